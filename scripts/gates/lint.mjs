import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { expectRefusal, withFiles } from "../lib/canaries.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";
import { projectFiles } from "../lib/sources.mjs";
import { Problem, tryAll } from "../lib/steps.mjs";
import { tool } from "./tools.mjs";

const CANARY = `
const list: number[] = [1];
export default function canary(given: any): number {
  console.log(process.env["CANARY"]);
  Promise.resolve(list[0]!);
  if (Promise.resolve(true)) list.push(given);
  return list[0] == 1 ? 1 : 2;
}
`;

const CANARY_SIGNS = [
  "no-console",
  "eqeqeq",
  "no-default-export",
  "no-process-env",
  "no-explicit-any",
  "no-floating-promises",
  "no-misused-promises",
  "no-non-null-assertion",
];

/** oxlint has no rule for it: whoever switches a rule off has to say why, after two dashes. */
const SUPPRESSION = /(?:eslint|oxlint)-disable(?!.* -- \S)/;

export const lint = {
  name: "lint",
  async check(setup) {
    // Outside of the project oxlint finds its type-aware half on the PATH only
    const env = { ...setup.env, PATH: `${inRoot("node_modules", ".bin")}${delimiter}${setup.env.PATH}` };
    const oxlint = [tool("oxlint"), "--config", inRoot(".oxlintrc.json")];
    const files = { "canary.ts": CANARY, "tsconfig.json": '{ "compilerOptions": { "strict": true } }' };
    await withFiles(files, (cwd) => expectRefusal(() => run(oxlint, { cwd, env }), CANARY_SIGNS));
    await tryAll([() => run(oxlint, { env }), expectReasons]);
  },
};

async function expectReasons() {
  const files = await projectFiles("*.ts", "*.tsx", "*.mjs", ":!scripts/gates/lint.mjs", ":!web/src/graphql/");
  const unexplained = files.flatMap((file) =>
    linesOf(file)
      .filter(({ text }) => SUPPRESSION.test(text))
      .map(({ number }) => `${file}:${number} switches a rule off without " -- reason"`),
  );
  if (unexplained.length > 0) throw new Problem(unexplained.join("\n"));
}

function linesOf(file) {
  return readFileSync(inRoot(file), "utf8")
    .split("\n")
    .map((text, index) => ({ text, number: index + 1 }));
}
