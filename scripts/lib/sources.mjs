import { run } from "./processes.mjs";

/** Paths, from the root, of the files that git tracks or would track if they were added. */
export async function projectFiles(...patterns) {
  const listed = await run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns]);
  const deleted = new Set(split(await run(["git", "ls-files", "-z", "--deleted", "--", ...patterns])));
  return split(listed).filter((file) => !deleted.has(file));
}

function split(text) {
  return [...new Set(text.split("\0").filter(Boolean))];
}
