import { runInForeground } from "./lib/processes.mjs";
import { prepare } from "./lib/setup.mjs";
import { runProgram } from "./lib/steps.mjs";

await runProgram(async () => {
  const { env } = await prepare(["shared", "server"]);
  return runInForeground(["node", "--enable-source-maps", "server/dist/cli.js", ...process.argv.slice(2)], { env });
});
