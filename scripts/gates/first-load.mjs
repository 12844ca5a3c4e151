import { randomBytes } from "node:crypto";
import { withFiles } from "../lib/canaries.mjs";
import { firstLoad } from "../lib/first-load.mjs";
import { run } from "../lib/processes.mjs";
import { inRoot } from "../lib/root.mjs";
import { Problem } from "../lib/steps.mjs";

/** The page that people open most, with all that it stands in. */
const KEYS_PAGE = [
  "index.html",
  "src/routes/api-key-shown-once.tsx",
  "src/app/shell.tsx",
  "src/routes/organization-layout.tsx",
  "src/routes/key-gate.tsx",
  "src/routes/api-keys.tsx",
];
const MAX_KB = { js: 330, css: 45 };

export const firstLoadOfKeys = {
  name: "first load of the keys page",
  async check({ env }) {
    await withFiles(CANARY, expectRefused);
    return withFiles({}, async (folder) => {
      const build = [inRoot("web", "node_modules", ".bin", "vite"), "build", "--manifest", "--outDir", folder];
      await run(build, { cwd: inRoot("web"), env: { ...env, NODE_ENV: "production" } });
      return measure(folder, KEYS_PAGE);
    });
  },
};

/** Fits by its own chunk, but not with the one that this imports. */
const CANARY = {
  ".vite/manifest.json": JSON.stringify({
    page: { file: "page.js", imports: ["heavy"], dynamicImports: ["later"] },
    heavy: { file: "heavy.js", imports: ["page"] },
    later: { file: "later.js" },
  }),
  "page.js": "import './heavy.js'",
  "heavy.js": randomBytes(MAX_KB.js * 1000),
};

async function expectRefused(folder) {
  try {
    measure(folder, ["page"]);
  } catch (error) {
    if (error instanceof Problem && error.message.includes("heavy.js")) return;
    throw error;
  }
  throw new Problem("The canary, a page that loads too much, was not caught");
}

function measure(folder, modules) {
  const { bytes, files } = firstLoad(folder, modules);
  const figures = Object.entries(MAX_KB).map(([kind, max]) => ({ kind, max, kb: bytes[kind] / 1000 }));
  const summary = figures
    .map(({ kind, max, kb }) => `${kind === "js" ? "JavaScript" : "CSS"} ${kb.toFixed(1)} of ${max} KB gzip`)
    .join(", ");
  if (figures.some(({ max, kb }) => kb > max)) throw new Problem(`${summary}\n${files.join("\n")}`);
  return summary;
}
