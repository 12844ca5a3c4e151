import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ROOT } from "./root.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const windows = process.platform === "win32";

export class CommandError extends Error {
  constructor(command, code, output) {
    super(`"${command.join(" ")}" failed with exit code ${code}`);
    this.code = code;
    this.output = stripVTControlCharacters(output);
  }
}

/** Runs a command to its end and resolves to what it printed; its output is shown only if it fails. */
export function run(command, options = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...(options.env ?? process.env), NO_COLOR: "1" };
    const child = start(command, { ...options, env, stdio: ["ignore", "pipe", "pipe"] });
    const printed = { stdout: "", both: "" };
    child.stdout.on("data", (chunk) => {
      printed.stdout += chunk;
      printed.both += chunk;
    });
    child.stderr.on("data", (chunk) => (printed.both += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(printed.stdout);
      else reject(new CommandError(command, code ?? signal, printed.both));
    });
  });
}

/**
 * Runs a command in front of the user and resolves to its exit code. What asks this process to end is passed on to the
 * command. With a time limit the command gets a process group of its own, so that nothing it started outlives it.
 */
export function runInForeground(command, { timeoutSeconds, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const hasGroup = timeoutSeconds !== undefined && !windows;
    const child = start(command, { ...options, stdio: "inherit", detached: hasGroup });
    const kill = (signal) => (hasGroup ? process.kill(-Number(child.pid), signal) : child.kill(signal));
    const forward = (signal) => {
      const wasSentByTerminal = signal === "SIGINT" && process.stdin.isTTY && !hasGroup;
      if (!wasSentByTerminal) kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    const timer = hasGroup && setTimeout(() => kill("SIGKILL"), timeoutSeconds * 1000);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      for (const name of SIGNALS) process.off(name, forward);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Where an executable lies, or null. Looks into the system folders too, which are not on everybody's PATH. */
export function findExecutable(...names) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  for (const name of names) {
    const folder = folders.find((candidate) => candidate && existsSync(join(candidate, name)));
    if (folder) return join(folder, name);
  }
  return null;
}

function start([executable, ...args], { cwd = ROOT, env = process.env, ...options }) {
  // npm, npx and pnpm are batch files on Windows, which only a shell can start
  return spawn(executable, args, { cwd, env, shell: windows, ...options });
}
