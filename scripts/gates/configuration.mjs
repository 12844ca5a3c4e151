import { readFileSync } from "node:fs";
import { inRoot } from "../lib/root.mjs";
import { Problem } from "../lib/steps.mjs";

/** What the server reads is documented in .env.example, and what is documented there is read by someone. */
export const configuration = {
  name: "configuration",
  async check() {
    const read = variables("server/src/config.ts", /^ {2}([A-Z][A-Z0-9_]+):/gm);
    const composed = variables("docker-compose.yml", /\$\{([A-Z][A-Z0-9_]+)/g);
    const documented = variables(".env.example", /^(?:# )?([A-Z][A-Z0-9_]+)=/gm);
    if (read.length === 0) throw new Problem("No variable was found in server/src/config.ts");
    const mistakes = [
      ...read.filter((name) => !documented.includes(name)).map((name) => `${name} is missing in .env.example`),
      ...composed.filter((name) => !documented.includes(name)).map((name) => `${name} is missing in .env.example`),
      ...documented
        .filter((name) => !read.includes(name) && !composed.includes(name))
        .map((name) => `${name} is in .env.example, but nobody reads it`),
    ];
    if (mistakes.length > 0) throw new Problem(mistakes.join("\n"));
  },
};

function variables(file, pattern) {
  return [...new Set([...readFileSync(inRoot(file), "utf8").matchAll(pattern)].map(([, name]) => name))];
}
