import { runInForeground } from "./lib/processes.mjs";
import { inTools } from "./lib/root.mjs";
import { prepare } from "./lib/setup.mjs";
import { runProgram } from "./lib/steps.mjs";

await runProgram(async () => {
  const { env } = await prepare();
  return runInForeground(["node", "--enable-source-maps", "server/dist/main.js"], {
    env: { NODE_ENV: "production", NODE_COMPILE_CACHE: inTools("compile-cache"), ...env },
  });
});
