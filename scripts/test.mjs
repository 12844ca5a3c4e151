import { prepare } from "./lib/setup.mjs";
import { startPrivateDatabase } from "./lib/private-database.mjs";
import { Problem, runProgram, seconds, step } from "./lib/steps.mjs";
import { total } from "./lib/results.mjs";
import { runOne, SUITES } from "./lib/suites.mjs";
import { installSystemPackages } from "./lib/system-packages.mjs";

await runProgram(async () => {
  const suites = chooseSuites(process.argv.slice(2));
  await installSystemPackages(suites.flatMap(({ packages = [] }) => packages));
  const setup = await prepare(suites.flatMap(({ builds }) => builds));
  const database = databaseOnDemand(setup.env);
  try {
    return await runAll(suites, { ...setup, databaseServer: database.url });
  } finally {
    await database.stop();
  }
});

async function runAll(suites, setup) {
  let interruption = "";
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => (interruption = signal));
  const outcomes = [];
  for (const suite of suites) {
    const started = Date.now();
    process.stdout.write(`\n── ${suite.name} ──\n`);
    const results = await runOne(suite, setup);
    outcomes.push({ name: suite.name, took: seconds(started), ...results });
    if (interruption) throw new Problem(`Ended by ${interruption}, so not every test was run.`);
  }
  report(outcomes);
  const { passed, failed } = total(outcomes);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** The database server for the tests: the one that was given, else a private one that starts when it is first asked for. */
function databaseOnDemand(env) {
  let started;
  return {
    url: async () => {
      if (env.TEST_DATABASE_URL) return env.TEST_DATABASE_URL;
      started ??= step("Starting a private database server", startPrivateDatabase);
      return (await started)?.url ?? null;
    },
    stop: async () => {
      const database = await started?.catch(() => null);
      await database?.stop();
    },
  };
}

/** `npm test -- server` runs the suites whose names begin with "server"; without names all are run. */
function chooseSuites(names) {
  const unknown = names.find((name) => SUITES.every((suite) => !suite.name.startsWith(name)));
  if (unknown) throw new Problem(`No suite is called "${unknown}": ${SUITES.map(({ name }) => name).join(", ")}.`);
  if (names.length === 0) return SUITES;
  return SUITES.filter((suite) => names.some((name) => suite.name.startsWith(name)));
}

function report(outcomes) {
  const lines = outcomes.flatMap(({ name, took, passed, failed, skipped, problems }) => [
    `${mark(passed, failed)} ${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped (${took})`,
    ...problems.map((problem) => `    ! ${problem}`),
    ...skipped.map((test) => `    skipped ${test}`),
  ]);
  const { passed, failed, skipped } = total(outcomes);
  process.stdout.write(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
}

function mark(passed, failed) {
  if (failed > 0) return "✗";
  return passed > 0 ? "✓" : "–";
}
