import { expect, test } from "@jest/globals";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REFUSALS } from "./refusals";

const SERVER = join(import.meta.dirname, "..", "..", "..", "server", "src");
const sources = globSync("**/*.ts", { cwd: SERVER })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(SERVER, file), "utf8"));

test.each(REFUSALS)("the server says: %s", (refusal) => {
  expect(sources.some((source) => source.includes(`"${refusal}"`))).toBe(true);
});
