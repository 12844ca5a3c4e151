import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { runInForeground } from "./processes.mjs";
import { crashed, fromJest, fromNodeTest, fromPlaywright, notRun, readResults } from "./results.mjs";
import { inTools } from "./root.mjs";
import { findChromium } from "./system-packages.mjs";

const MINUTES_PER_SUITE = 15;
// A test that is quick by itself may wait for its turn on a small machine
const MILLISECONDS_PER_TEST = 30_000;

/** In the order in which they run: what is quick to tell comes first. */
export const SUITES = [
  { name: "scripts", builds: [], run: runNodeTests },
  { name: "shared", builds: [], run: (setup) => runJest("shared", setup) },
  { name: "web", builds: ["shared"], run: (setup) => runJest("web", setup) },
  {
    name: "server-sqlite",
    builds: ["shared", "server"],
    packages: ["nginx"],
    run: (setup) => runJest("server", setup, { TEST_DATABASE_URL: "" }),
  },
  {
    name: "server-mariadb",
    builds: ["shared", "server"],
    packages: ["mariadb-server", "redis-server", "nginx"],
    run: runOnMariaDb,
  },
  {
    name: "e2e",
    builds: ["shared", "server", "web"],
    packages: ["mariadb-server", "chromium", "curl"],
    run: runJourneys,
  },
];

async function runNodeTests({ env, results }) {
  const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"].concat([
    "--test-reporter=./scripts/lib/test-events-reporter.mjs",
    `--test-reporter-destination=${results}`,
  ]);
  const code = await runSuite(["node", "--test", ...reporters, "scripts/**/*.test.mjs"], env);
  return readResults(fromNodeTest, results, code);
}

async function runJest(workspace, { env, pnpm, results }, extraEnv = {}) {
  const workers = Math.min(availableParallelism(), 4);
  const options = [
    "--json",
    `--outputFile=${results}`,
    `--maxWorkers=${workers}`,
    `--testTimeout=${MILLISECONDS_PER_TEST}`,
  ];
  const code = await runSuite([...(await pnpm()), "--filter", `@claviger/${workspace}`, "run", "test", ...options], {
    ...env,
    NODE_ENV: "test",
    ...extraEnv,
  });
  return readResults(fromJest, results, code);
}

async function runOnMariaDb(setup) {
  const url = await setup.databaseServer();
  if (url) return runJest("server", setup, { TEST_DATABASE_URL: url });
  return notRun(
    "no MariaDB on the PATH, no Docker, and TEST_DATABASE_URL (mysql://user:password@host:port/) isn't set",
  );
}

async function runJourneys({ env, pnpm, databaseServer, results }) {
  const chromium = findChromium();
  if (!chromium) return notRun("no Chromium or Chrome on the PATH, and CHROMIUM_PATH isn't set");
  const code = await runSuite([...(await pnpm()), "--filter", "@claviger/e2e", "run", "test", "--reporter=list,json"], {
    ...env,
    NODE_ENV: "production",
    CHROMIUM_PATH: chromium,
    TEST_DATABASE_URL: (await databaseServer()) ?? "",
    PLAYWRIGHT_JSON_OUTPUT_NAME: results,
  });
  return readResults(fromPlaywright, results, code);
}

/** Runs one suite and never throws: what went wrong is part of its results. */
export async function runOne(suite, setup) {
  mkdirSync(inTools("results"), { recursive: true });
  const results = inTools("results", `${suite.name}.json`);
  rmSync(results, { force: true });
  try {
    return await suite.run({ ...setup, results });
  } catch (error) {
    return crashed(error.message);
  }
}

function runSuite(command, env) {
  return runInForeground(command, { env, timeoutSeconds: MINUTES_PER_SUITE * 60 });
}
