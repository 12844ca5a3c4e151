import { expect, test } from "@jest/globals";
import { readChanges } from "./event-changes";

test("what was there before and what came instead stand under the field's name", () => {
  expect(readChanges({ before: { name: "A" }, after: { name: "B" } })).toEqual([
    {
      label: "Name",
      lines: [
        { sign: "removed", text: "A" },
        { sign: "added", text: "B" },
      ],
    },
  ]);
});

test("of a list only the elements that came and went are marked", () => {
  const [field] = readChanges({
    before: { allowedIps: ["10.0.0.1", "10.0.0.2"] },
    after: { allowedIps: ["10.0.0.2", "10.0.0.3"] },
  });
  expect(field).toEqual({
    label: "Allowed IPs",
    lines: [
      { sign: "removed", text: "10.0.0.1" },
      { sign: "same", text: "10.0.0.2" },
      { sign: "added", text: "10.0.0.3" },
    ],
  });
});

test("a grant is one line, and says nothing of what it doesn't have", () => {
  const grant = { projectId: "prj_1", environmentId: null, permission: "READ", scopes: ["read:rules", "write:rules"] };
  expect(readChanges({ after: { grants: [grant] } })).toEqual([
    {
      label: "Grants",
      lines: [{ sign: "added", text: "Project id prj_1 · Permission READ · Scopes read:rules, write:rules" }],
    },
  ]);
});

test("instants, yes and no are told as people say them, and nothing at all takes no room", () => {
  const fields = readChanges({
    before: { expiresAt: "2026-11-20T12:00:00.000Z", description: null },
    after: { expiresAt: null, description: null },
    everywhere: true,
  });
  expect(fields.map(({ label }) => label)).toEqual(["Expires at", "Everywhere"]);
  expect(fields[0]?.lines).toEqual([{ sign: "removed", text: expect.stringContaining("2026-11-20 12:00:00 UTC") }]);
  expect(fields[1]?.lines).toEqual([{ sign: "same", text: "yes" }]);
});
