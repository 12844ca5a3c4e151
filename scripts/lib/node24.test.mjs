import assert from "node:assert/strict";
import { test } from "node:test";
import { isAtLeast } from "./node24.mjs";

test("a Node is new enough from the wanted minor version on", () => {
  const cases = [
    ["24.11.0", true],
    ["24.21.0", true],
    ["26.0.1", true],
    ["24.10.9", false],
    ["22.23.3", false],
    ["20.20.2", false],
  ];
  for (const [version, expected] of cases) assert.equal(isAtLeast(version, "24.11"), expected, version);
});
