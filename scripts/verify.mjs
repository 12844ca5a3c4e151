import { architecture } from "./gates/architecture.mjs";
import { behaviours } from "./gates/behaviours.mjs";
import { codegen } from "./gates/codegen.mjs";
import { configuration } from "./gates/configuration.mjs";
import { contract } from "./gates/contract.mjs";
import { docs } from "./gates/docs.mjs";
import { firstLoadOfKeys } from "./gates/first-load.mjs";
import { format } from "./gates/format.mjs";
import { lint } from "./gates/lint.mjs";
import { lockfile } from "./gates/lockfile.mjs";
import { messages } from "./gates/messages.mjs";
import { migrationsOnMariaDb, migrationsOnSqlite } from "./gates/migrations.mjs";
import { schema } from "./gates/schema.mjs";
import { types } from "./gates/types.mjs";
import { unused } from "./gates/unused.mjs";
import { runGates } from "./lib/gates.mjs";
import { run } from "./lib/processes.mjs";
import { prepare } from "./lib/setup.mjs";
import { Problem, runProgram } from "./lib/steps.mjs";
import { installSystemPackages } from "./lib/system-packages.mjs";

const GATES = [
  format,
  lint,
  types,
  architecture,
  schema,
  contract,
  codegen,
  messages,
  firstLoadOfKeys,
  migrationsOnSqlite,
  migrationsOnMariaDb,
  unused,
  lockfile,
  configuration,
  docs,
  behaviours,
];

await runProgram(async () => {
  const before = await treeStatus();
  await installSystemPackages(["mariadb-server"]);
  const setup = await prepare(["shared", "server"]);
  process.stdout.write("\n");
  const tree = { name: "the tree is left as it was", check: () => expectSameTree(before) };
  const failed = await runGates([...GATES, tree], setup);
  process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(", ")}\n` : "\nEvery gate is passed.\n");
  return failed.length > 0 ? 1 : 0;
});

function treeStatus() {
  return run(["git", "status", "--porcelain"]);
}

async function expectSameTree(before) {
  const known = new Set(before.split("\n"));
  const after = await treeStatus();
  const changed = after.split("\n").filter((line) => !known.has(line));
  if (after !== before) throw new Problem(`git status says otherwise than before:\n${changed.join("\n")}`);
}
