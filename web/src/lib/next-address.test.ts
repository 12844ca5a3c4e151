import { expect, test } from "@jest/globals";
import { nextAddress } from "./next-address";

const HERE = "https://keys.example.com";
const next = (value: string) => nextAddress(new URLSearchParams({ next: value }), HERE);

test("after signing in the reader is where they wanted to be", () => {
  expect(next("/acme/settings/api-keys?status=active")).toBe("/acme/settings/api-keys?status=active");
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "evil",
  "",
])("an address that leads elsewhere is ignored: %j", (value) => {
  expect(next(value)).toBe("/");
});

test("without a wish the way leads to the start", () => {
  expect(nextAddress(new URLSearchParams(), HERE)).toBe("/");
});
