import { expect, test } from "@jest/globals";
import { shareEqual } from "./share-equal.js";

test("of equal things the first is kept, and can't be changed; others are told apart", () => {
  const share = shareEqual<{ limit: number }>();
  const first = share({ limit: 1 });
  expect(share({ limit: 1 })).toBe(first);
  expect(Object.isFrozen(first)).toBe(true);
  expect(share({ limit: 2 })).toEqual({ limit: 2 });
});

test("only so many are kept", () => {
  const share = shareEqual<{ limit: number }>();
  const first = share({ limit: 0 });
  for (let limit = 1; limit <= 1000; limit++) share({ limit });
  expect(share({ limit: 0 })).not.toBe(first);
});
