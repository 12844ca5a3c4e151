import { realpathSync } from "node:fs";
import { expectRefusal, withFiles } from "../lib/canaries.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";
import { projectFiles } from "../lib/sources.mjs";
import { Problem, tryAll } from "../lib/steps.mjs";
import { tool } from "./tools.mjs";

const WORKSPACES = ["shared", "server", "web", "e2e"];

export const types = {
  name: "types",
  async check({ env }) {
    const files = {
      "tsconfig.json": JSON.stringify({ extends: inRoot("tsconfig.base.json"), compilerOptions: { noEmit: true } }),
      "canary.ts": "const texts: string[] = [];\nexport const canary: string = texts[0];\n",
    };
    await withFiles(files, (cwd) => expectRefusal(() => run([tool("tsc"), "-p", "."], { cwd, env }), ["TS2322"]));
    await tryAll(WORKSPACES.map((workspace) => () => checkWorkspace(workspace, env)));
  },
};

/** The compiler passes over what no tsconfig names, so each file has to be among those it looked at. */
async function checkWorkspace(workspace, env) {
  const cwd = inRoot(workspace);
  const compile = [tool("tsc"), "-p", "tsconfig.json", "--noEmit"];
  await run(compile, { cwd, env });
  const listed = await run([...compile, "--listFilesOnly"], { cwd, env });
  const looked = new Set(listed.split("\n").map((line) => line.trim()));
  const sources = await projectFiles(`${workspace}/*.ts`, `${workspace}/*.tsx`);
  const unseen = sources.filter((file) => !looked.has(realpathSync(inRoot(file))));
  if (unseen.length > 0) throw new Problem(`No tsconfig.json covers ${unseen.join(", ")}`);
}
