import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Throttle } from "../context/throttle.js";
import { createSignInThrottle } from "./sign-in-throttle.js";

const MINUTE = 60_000;
let throttle: Throttle;
beforeEach(() => {
  jest.useFakeTimers();
  throttle = createSignInThrottle();
});
afterEach(() => {
  jest.useRealTimers();
});

const fail = async (account: string, times = 1, ipAddress: string | null = null): Promise<void> => {
  for (let n = 0; n < times; n++) await throttle.attempt(account, ipAddress);
};
const limited = (retryAfterSeconds: number) => ({ code: "RATE_LIMITED", status: 429, details: { retryAfterSeconds } });

describe("an account", () => {
  test("may fail ten times in 15 minutes, and again after them however often it was refused", async () => {
    await fail("ada", 9);
    jest.advanceTimersByTime(14 * MINUTE);
    await fail("ada");
    for (let n = 0; n < 50; n++) await expect(fail("ada")).rejects.toMatchObject(limited(60));
    jest.advanceTimersByTime(MINUTE - 1);
    await expect(fail("ada")).rejects.toMatchObject(limited(1));
    jest.advanceTimersByTime(1);
    await fail("ada", 10);
    await expect(fail("ada")).rejects.toMatchObject(limited(900));
  });

  test("that fails takes no other with it", async () => {
    await fail("ada", 10);
    await fail("bob", 10);
  });

  test("has a success not counted, and its failures kept", async () => {
    await fail("ada", 9);
    for (let n = 0; n < 5; n++) await (await throttle.attempt("ada", null)).succeeded();
    await fail("ada");
    await expect(fail("ada")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  test("gains nothing from a success that ends in the next window", async () => {
    const slow = await throttle.attempt("ada", null);
    jest.advanceTimersByTime(15 * MINUTE);
    await slow.succeeded();
    await fail("ada", 10);
    await expect(fail("ada")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });
});

describe("a client's address", () => {
  test("may try 300 times a minute, whatever comes of it", async () => {
    for (let n = 0; n < 300; n++) await (await throttle.attempt(`n${n}`, "192.0.2.1")).succeeded();
    await expect(fail("ada", 1, "192.0.2.1")).rejects.toMatchObject(limited(60));
    await fail("ada", 1, "192.0.2.2");
    jest.advanceTimersByTime(MINUTE);
    await fail("ada", 1, "192.0.2.1");
  });

  test("that is refused counts nothing against the accounts it tries", async () => {
    await fail("other", 10, "192.0.2.1");
    await expect(fail("other", 1, "192.0.2.1")).rejects.toMatchObject({ code: "RATE_LIMITED" });
    for (let n = 0; n < 289; n++) await fail(`n${n}`, 1, "192.0.2.1");
    for (let n = 0; n < 20; n++) await fail("ada", 1, "192.0.2.1").catch(() => {});
    await fail("ada", 10, "192.0.2.2");
  });
});
