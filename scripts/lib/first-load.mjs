import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Problem } from "./steps.mjs";

/**
 * What a browser fetches to show some modules of a build that it sees for the first time, by Vite's manifest: their chunks,
 * what those import, not what they may import later. In bytes over the wire, and by file with the largest first.
 */
export function firstLoad(folder, modules) {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
  const wanted = new Set(modules);
  const files = new Set();
  // A set visits what is added to it meanwhile.
  for (const name of wanted) {
    const chunk = manifest[name];
    if (!chunk) throw new Problem(`The build has no module ${name}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) wanted.add(imported);
  }
  const sizes = [...files].map((file) => ({ file, size: gzipSync(readFileSync(join(folder, file))).length }));
  const sum = (extension) =>
    sizes.filter(({ file }) => extname(file) === extension).reduce((total, { size }) => total + size, 0);
  return {
    bytes: { js: sum(".js"), css: sum(".css") },
    files: sizes
      .sort((one, other) => other.size - one.size)
      .map(({ file, size }) => `${(size / 1000).toFixed(1)} KB ${file}`),
  };
}
