import assert from "node:assert/strict";
import { test } from "node:test";
import { findGaps, numberedTitles, readBehaviours } from "./behaviours.mjs";

const LIST = `
## One: AA-1 to AA-2

| number | here                | why there is no test |
| ------ | ------------------- | -------------------- |
| AA-1   | a key is made       |                      |
| AA-2   | and has a nice logo | visual: it is nice   |
`;

function numbersIn(text) {
  return numberedTitles("x.test.ts", text).flatMap(({ numbers }) => numbers);
}

function gaps(list, text) {
  return findGaps(readBehaviours(list).behaviours, numberedTitles("x.test.ts", text));
}

test("the list gives each number its meaning and its reason", () => {
  assert.deepEqual(readBehaviours(LIST), {
    behaviours: [
      { id: "AA-1", meaning: "a key is made", reason: "" },
      { id: "AA-2", meaning: "and has a nice logo", reason: "visual: it is nice" },
    ],
    problems: [],
  });
});

test("a number that is missing, repeated, unannounced or without meaning is a mistake of the list", () => {
  const problemsOf = (list) => readBehaviours(list).problems;
  assert.deepEqual(problemsOf(LIST.replace("to AA-2", "to AA-3")), ["AA-3 isn't on the list"]);
  assert.deepEqual(problemsOf(LIST.replace("to AA-2", "to AA-1")), ["AA-2 is on the list, but in no heading"]);
  assert.deepEqual(problemsOf(`${LIST}| AA-1 | again | |\n`), ["AA-1 is on the list twice"]);
  assert.deepEqual(problemsOf(LIST.replace("a key is made", "")), ["AA-1 means nothing"]);
  assert.match(problemsOf("").join(), /No heading/);
});

test("titles of tests and of groups carry numbers, wherever in the title they stand", () => {
  assert.deepEqual(numbersIn('test("AA-1, AA-2 works", () => {})'), ["AA-1", "AA-2"]);
  assert.deepEqual(numbersIn('describe("a key (AA-1)", () => test("works (AA-2)", () => {}))'), ["AA-1", "AA-2"]);
  assert.deepEqual(numbersIn("test(`${way} works (AA-1)`, () => {})"), ["AA-1"]);
  assert.deepEqual(numbersIn('freshTest("AA-1", async ({ page }) => {})'), ["AA-1"]);
});

test("a row of a table gives its title its number", () => {
  const titles = numberedTitles("x.test.ts", 'test.each([["AA-1 red", 1], ["blue", 2]])("%s is a colour", () => {})');
  assert.deepEqual(titles, [{ file: "x.test.ts", title: "AA-1 red is a colour", numbers: ["AA-1"] }]);
});

test("no other text carries a number: no comment, no value, no test that is switched off", () => {
  assert.deepEqual(numbersIn('// AA-1\ntest("works", () => { say("AA-1"); })'), []);
  for (const off of ["test.skip", "test.todo", "it.fixme", "test.skip.each([[1]])", "describe.skip"]) {
    assert.deepEqual(numbersIn(`${off}("AA-1", () => { test("AA-2", () => {}); })`), []);
  }
});

test("every number has either a test or a reason, and every title a number that is known", () => {
  assert.deepEqual(gaps(LIST, 'test("AA-1", () => {})'), []);
  assert.deepEqual(gaps(LIST, ""), ["AA-1 has neither a test nor a reason why there is none"]);
  assert.deepEqual(gaps(LIST, 'test("AA-1, AA-2", () => {})'), [
    "AA-2 has a test, so the reason why there is none is wrong",
  ]);
  assert.match(gaps(LIST, 'test("AA-1, AA-3", () => {})').join(), /x\.test\.ts claims AA-3, which nobody knows/);
  assert.deepEqual(gaps(LIST, 'test("AA-1 in QR-7", () => {})'), []);
});
