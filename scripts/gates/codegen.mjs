import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { filesBelow } from "../lib/fingerprint.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot, ROOT } from "../lib/root.mjs";
import { Problem } from "../lib/steps.mjs";
import { relative } from "node:path";

const GENERATED = inRoot("web", "src", "graphql");

export const codegen = {
  name: "generated documents",
  async check({ env, pnpm }) {
    const before = read();
    try {
      await run([...(await pnpm()), "--filter", "@claviger/web", "codegen"], { env });
      const stale = differences(before, read());
      if (stale.length > 0) throw new Problem(`Not what codegen writes: ${stale.join(", ")}\n${HOW_TO_MEND}`);
      if (before.size === 0) throw new Problem("codegen wrote nothing");
    } finally {
      restore(before);
    }
  },
};

const HOW_TO_MEND = "Write them again with: pnpm --filter @claviger/web codegen";

function read() {
  return new Map(filesBelow(GENERATED).map((file) => [file, readFileSync(file, "utf8")]));
}

function differences(before, after) {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file)).map((file) => relative(ROOT, file));
}

function restore(before) {
  for (const file of read().keys()) if (!before.has(file)) rmSync(file);
  for (const [file, text] of before) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
