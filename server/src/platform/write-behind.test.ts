import { describe, expect, jest, test } from "@jest/globals";
import { createLogger } from "./logger.js";
import type { Pace } from "./pace.js";
import { WriteBehind } from "./write-behind.js";

const log = createLogger("silent");
const behind = (write: (pace: Pace) => Promise<void>) => new WriteBehind({ name: "things", write, log });
const soon = () => performance.now() + 60_000;

describe("what is written behind", () => {
  test("is written every second, one round at a time, and one round makes up for all that were missed", async () => {
    jest.useFakeTimers();
    try {
      const ends: (() => void)[] = [];
      const things = behind(() => new Promise((resolve) => ends.push(resolve)));
      things.start();
      await jest.advanceTimersByTimeAsync(5000);
      expect(ends).toHaveLength(1);
      ends[0]?.();
      await jest.advanceTimersByTimeAsync(0);
      expect(ends).toHaveLength(2);
      ends[1]?.();
      await jest.advanceTimersByTimeAsync(1000);
      expect(ends).toHaveLength(3);
    } finally {
      jest.useRealTimers();
    }
  });

  test("is written once more at the end, after the round that is under way", async () => {
    const steps: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const things = behind(async () => {
      const round = steps.filter((step) => step.startsWith("begin")).length + 1;
      steps.push(`begin ${round}`);
      if (round === 1) await promise;
      steps.push(`end ${round}`);
    });
    const first = things.flush();
    const stopped = things.stop(soon());
    resolve();
    expect(await stopped).toBe(true);
    await first;
    expect(steps).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
  });

  test("is written at once where somebody waits for it, and else takes its time", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate"] });
    try {
      let rested = 0;
      const things = behind(async (pace) => {
        jest.advanceTimersByTime(10);
        await pace.rest();
        rested += 1;
      });
      things.start();
      await jest.advanceTimersByTimeAsync(1000);
      expect(rested).toBe(0);
      await Promise.all([things.flush(), things.flush()]);
      expect(rested).toBe(3);
    } finally {
      jest.useRealTimers();
    }
  });

  test("is tried again at the end until it can be written", async () => {
    let tries = 0;
    const things = behind(() => (++tries < 3 ? Promise.reject(new Error("away")) : Promise.resolve()));
    expect(await things.stop(soon())).toBe(true);
    expect(tries).toBe(3);
  });

  test.each([
    ["fails", () => Promise.reject(new Error("away"))],
    ["never answers", () => new Promise<void>(() => undefined)],
  ])("is given up at the deadline when the database %s", async (_, write) => {
    expect(await behind(write).stop(performance.now() + 300)).toBe(false);
  });

  test("leaves one line in the log for an outage, and one for its end", async () => {
    const lines: string[] = [];
    const write = jest.fn<() => Promise<void>>().mockRejectedValue(new Error("away"));
    const told = { error: (_: object, text: string) => lines.push(text), info: (text: string) => lines.push(text) };
    const things = new WriteBehind({ name: "things", write, log: told as unknown as typeof log });
    for (let round = 0; round < 3; round++) await expect(things.flush()).rejects.toThrow("away");
    write.mockResolvedValue();
    await things.flush();
    await things.flush();
    expect(lines).toEqual(["things can't be written; they are kept and tried again", "things are written again"]);
  });
});
