import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CommandError } from "./processes.mjs";
import { Problem } from "./steps.mjs";

/** Writes files into a folder of their own, gives its path to `work`, and removes it afterwards. */
export async function withFiles(files, work) {
  const folder = mkdtempSync(join(tmpdir(), "claviger-canary-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A gate that can't fail proves nothing: `attempt` runs a tool over planted violations and must be refused with all `signs`. */
export async function expectRefusal(attempt, signs) {
  const output = await attempt().then(
    () => null,
    (error) => {
      if (error instanceof CommandError) return error.output;
      throw error;
    },
  );
  if (output === null) throw new Problem("The canary, a planted violation, was not caught");
  const missed = signs.filter((sign) => !output.includes(sign));
  if (missed.length > 0)
    throw new Problem(`The canary was refused, but without mention of ${missed.join(", ")}\n${output}`);
}
