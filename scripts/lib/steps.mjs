import { endWithPackageManager } from "./orphan.mjs";
import { CommandError } from "./processes.mjs";

/** A failure whose message says everything its reader needs, so that no stack trace is shown. */
export class Problem extends Error {}

/** Runs one step and shows it as one line that ends with the seconds it took. */
export async function step(title, work) {
  const started = Date.now();
  process.stdout.write(`  ${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(started)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed after ${seconds(started)}\n`);
    throw error;
  }
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

export function describe(error) {
  if (error instanceof CommandError) return `${error.message}\n\n${error.output.trimEnd()}`;
  if (error instanceof Problem) return error.message;
  return error.stack ?? String(error);
}

/** Tries every check, and fails with all that went wrong, not only with what went wrong first. */
export async function tryAll(checks) {
  const mistakes = [];
  for (const check of checks) {
    await check().catch((error) => mistakes.push(describe(error)));
  }
  if (mistakes.length > 0) throw new Problem(mistakes.join("\n\n"));
}

/** Runs a command line program: prints what went wrong, and leaves the process with the code that `main` returns. */
export async function runProgram(main) {
  endWithPackageManager();
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exitCode = 1;
  }
}
