import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fromJest, fromNodeTest, fromPlaywright, readResults, total } from "./results.mjs";

const folder = mkdtempSync(join(tmpdir(), "claviger-results-"));

after(() => rmSync(folder, { recursive: true }));

function jestReport(...tests) {
  const count = (status) => tests.filter((one) => one === status).length;
  const assertionResults = tests.map((status, index) => ({ status, fullName: `claim ${index}` }));
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    testResults: [{ name: "/a.test.ts", status: count("failed") > 0 ? "failed" : "passed", assertionResults }],
  };
}

function read(reader, report, exitCode) {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(report));
  return readResults(reader, file, exitCode);
}

test("a run of Jest is counted, and its skipped tests are named", () => {
  const results = read(fromJest, jestReport("passed", "passed", "pending"), 0);
  assert.deepEqual([results.passed, results.failed, results.skipped.length], [2, 0, 1]);
  assert.match(results.skipped[0], /claim 2/);
});

test("a test file that Jest could not run is a failure", () => {
  const report = jestReport("passed");
  report.testResults.push({ name: "/b.test.ts", status: "failed", assertionResults: [] });
  assert.equal(read(fromJest, report, 1).failed, 1);
});

test("a runner that left no results has failed", () => {
  assert.equal(readResults(fromJest, join(folder, "absent.json"), 0).failed, 1);
});

test("a runner that counts no failure but exits with one has failed", () => {
  assert.equal(read(fromJest, jestReport("passed"), 134).failed, 1);
});

test("a suite without a single test has failed", () => {
  assert.equal(read(fromJest, jestReport(), 0).failed, 1);
});

test("a suite in which every test is skipped has failed", () => {
  assert.equal(read(fromJest, jestReport("pending"), 0).failed, 1);
});

test("skipped journeys carry their reason, and flaky ones are told", () => {
  const spec = (title, status, annotations = []) => ({ title, tests: [{ status, annotations }] });
  const specs = [spec("one", "skipped", [{ type: "skip", description: "no TLS here" }]), spec("two", "flaky")];
  const report = {
    stats: { expected: 1, flaky: 1, unexpected: 0 },
    errors: [],
    suites: [
      { title: "a.spec.ts", specs: [], suites: [{ title: "keys", specs: [...specs, spec("three", "expected")] }] },
    ],
  };
  const results = read(fromPlaywright, report, 0);
  assert.deepEqual([results.passed, results.failed], [2, 0]);
  assert.deepEqual(results.skipped, ["a.spec.ts › keys › one: no TLS here"]);
  assert.deepEqual(results.problems, ["a.spec.ts › keys › two passed only when retried"]);
});

test("an error outside of any journey is a failure", () => {
  const report = { stats: { expected: 1, flaky: 0, unexpected: 0 }, errors: [{ message: "no server" }], suites: [] };
  assert.equal(read(fromPlaywright, report, 1).failed, 1);
});

test("results of node:test are counted by test, not by group", () => {
  const event = (type, data) => ({ type, data: { name: "claim", details: {}, ...data } });
  const events = [
    event("test:pass", {}),
    event("test:pass", { skip: "not on this system" }),
    event("test:fail", {}),
    event("test:pass", { details: { type: "suite" } }),
  ];
  const results = fromNodeTest(events);
  assert.deepEqual([results.passed, results.failed, results.skipped], [1, 1, ["claim: not on this system"]]);
});

test("the total is the sum over all suites", () => {
  const one = { passed: 2, failed: 0, skipped: ["a"], problems: [] };
  assert.deepEqual(total([one, { ...one, failed: 1 }]), { passed: 4, failed: 1, skipped: 2 });
});
