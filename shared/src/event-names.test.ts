import { expect, test } from "@jest/globals";
import { EVENT_NAMES } from "./event-names.js";

test("an event is named once, as a thing and what happened to it", () => {
  expect(new Set(EVENT_NAMES).size).toBe(EVENT_NAMES.length);
  expect(EVENT_NAMES.filter((name) => !/^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/.test(name))).toEqual([]);
});
