import { expect, test } from "@jest/globals";
import { newId } from "./ids.js";

test("ids made one after another sort in that order, within a millisecond too", () => {
  const ids = Array.from({ length: 10_000 }, () => newId("key"));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
