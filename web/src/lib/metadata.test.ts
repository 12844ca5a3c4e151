import { expect, test } from "@jest/globals";
import { metadataProblem, readMetadata, writeMetadata } from "./metadata";

test("nothing is an empty object, and an empty object is written as nothing", () => {
  expect(readMetadata(" \n")).toEqual({ metadata: {} });
  expect(writeMetadata({})).toBe("");
});

test("what is written can be read again", () => {
  const metadata = { tier: "gold", seats: [1, { of: null }] };
  expect(readMetadata(writeMetadata(metadata))).toEqual({ metadata });
});

test.each(["{", "gold", '"gold"', "3", "null", '["gold"]'])("%s is no metadata", (text) => {
  expect(metadataProblem(text)).toMatch(/JSON|object/);
});

test("metadata has at most 4,096 bytes of UTF-8, however it is laid out, and 32 levels", () => {
  const ofBytes = (count: number) => JSON.stringify({ "": "x".repeat(count - 7) });
  expect(metadataProblem(ofBytes(4096))).toBeNull();
  expect(metadataProblem(JSON.stringify(JSON.parse(ofBytes(4096)), null, 8))).toBeNull();
  expect(metadataProblem(ofBytes(4097))).toMatch(/4,096 bytes/);
  expect(metadataProblem(JSON.stringify({ "": "é".repeat(2100) }))).toMatch(/4,096 bytes/);
  const nested = (levels: number): object => (levels === 1 ? {} : { in: nested(levels - 1) });
  expect(metadataProblem(JSON.stringify(nested(32)))).toBeNull();
  expect(metadataProblem(JSON.stringify(nested(33)))).toMatch(/32 levels/);
});

test.each(["1e999", "12345678901234567890"])("%s would become another number, and is refused", (number) => {
  expect(metadataProblem(`{ "seats": ${number} }`)).toBe(
    `${number} is too large to be kept as it is. Write it as text.`,
  );
});

test.each(["0", "-0", "-12", "9007199254740991", "100000000000000000000", "1.5", "1e3"])("%s is kept", (number) => {
  expect(metadataProblem(`{ "seats": ${number} }`)).toBeNull();
});
