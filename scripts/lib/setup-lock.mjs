import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { inTools } from "./root.mjs";

const LONGEST_SETUP_MINUTES = 15;

/** Two commands started side by side must not install or build into the same folders at once: the second waits. */
export async function withSetupLock(work) {
  mkdirSync(inTools(), { recursive: true });
  const lock = inTools("setup.lock");
  let hasTold = false;
  while (!take(lock)) {
    if (!hasTold) process.stdout.write("  Waiting for another setup in this folder …\n");
    hasTold = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock) {
  try {
    const isOld = Date.now() - statSync(lock).mtimeMs > LONGEST_SETUP_MINUTES * 60_000;
    const owner = Number(readFileSync(lock, "utf8"));
    // Without a number the owner is about to write it
    return isOld || (owner > 0 && !isAlive(owner));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
