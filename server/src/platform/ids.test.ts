import { expect, test } from "@jest/globals";
import { idBound, isId, millisecondOf, newId, newIdAt, nextNumber, numberedId, processOf } from "./ids.js";

test("ids made one after another sort in that order, within a millisecond too", () => {
  const ids = Array.from({ length: 10_000 }, () => newId("key"));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("ids that say a time of their own are ids as well, and sort by that time and then in the order of their making", () => {
  const base = Date.parse("2026-11-20T12:00:00.000Z");
  const ids = Array.from({ length: 40_000 }, (_, index) => newIdAt("log", base + Math.floor(index / 20_000)));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => isId("log", id))).toBe(true);
  // Decoded, they are UUIDs of version 7 and variant 2 that carry the time.
  const digits = Array.from(ids[0]?.slice(4) ?? "", (char) => "0123456789abcdefghjkmnpqrstvwxyz".indexOf(char));
  const uuid = digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n);
  expect(Number(uuid >> 80n)).toBe(base);
  expect((uuid >> 76n) & 15n).toBe(7n);
  expect((uuid >> 62n) & 3n).toBe(2n);
});

test("a bound parts the ids of a time and later from those of before, whatever the time", () => {
  const at = Date.parse("2026-11-20T12:00:00.000Z");
  expect(newIdAt("log", at - 1) < idBound("log", at)).toBe(true);
  expect(newIdAt("log", at) > idBound("log", at)).toBe(true);
  expect(isId("log", idBound("log", -5))).toBe(true);
  expect(isId("log", idBound("log", Date.parse("9999-12-31T23:59:59.999Z")))).toBe(true);
});

test("an id can be told by its time, its number and its process, and tells the time and the process", () => {
  const at = Date.parse("2026-11-20T12:00:00.123Z");
  const before = newIdAt("log", at);
  const number = nextNumber();
  const id = numberedId("log", at, number, processOf(before));
  expect(isId("log", id)).toBe(true);
  expect(before < id && id < newIdAt("log", at)).toBe(true);
  expect([millisecondOf(id), millisecondOf(idBound("log", at))]).toEqual([at, at]);
  expect(numberedId("log", at, number + 1, "0".repeat(9)) > numberedId("log", at, number, "z".repeat(9))).toBe(true);
});
