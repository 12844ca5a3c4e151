import { runInForeground } from "./lib/processes.mjs";
import { prepare } from "./lib/setup.mjs";
import { runProgram } from "./lib/steps.mjs";

await runProgram(async () => {
  const { env, pnpm } = await prepare(["shared", "server"]);
  return runInForeground([...(await pnpm()), "--filter", "@claviger/server", "bench"], { env });
});
