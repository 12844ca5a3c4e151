import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * What a suite came to: counts, the skipped tests as sentences, and what went wrong beside failing tests. A result file
 * that is missing or says less than the exit code does counts as a failure: a runner that crashed has proved nothing.
 */
export function readResults(reader, file, exitCode) {
  if (!existsSync(file)) return crashed(`the runner ended with exit code ${exitCode} and left no results`);
  const results = reader(JSON.parse(readFileSync(file, "utf8")));
  if (results.failed === 0 && exitCode !== 0)
    return withProblem(results, `the runner ended with exit code ${exitCode}`);
  if (results.passed + results.failed === 0) return withProblem(results, "no test was run");
  return results;
}

/** A suite that this machine can't run. On CI, where nothing may be missing unnoticed, that is a failure. */
export function notRun(reason) {
  if (process.env.CI) return crashed(reason);
  return { passed: 0, failed: 0, skipped: [`all of it: ${reason}`], problems: [] };
}

export function crashed(problem) {
  return withProblem({ passed: 0, failed: 0, skipped: [], problems: [] }, problem);
}

export function fromJest(report) {
  const suitesThatDidNotRun = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.every((test) => test.status !== "failed"),
  );
  const skipped = report.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter((test) => ["pending", "todo", "skipped", "disabled"].includes(test.status))
      .map((test) => `${relative(ROOT, suite.name)}: ${test.fullName}`),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + suitesThatDidNotRun.length,
    skipped,
    problems: suitesThatDidNotRun.map((suite) => `${relative(ROOT, suite.name)} did not run`),
  };
}

export function fromPlaywright(report) {
  const tests = report.suites.flatMap((suite) => testsOf(suite, []));
  const skipped = tests
    .filter(({ test }) => test.status === "skipped")
    .map(({ title, test }) => `${title}: ${reasonOf(test)}`);
  const flaky = tests
    .filter(({ test }) => test.status === "flaky")
    .map(({ title }) => `${title} passed only when retried`);
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
    skipped,
    problems: [...report.errors.map((error) => error.message), ...flaky],
  };
}

export function fromNodeTest(events) {
  const tests = events.filter(({ data }) => data.details?.type !== "suite");
  const skipped = tests.filter(({ data }) => data.skip !== undefined || data.todo !== undefined);
  const failed = tests.filter((event) => event.type === "test:fail" && !skipped.includes(event));
  return {
    passed: tests.length - failed.length - skipped.length,
    failed: failed.length,
    skipped: skipped.map(({ data }) => `${data.name}: ${data.skip ?? data.todo}`),
    problems: [],
  };
}

export function total(results) {
  return {
    passed: sum(results.map(({ passed }) => passed)),
    failed: sum(results.map(({ failed }) => failed)),
    skipped: sum(results.map(({ skipped }) => skipped.length)),
  };
}

function withProblem(results, problem) {
  return { ...results, failed: results.failed + 1, problems: [...results.problems, problem] };
}

function testsOf(suite, path) {
  const titles = [...path, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({ title: [...titles, spec.title].join(" › "), test })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles))];
}

function reasonOf(test) {
  const annotation = test.annotations.find(({ type }) => type === "skip" || type === "fixme");
  return annotation?.description ?? "no reason given";
}

function sum(numbers) {
  return numbers.reduce((all, number) => all + number, 0);
}
