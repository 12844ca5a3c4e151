import { expect, test } from "@jest/globals";
import { crc32 } from "./crc32.js";

test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
])("the CRC-32 of %j is the published one", (text, expected) => {
  expect(crc32(text)).toBe(expected);
});

test("only the characters before `end` count", () => {
  expect(crc32("123456789 and more", 9)).toBe(0xcbf43926);
});
