import { existsSync, rmSync, writeFileSync } from "node:fs";
import { describe, step } from "./steps.mjs";
import { findExecutable, run } from "./processes.mjs";

const POLICY = "/usr/sbin/policy-rc.d";

const PACKAGES = [
  { name: "mariadb-server", isThere: () => findExecutable("mariadbd", "mysqld") },
  { name: "redis-server", isThere: () => findExecutable("redis-server") },
  { name: "chromium", isThere: () => findChromium() },
  { name: "nginx", isThere: () => findExecutable("nginx") },
  { name: "curl", isThere: () => findExecutable("curl") },
];

/** The path of a Chromium or Chrome on this machine, or null. */
export function findChromium() {
  return process.env.CHROMIUM_PATH || findExecutable("chromium", "chromium-browser", "google-chrome", "chrome");
}

/** On Debian and Ubuntu, as root: installs what the tests need. A package that can't be had is reported, no more. */
export async function installSystemPackages(names) {
  const missing = PACKAGES.filter(({ name, isThere }) => names.includes(name) && !isThere());
  const canInstall = process.getuid?.() === 0 && findExecutable("apt-get");
  if (missing.length === 0 || !canInstall) return;

  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await step("Updating the list of packages with apt", () => run(["apt-get", "update"], { env })).catch(report);
  for (const { name } of missing) {
    await step(`Installing ${name} with apt`, () =>
      withoutStartingServices(() => run(["apt-get", "install", "-y", "--no-install-recommends", name], { env })),
    ).catch(report);
  }
}

/** The tests start their own database; nobody asked for one that runs from now on. */
async function withoutStartingServices(work) {
  if (existsSync(POLICY)) return work();
  writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    return await work();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

function report(error) {
  process.stdout.write(`${describe(error)}\n`);
}
