import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs what somebody pastes into a terminal, and answers with what it printed. */
export async function paste(command: string): Promise<string> {
  const { stdout } = await run("sh", ["-c", command], { timeout: 10_000 });
  return stdout;
}
