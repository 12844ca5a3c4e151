import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import config, { SERVER_FOLDERS } from "../../.dependency-cruiser.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";
import { Problem } from "../lib/steps.mjs";

const CONFIG = inRoot(".dependency-cruiser.mjs");
const CRUISER = inRoot("node_modules", ".bin", "depcruise");
const SOURCES = ["server", "shared", "web", "e2e"];

/** One import that each rule must catch: a gate that can't fail proves nothing. */
const CANARIES = [
  ...SERVER_FOLDERS.slice(0, -1).map((folder, index) => ({
    rule: `server-order-${folder}`,
    from: `server/src/${folder}/canary-order.ts`,
    imports: `server/src/${SERVER_FOLDERS[index + 1]}/x.ts`,
  })),
  { rule: "server-order-api", from: "server/src/api/canary-order.ts", imports: "server/src/main.ts" },
  { rule: "server-known-folder", from: "server/src/utils/canary.ts", imports: "server/src/platform/x.ts" },
  { rule: "server-migrations", from: "server/src/migrations/canary.ts", imports: "server/src/keys/x.ts" },
  { rule: "server-entry-points", from: "server/src/keys/canary-entry.ts", imports: "server/src/keys/x.resolver.ts" },
  { rule: "entities-know-no-graphql", from: "server/src/keys/canary.entity.ts", imports: "type-graphql" },
  { rule: "graphql-knows-no-database", from: "server/src/keys/canary.graphql.ts", imports: "typeorm" },
  { rule: "product-knows-no-tests", from: "server/src/keys/canary-test.ts", imports: "server/test/x.ts" },
  { rule: "shared-imports-nothing", from: "shared/src/canary.ts", imports: "node:fs" },
  { rule: "shared-tests", from: "shared/src/canary.test.ts", imports: "server/src/platform/x.ts" },
  { rule: "web-lib", from: "web/src/lib/canary.ts", imports: "web/src/ui/x.tsx" },
  { rule: "web-ui", from: "web/src/ui/canary.tsx", imports: "web/src/features/keys/x.tsx" },
  { rule: "web-features", from: "web/src/features/keys/canary.tsx", imports: "web/src/routes/x.tsx" },
  { rule: "web-features-apart", from: "web/src/features/keys/canary.tsx", imports: "web/src/features/projects/x.tsx" },
  { rule: "web-routes", from: "web/src/routes/canary.tsx", imports: "web/src/app/x.tsx" },
  { rule: "web-app", from: "web/src/app/canary.tsx", imports: "server/src/platform/x.ts" },
  { rule: "e2e-from-outside", from: "e2e/canary.ts", imports: "shared/src/x.ts" },
  { rule: "no-cycles", from: "server/src/keys/canary-one.ts", imports: "server/src/keys/two.ts", back: true },
  { rule: "resolvable", from: "server/src/keys/canary-absent.ts", imports: "./absent.js" },
  { rule: "declared", from: "server/src/keys/canary-undeclared.ts", imports: "knip" },
  { rule: "no-dev-libraries", from: "server/src/keys/canary-dev.ts", imports: "smtp-server" },
];

export const architecture = {
  name: "architecture",
  async check({ env }) {
    await expectCanariesCaught(env);
    const { summary } = await cruise(SOURCES, inRoot(), env);
    if (summary.totalCruised === 0) throw new Problem("dependency-cruiser looked at no file at all");
    if (summary.violations.length > 0) throw new Problem(summary.violations.map(sentence).join("\n"));
  },
};

async function expectCanariesCaught(env) {
  const withoutCanary = config.forbidden.filter(({ name }) => CANARIES.every(({ rule }) => rule !== name));
  if (withoutCanary.length > 0) throw new Problem(`Rules without a canary: ${names(withoutCanary)}`);

  const folder = mkdtempSync(join(tmpdir(), "claviger-canaries-"));
  try {
    plantCanaries(folder);
    const { summary } = await cruise(SOURCES, folder, env);
    const missed = CANARIES.filter(
      ({ rule, from }) => !summary.violations.some((found) => found.rule.name === rule && found.from === from),
    );
    if (missed.length > 0) {
      throw new Problem(missed.map(({ rule, from }) => `The canary ${from} was not caught by ${rule}`).join("\n"));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plantCanaries(folder) {
  for (const workspace of [".", ...SOURCES]) {
    mkdirSync(join(folder, workspace), { recursive: true });
    cpSync(inRoot(workspace, "package.json"), join(folder, workspace, "package.json"));
    symlinkSync(inRoot(workspace, "node_modules"), join(folder, workspace, "node_modules"));
  }
  for (const { from, imports, back } of CANARIES) {
    const isOurs = /^(server|shared|web|e2e)\//.test(imports);
    if (isOurs) write(join(folder, imports), back ? `import "${relativeImport(imports, from)}";\n` : "export {};\n");
    write(join(folder, from), `import "${isOurs ? relativeImport(from, imports) : imports}";\n`, { flag: "a" });
  }
}

function write(file, text, options) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, options);
}

function relativeImport(from, to) {
  const path = relative(dirname(from), to).replace(/\.tsx?$/, ".js");
  return path.startsWith(".") ? path : `./${path}`;
}

async function cruise(folders, cwd, env) {
  const present = folders.filter((folder) => existsSync(join(cwd, folder)));
  const options = ["--config", CONFIG, "--output-type", "json"];
  return JSON.parse(await run([CRUISER, ...options, ...present], { cwd, env }));
}

function sentence({ from, to, cycle, rule }) {
  const path = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
  const comment = config.forbidden.find(({ name }) => name === rule.name)?.comment;
  return `${rule.name}: ${from} → ${path}${comment ? `\n    ${comment}` : ""}`;
}

function names(rules) {
  return rules.map(({ name }) => name).join(", ");
}
