import { expect, test } from "@jest/globals";
import { windowDraft, windowProblem, windowSeconds } from "./window";

test.each([1, 59, 60, 90, 3600, 5400, 86_400, 2_678_400])(
  "a window of %d s is written so that it is read again",
  (seconds) => {
    expect(windowSeconds(windowDraft(seconds))).toBe(seconds);
    expect(windowProblem(windowDraft(seconds))).toBeNull();
  },
);

test.each(["", "0", "-1", "1.5", "32", "many"])("there is no window of %j days", (count) => {
  expect(windowProblem({ count, unit: "days" })).toBe("Enter a whole number from 1 to 31.");
});
