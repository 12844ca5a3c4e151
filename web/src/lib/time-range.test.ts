import { expect, test } from "@jest/globals";
import { boundsOf, fromLocalField, isBackwards, readRange, toLocalField, writeRange } from "./time-range";

const NOW = new Date("2026-11-20T12:00:00.000Z");
const NOON = "2026-11-20T12:00:00.000Z";
const ONE = "2026-11-20T13:00:00.000Z";

test.each([
  ["range=7d", { preset: "7d", from: null, to: null }],
  ["range=7d&from=2026-11-20T12:00:00Z", { preset: "7d", from: null, to: null }],
  [`from=${NOON}&to=${ONE}`, { preset: null, from: NOON, to: ONE }],
  ["range=2d&from=soon&to=+99999-01-01", { preset: null, from: null, to: null }],
])("the address %s asks for %j", (search, range) => {
  expect(readRange(new URLSearchParams(search))).toEqual(range);
});

test("an address that is written is read as the same range", () => {
  for (const range of [
    { preset: "30d" as const, from: null, to: null },
    { preset: null, from: NOON, to: null },
  ]) {
    const params = new URLSearchParams();
    writeRange(params, range);
    expect(readRange(params)).toEqual(range);
  }
});

test("a preset reaches back from now and has no end, others stay where they are", () => {
  expect(boundsOf({ preset: "24h", from: null, to: null }, NOW)).toEqual({
    from: "2026-11-19T12:00:00.000Z",
    to: null,
  });
  expect(boundsOf({ preset: null, from: null, to: ONE }, NOW)).toEqual({ from: null, to: ONE });
});

test("a range that ends where it begins or before is known as such", () => {
  expect(isBackwards({ preset: null, from: NOON, to: NOON })).toBe(true);
  expect(isBackwards({ preset: null, from: NOON, to: ONE })).toBe(false);
});

test("what a local field shows is the instant that it gives back", () => {
  expect(fromLocalField(toLocalField(NOON))).toBe(NOON);
  expect(toLocalField(null)).toBe("");
  expect(fromLocalField("")).toBeNull();
});
