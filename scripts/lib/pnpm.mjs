import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./processes.mjs";
import { Problem } from "./steps.mjs";

export const PNPM_VERSION = "12.21.0";

/** The command that starts the pinned pnpm: the one on the PATH if it is that version, else the one that npx fetches. */
export async function pnpmCommand(env) {
  if (await isPinned("pnpm", env)) return ["pnpm"];
  // Started through npx it could find another Node first, so that npx only says where it put it
  const script = "node -p process.env.PATH";
  const path = await run(["npx", "-y", "--package", `pnpm@${PNPM_VERSION}`, "--call", script], { env });
  const name = process.platform === "win32" ? "pnpm.cmd" : "pnpm";
  const candidates = path.split(delimiter).map((folder) => join(folder.trim(), name));
  for (const candidate of candidates.filter((file) => existsSync(file))) {
    if (await isPinned(candidate, env)) return [candidate];
  }
  throw new Problem(`pnpm ${PNPM_VERSION} could not be had from npx`);
}

async function isPinned(command, env) {
  const version = await run([command, "--version"], { env }).catch(() => "");
  return version.trim() === PNPM_VERSION;
}
