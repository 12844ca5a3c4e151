import { expect, test } from "@jest/globals";
import { grantsHeld, grantsInput, projectsToGrant, withGrant } from "./project-grants";

const billing = { id: "prj_1", name: "Billing" };
const shop = { id: "prj_2", name: "Shop" };

test("a grant is added, changed and taken away by its project", () => {
  const held = grantsHeld([{ permission: "READ", project: billing }]);
  const changed = withGrant(withGrant(held, "prj_1", "WRITE"), "prj_2", "READ");
  expect(grantsInput(changed)).toEqual([
    { projectId: "prj_1", permission: "WRITE" },
    { projectId: "prj_2", permission: "READ" },
  ]);
  expect(grantsInput(withGrant(changed, "prj_1", null))).toEqual([{ projectId: "prj_2", permission: "READ" }]);
});

test("a project that is held stays to choose, though it isn't on the list", () => {
  const held = [billing, shop].map((project) => ({ permission: "READ" as const, project }));
  expect(projectsToGrant([shop], held)).toEqual([billing, shop]);
});
