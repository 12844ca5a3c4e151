import { expect, test } from "@jest/globals";
import { expiryMonths, expiryRange, strengthOf } from "./expiry-months";

const NOW = new Date("2026-11-20T23:30:00Z");

test("a year is looked at from the beginning of today, in UTC, to the end of a month", () => {
  expect(expiryRange(NOW)).toEqual({ from: "2026-11-20T00:00:00.000Z", to: "2027-11-01T00:00:00.000Z" });
});

test("months begin on their day of the week and have all of their days, each with its keys", () => {
  const months = expiryMonths(
    [
      { day: "2026-11-20T00:00:00.000Z", count: 2 },
      { day: "2027-02-28T00:00:00.000Z", count: 5 },
    ],
    NOW,
  );
  expect(months.map(({ days, lead, count }) => [days.length, lead, count])).toEqual([
    [30, 6, 2],
    [31, 1, 0],
    [31, 4, 0],
    [28, 0, 5],
    [31, 0, 0],
    [30, 3, 0],
    [31, 5, 0],
    [30, 1, 0],
    [31, 3, 0],
    [31, 6, 0],
    [30, 2, 0],
    [31, 4, 0],
  ]);
  const [november, , , february] = months;
  expect(november?.days.filter(({ isPast }) => isPast)).toHaveLength(19);
  expect(november?.days.filter(({ isToday }) => isToday).map(({ name, count }) => [name, count])).toEqual([
    ["2026-11-20", 2],
  ]);
  expect(february?.days.at(-1)).toMatchObject({ name: "2027-02-28", number: 28, count: 5 });
});

test.each([
  [1, 1, 1],
  [1, 1000, 1],
  [10, 1000, 2],
  [100, 1000, 3],
  [1000, 1000, 4],
])("%d keys on a day, of at most %d, have shade %d", (count, most, strength) => {
  expect(strengthOf(count, most)).toBe(strength);
});
