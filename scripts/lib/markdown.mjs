const FENCE = /^(```|~~~).*?^\1/gms;
const INLINE_CODE = /`([^`\n]+)`/g;
const LINK = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
const IMAGE_TAG = /<(?:img|source)\b[^>]*?\bsrc(?:set)?="([^"\s]+)/g;
const RUN_SCRIPT = /\b(?:(npm run|pnpm run|pnpm)|npm) ((?:--filter \S+ )?)([a-z][\w:-]*)/g;
const PNPM_COMMANDS = new Set([
  "add",
  "install",
  "i",
  "exec",
  "dlx",
  "deploy",
  "store",
  "remove",
  "update",
  "approve-builds",
]);
const NPM_SHORTHANDS = new Set(["start", "test", "stop", "restart"]);

/** Targets of links and images that are not addresses elsewhere. */
export function localTargets(text) {
  const prose = text.replace(FENCE, "");
  return [...prose.matchAll(LINK), ...prose.matchAll(IMAGE_TAG)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
}

/** The words in `code` that look like a path from the root of the project. */
export function namedPaths(text, topLevelNames) {
  const prose = text.replace(FENCE, "");
  return [...prose.matchAll(INLINE_CODE)]
    .map(([, code]) => code)
    .filter((code) => /^\.?[\w@.-]+\/[\w@./*-]*$/.test(code) && topLevelNames.includes(code.split("/")[0]))
    .filter((code) => !code.includes("*"));
}

/** The package scripts that the text tells its reader to run, in code or in a block of commands. */
export function namedScripts(text) {
  const commands = [...(text.match(FENCE) ?? []), ...[...text.matchAll(INLINE_CODE)].map(([, code]) => code)].join(
    "\n",
  );
  return [...commands.matchAll(RUN_SCRIPT)]
    .map(([, runner, filter, script]) => ({ runner, workspace: filter.split(" ")[1] ?? null, script }))
    .filter(({ runner, script }) =>
      runner ? !(runner === "pnpm" && PNPM_COMMANDS.has(script)) : NPM_SHORTHANDS.has(script),
    );
}

/** The anchors that the headings of a text make, as GitHub builds them. */
export function anchors(text) {
  const seen = new Map();
  return [...text.replace(FENCE, "").matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, heading]) => {
    const words = heading.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1").trim();
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
