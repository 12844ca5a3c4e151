import { readFileSync, writeFileSync } from "node:fs";
import { catalogueMistakes, renewed } from "./lib/catalogue.mjs";
import { collectMessages } from "./lib/messages.mjs";
import { inRoot } from "./lib/root.mjs";
import { projectFiles } from "./lib/sources.mjs";
import { Problem, runProgram } from "./lib/steps.mjs";

const CATALOGUES = ["de"];
/** Tests, what is generated, what shows messages, and what the explorer's requests send. */
const APART = /\.test\.tsx?$|^web\/src\/(graphql\/|lib\/text\.ts|features\/explorer\/example-values\.ts)/;

/**
 * Brings the catalogues of the panel's messages up to what the code says: a new message comes with an empty translation,
 * and one that is gone goes. With --check nothing is written. Fails while anything is untranslated or no message at all.
 */
await runProgram(async () => {
  const isCheck = process.argv.includes("--check");
  const files = await projectFiles("web/src/*.ts", "web/src/*.tsx");
  const panel = files.filter((file) => !APART.test(file));
  const found = panel.map((file) => collectMessages(file, readFileSync(inRoot(file), "utf8")));
  const messages = new Map(found.flatMap(({ messages: some }) => [...some]));
  const mistakes = found.flatMap(({ mistakes: some }) => some);

  for (const language of CATALOGUES) {
    const path = inRoot("web", "src", "messages", `${language}.json`);
    const text = readFileSync(path, "utf8");
    const catalogue = isCheck ? JSON.parse(text) : renewed(JSON.parse(text), messages);
    const written = `${JSON.stringify(renewed(catalogue, messages), null, 2)}\n`;
    if (!isCheck) writeFileSync(path, written);
    const ownMistakes = catalogueMistakes(catalogue, messages);
    if (isCheck && ownMistakes.length === 0 && written !== text) ownMistakes.push("is not in order: pnpm messages");
    mistakes.push(...ownMistakes.map((mistake) => `${language}.json: ${mistake}`));
  }
  if (mistakes.length > 0) throw new Problem(mistakes.join("\n"));
  process.stdout.write(`${messages.size} messages in ${CATALOGUES.length + 1} languages\n`);
  return 0;
});
