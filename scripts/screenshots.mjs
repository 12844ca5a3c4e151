import { runInForeground } from "./lib/processes.mjs";
import { prepare } from "./lib/setup.mjs";
import { Problem, runProgram } from "./lib/steps.mjs";
import { findChromium, installSystemPackages } from "./lib/system-packages.mjs";

/** Takes the pictures in docs/images again, from an installation that is made for them. */
await runProgram(async () => {
  await installSystemPackages(["chromium"]);
  const chromium = findChromium();
  if (!chromium) throw new Problem("There is no Chromium or Chrome on the PATH, and CHROMIUM_PATH isn't set.");
  const { env, pnpm } = await prepare();
  return runInForeground([...(await pnpm()), "--filter", "@claviger/e2e", "run", "screenshots"], {
    env: { ...env, CHROMIUM_PATH: chromium },
  });
});
