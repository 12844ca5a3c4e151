import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { Pace } from "./pace.js";

beforeEach(() => void jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
afterEach(() => void jest.useRealTimers());

/** How long something rests after it worked so long, in milliseconds. */
async function restAfter(pace: Pace, worked: number): Promise<number> {
  jest.advanceTimersByTime(worked);
  const begun = performance.now();
  const rested = pace.rest().then(() => performance.now() - begun);
  await jest.runAllTimersAsync();
  return rested;
}

describe("work that is spread", () => {
  test("rests for three times as long as the last piece took, and not beyond its time", async () => {
    const pace = new Pace(100);
    expect(await restAfter(pace, 10)).toBe(30);
    expect(await restAfter(pace, 5)).toBe(15);
    expect(await restAfter(pace, 20)).toBe(20);
    expect(await restAfter(pace, 20)).toBe(0);
  });

  test("doesn't rest where there is no time for it", async () => {
    expect(await restAfter(new Pace(), 10)).toBe(0);
  });

  test("goes on at once when somebody waits for it, and rests no more", async () => {
    const pace = new Pace(1000);
    jest.advanceTimersByTime(100);
    const resting = pace.rest();
    pace.hurry();
    await resting;
    expect(await restAfter(pace, 10)).toBe(0);
  });
});
