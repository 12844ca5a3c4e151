import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { anchors, localTargets, namedPaths, namedScripts } from "../lib/markdown.mjs";
import { PNPM_VERSION } from "../lib/pnpm.mjs";
import { inRoot } from "../lib/root.mjs";
import { projectFiles } from "../lib/sources.mjs";
import { Problem } from "../lib/steps.mjs";

const WORKSPACES = ["server", "shared", "web", "e2e"];

export const docs = {
  name: "documentation",
  async check() {
    const files = await projectFiles("*.md");
    if (files.length === 0) throw new Problem("There is no documentation");
    const topLevelNames = readdirSync(inRoot());
    const mistakes = files.flatMap((file) => {
      const text = readFileSync(inRoot(file), "utf8");
      return [
        ...localTargets(text).filter((target) => !leadsSomewhere(file, target)),
        ...namedPaths(text, topLevelNames).filter((path) => !existsSync(inRoot(path))),
        ...namedScripts(text)
          .filter((named) => !hasScript(named))
          .map(({ workspace, script }) => `script ${script}${workspace ? ` of ${workspace}` : ""}`),
      ].map((mistake) => `${file}: ${mistake} does not exist`);
    });
    mistakes.push(...(await otherPnpmVersions()));
    if (mistakes.length > 0) throw new Problem(mistakes.join("\n"));
  },
};

function leadsSomewhere(file, target) {
  const [path, anchor] = target.split("#");
  const resolved = path === "" ? inRoot(file) : join(inRoot(dirname(file)), decodeURI(path));
  if (!existsSync(resolved)) return false;
  return anchor === undefined || !resolved.endsWith(".md") || anchors(readFileSync(resolved, "utf8")).includes(anchor);
}

function hasScript({ workspace, script }) {
  const folder = workspace ? WORKSPACES.find((name) => workspace === `@claviger/${name}`) : ".";
  if (!folder) return false;
  const { scripts } = JSON.parse(readFileSync(inRoot(folder, "package.json"), "utf8"));
  return script in scripts;
}

/** The pinned version of pnpm is named in more than one place, and must be the same in all. */
async function otherPnpmVersions() {
  const files = await projectFiles("*.md", "Dockerfile", ".ci/run", "docker-compose.yml");
  return files.flatMap((file) =>
    [...readFileSync(inRoot(file), "utf8").matchAll(/\bpnpm@([\d.]+\d)/g)]
      .filter(([, version]) => version !== PNPM_VERSION)
      .map(([mention]) => `${file}: ${mention} is not the pinned ${PNPM_VERSION}`),
  );
}
