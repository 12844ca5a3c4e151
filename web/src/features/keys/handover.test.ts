import { expect, test } from "@jest/globals";
import { handoverOf } from "./handover";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString();
const secret = (id: string, change: object) => ({
  id,
  start: "clv_live_aB3x",
  status: "RETIRED" as const,
  createdAt: at(0),
  retiresAt: null,
  lastUsedAt: null,
  ...change,
});
const fresh = secret("sec_2", { status: "CURRENT", createdAt: at(6) });
const old = secret("sec_1", { status: "RETIRING", retiresAt: at(10) });

test("a grace period is as far as the time between the rotation and its end", () => {
  const secrets = [fresh, old];
  expect(handoverOf(secrets, new Date(at(7)))).toMatchObject({ beganAt: at(6), endsAt: at(10), progress: 0.25 });
  expect(handoverOf(secrets, new Date(at(5)))?.progress).toBe(0);
  expect(handoverOf(secrets, new Date(at(11)))?.progress).toBe(1);
});

test("only a use since the rotation means that the old secret is still needed", () => {
  const usedAt = (hour: number) => handoverOf([fresh, { ...old, lastUsedAt: at(hour) }], new Date(at(8)))?.isOldInUse;
  expect([usedAt(5), usedAt(7)]).toEqual([false, true]);
});

test("without a secret that retires no rotation runs", () => {
  expect(handoverOf([fresh, secret("sec_1", { retiresAt: at(1) })], new Date(at(7)))).toBeNull();
});
