import assert from "node:assert/strict";
import { test } from "node:test";
import { anchors, localTargets, namedPaths, namedScripts } from "./markdown.mjs";

const FENCE = "```";

test("links and images lead to files, addresses elsewhere are left alone", () => {
  const text =
    '[a](docs/a.md) ![b](b.png "title") [c](https://example.org) [d](#part) <img src="e.png"> [f](mailto:x@example.org)';
  assert.deepEqual(localTargets(text), ["docs/a.md", "b.png", "#part", "e.png"]);
});

test("an example in a block is no link", () => {
  assert.deepEqual(localTargets(`${FENCE}\n[a](b.md)\n${FENCE}`), []);
});

test("inline code that begins with a folder of the project is a path", () => {
  const text = "`server/src/main.ts` `/v1/verify` `server/**/*.ts` `organization/project/environment` `shared`";
  assert.deepEqual(namedPaths(text, ["server", "shared"]), ["server/src/main.ts"]);
});

test("scripts are found in inline code and in blocks", () => {
  const text = `\`npm start\` and npm stop\n${FENCE}sh\nnpm run bench -- x\npnpm --filter @claviger/web codegen\npnpm verify\n${FENCE}`;
  assert.deepEqual(
    namedScripts(text).map(({ workspace, script }) => [workspace, script]),
    [
      [null, "bench"],
      ["@claviger/web", "codegen"],
      [null, "verify"],
      [null, "start"],
    ],
  );
});

test("what pnpm and npm do themselves is no script", () => {
  assert.deepEqual(namedScripts("`pnpm install` `npm install` `npx pnpm add x` `npm ci`"), []);
});

test("a heading makes the anchor that GitHub gives it, and a repeated one is counted", () => {
  assert.deepEqual(anchors("# How it's *done*\n## `npm start`\n## Same\n## Same\n"), [
    "how-its-done",
    "npm-start",
    "same",
    "same-1",
  ]);
});
