import { rmSync } from "node:fs";
import { fingerprint, onceFor } from "./fingerprint.mjs";
import { environmentWithNode } from "./node24.mjs";
import { pnpmCommand } from "./pnpm.mjs";
import { run } from "./processes.mjs";
import { inRoot } from "./root.mjs";
import { withSetupLock } from "./setup-lock.mjs";
import { step } from "./steps.mjs";

const WORKSPACES = ["server", "shared", "web", "e2e"];
const MANIFESTS = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"]
  .concat(WORKSPACES.map((workspace) => `${workspace}/package.json`))
  .map((file) => inRoot(file));

const BUILDS = [
  { workspace: "shared", inputs: ["shared/src", "shared/tsconfig.build.json"], result: "shared/dist/permissions.js" },
  { workspace: "server", inputs: ["server/src", "server/.swcrc"], result: "server/dist/main.js" },
  { workspace: "web", inputs: ["web", "shared/src", "docs/forward-auth"], result: "web/dist/index.html" },
];

/**
 * Brings a checkout to the point where the product can run: Node 24, dependencies, builds. What is up to date is left
 * alone, and so are builds that weren't asked for. Returns the environment and the pnpm command for whatever comes next.
 */
export function prepare(workspaces = BUILDS.map(({ workspace }) => workspace)) {
  return withSetupLock(async () => {
    const env = await environmentWithNode();
    const pnpm = lazily(() => pnpmCommand(env));
    await install(env, pnpm);
    const builds = BUILDS.filter(({ workspace }) => workspaces.includes(workspace));
    for (const build of builds) await ensureBuilt(build, env, pnpm);
    return { env, pnpm };
  });
}

function install(env, pnpm) {
  return onceFor({
    name: "install",
    fingerprint: fingerprint(MANIFESTS, [process.platform, process.arch]),
    results: ["node_modules/.modules.yaml", ...WORKSPACES.map((name) => `${name}/node_modules`)].map((path) =>
      inRoot(path),
    ),
    work: () =>
      step("Installing dependencies", async () =>
        run([...(await pnpm()), "install", "--frozen-lockfile"], { env: { ...env, NODE_ENV: "" } }),
      ),
  });
}

function ensureBuilt({ workspace, inputs, result }, env, pnpm) {
  const common = ["tsconfig.base.json", "pnpm-lock.yaml", `${workspace}/package.json`];
  return onceFor({
    name: `build-${workspace}`,
    fingerprint: fingerprint([...inputs, ...common].map((input) => inRoot(input))),
    results: [inRoot(result)],
    work: () =>
      step(`Building ${workspace}`, async () => {
        rmSync(inRoot(workspace, "dist"), { recursive: true, force: true });
        await run([...(await pnpm()), "--filter", `@claviger/${workspace}`, "build"], {
          env: { ...env, NODE_ENV: "production" },
        });
      }),
  });
}

function lazily(compute) {
  let value;
  return () => (value ??= compute());
}
