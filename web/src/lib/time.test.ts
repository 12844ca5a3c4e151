import { expect, test } from "@jest/globals";
import { exactTime, relativeTime } from "./time";

const NOW = new Date("2026-11-20T12:00:00.000Z");
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

test.each([
  [0, "just now"],
  [59, "just now"],
  [60, "1 minute ago"],
  [3599, "59 minutes ago"],
  [2 * 3600, "2 hours ago"],
  [86_400, "yesterday"],
  [2 * 86_400 - 1, "yesterday"],
  [40 * 86_400, "last month"],
  [800 * 86_400, "2 years ago"],
  [-30, "in less than a minute"],
  [-3 * 86_400, "in 3 days"],
])("%i seconds ago is “%s”", (seconds, words) => {
  expect(relativeTime(ago(seconds), NOW)).toBe(words);
});

test("the exact time names the instant in UTC too", () => {
  expect(exactTime("2026-11-20T12:00:00.000Z")).toContain("2026-11-20 12:00:00 UTC");
});
