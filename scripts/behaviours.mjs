import { readFileSync } from "node:fs";
import { findGaps, numberedTitles, readBehaviours } from "./lib/behaviours.mjs";
import { inRoot } from "./lib/root.mjs";
import { projectFiles } from "./lib/sources.mjs";
import { Problem, runProgram } from "./lib/steps.mjs";

/** Shows which tests carry the number of each behaviour in docs/behaviours.md, or why none does. */
await runProgram(async () => {
  const { behaviours, problems } = readBehaviours(read("docs/behaviours.md"));
  const files = await projectFiles("*.test.ts", "*.test.tsx", "*.spec.ts");
  const titles = files.flatMap((file) => numberedTitles(file, read(file)));
  for (const behaviour of behaviours) process.stdout.write(describe(behaviour, titles));

  const mistakes = [...problems, ...findGaps(behaviours, titles)];
  if (mistakes.length > 0) throw new Problem(mistakes.join("\n"));
  const open = behaviours.filter(({ reason }) => reason !== "").length;
  process.stdout.write(`\n${behaviours.length - open} of ${behaviours.length} behaviours have a test\n`);
  return 0;
});

function describe({ id, meaning, reason }, titles) {
  const proofs = titles.filter(({ numbers }) => numbers.includes(id));
  const lines = proofs.map(({ file, title }) => `    ${file}: ${title}`);
  if (lines.length === 0) lines.push(reason === "" ? "    nothing at all" : `    no test: ${reason}`);
  return `${id} ${meaning}\n${lines.join("\n")}\n`;
}

function read(file) {
  return readFileSync(inRoot(file), "utf8");
}
