import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { createKeyCurl, createKeyMutation, createKeyVariables } from "./key-request";

const input = { organizationId: "org_1", name: "Ada's $(nightly) `key`", metadata: { "it's": 'a "test"' } };

test("the command, pasted into a shell, sends exactly the form, with the caller's own key", () => {
  const command = createKeyCurl("http://keys.lan:4000", input);
  const script = `CLAVIGER_KEY=mine\ncurl() { for each in "$@"; do printf '%s\\0' "$each"; done; }\n${command}`;
  const words = execFileSync("sh", ["-c", script]).toString().split("\0");
  expect(words).toContain("Authorization: Bearer mine");
  const body = JSON.parse(words.at(-2) ?? "") as { query: string; variables: object };
  expect(body.variables).toEqual({ input });
  expect(body.query).toContain("createApiKey(input: $input)");
});

test("the mutation and its variables are what the panel itself sends", () => {
  expect(createKeyMutation()).toContain("createApiKey(input: $input)");
  expect(JSON.parse(createKeyVariables(input))).toEqual({ input });
});
