import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { fingerprint, onceFor } from "./fingerprint.mjs";
import { run } from "./processes.mjs";
import { inRoot, inTools } from "./root.mjs";
import { Problem, step } from "./steps.mjs";

const FOLDER = inTools("node24");
const PACKAGE = inRoot("scripts", "node24");

/** The environment in which `node` is new enough: this process's own, or one with Node 24 from npm in front. */
export async function environmentWithNode() {
  const wanted = JSON.parse(readFileSync(inRoot("package.json"), "utf8")).engines.node.replace(">=", "");
  const current = process.versions.node;
  if (isAtLeast(current, wanted)) return withNodeFirst(process.execPath);

  const { node, name } = packagedNode();
  if (!name) throw new Problem(explainMissing(wanted, current));
  await onceFor({
    name: "node24",
    fingerprint: fingerprint([PACKAGE], [name]),
    results: [node],
    work: () => step(`Node ${current} is too old, fetching Node 24 from npm`, () => install(node, wanted, current)),
  });
  return withNodeFirst(node);
}

export function isAtLeast(version, wanted) {
  const [major, minor] = version.split(".").map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function packagedNode() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(inRoot("scripts", "node24", "package.json"), "utf8"));
  if (!(name in optionalDependencies)) return { node: null, name: null };
  const executable = process.platform === "win32" ? "node.exe" : "node";
  return { name, node: inTools("node24", "node_modules", name, "bin", executable) };
}

async function install(node, wanted, current) {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) {
    copyFileSync(inRoot("scripts", "node24", file), inTools("node24", file));
  }
  await run(["npm", "ci", "--no-audit", "--no-fund", "--include=optional"], { cwd: FOLDER });
  // npm passes over an optional package that it could not fetch
  if (!existsSync(node)) throw new Problem(explainMissing(wanted, current));
  await run([node, "--version"]);
}

function withNodeFirst(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
}

function explainMissing(wanted, current) {
  return (
    `Claviger needs Node ${wanted} or newer, this is Node ${current}, and npm has no Node 24 for ` +
    `${process.platform} on ${process.arch}.\nInstall it from https://nodejs.org/ and run the command again.`
  );
}
