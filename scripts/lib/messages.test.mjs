import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogueMistakes, renewed } from "./catalogue.mjs";
import { collectMessages } from "./messages.mjs";

const collect = (code) => collectMessages("page.tsx", code);
const mistakesIn = (code) => collect(code).mistakes.map((mistake) => mistake.replace(/^page\.tsx:\d+: /, ""));

test("what is shown in a message is collected, with the names of what fills it", () => {
  const { messages, mistakes } = collect(`
    const LABELS = { active: message("Active") };
    const Page = ({ name, count }) => (
      <p title={t("Revoke {name}", { name })}>
        {rich("<b>{count, plural, one {# key} other {# keys of {name}}}</b>", { count, name, b: (text) => <b>{text}</b> })}
        {textOf(LABELS.active)} <Code>pnpm start</Code>
      </p>
    );
  `);
  assert.deepEqual(mistakes, []);
  assert.deepEqual(
    [...messages],
    [
      ["Active", []],
      ["Revoke {name}", ["name"]],
      ["<b>{count, plural, one {# key} other {# keys of {name}}}</b>", ["b", "count", "name"]],
    ],
  );
});

test("a text that is shown without being a message is a mistake", () => {
  assert.deepEqual(mistakesIn("const Page = () => <p>Create key</p>;"), ["“Create key” is no message"]);
  assert.deepEqual(mistakesIn('const Page = () => <Button aria-label={isBusy ? "Wait" : t("Go")} />;'), [
    "“Wait” is no message",
  ]);
  assert.deepEqual(mistakesIn('const TABS = [{ label: "Usage", value: "usage" }];'), ["“Usage” is no message"]);
  assert.deepEqual(mistakesIn("const problem = () => `Enter at most ${max} characters.`;"), [
    "“Enter at most … characters.” is no message",
  ]);
});

test("what nobody reads, and what every language says alike, needs no message", () => {
  assert.deepEqual(mistakesIn('import x from "Some Thing"; const e = new Error("It broke"); type A = "One Two";'), []);
  assert.deepEqual(mistakesIn('const Page = () => <a className="Wide Row" href="/keys" title={name}>{name}</a>;'), []);
  assert.deepEqual(
    mistakesIn('const FORMATS = [{ label: asItIs("JSON Lines") }, { placeholder: "/v1/orders/:id" }];'),
    [],
  );
});

test("a message that only a run would know is a mistake, and so is one with other values than it names", () => {
  assert.match(mistakesIn("const f = () => t(text);")[0], /one text as it is/);
  assert.match(
    mistakesIn('const f = () => t("Revoke {name}", { title });')[0],
    /needs the values name, and is given title/,
  );
  assert.match(mistakesIn('const f = () => t("Revoke {name");')[0], /ICU can’t read/);
});

test("a message that is said before the language is known is a mistake", () => {
  assert.match(mistakesIn('const TITLE = t("Keys");')[0], /before the language is known/);
});

test("a catalogue follows the messages, and keeps what is translated", () => {
  const messages = new Map([
    ["Keys", []],
    ["Create {name}", ["name"]],
  ]);
  assert.deepEqual(Object.entries(renewed({ Keys: "Schlüssel", Gone: "Fort" }, messages)), [
    ["Create {name}", ""],
    ["Keys", "Schlüssel"],
  ]);
  assert.deepEqual(catalogueMistakes({ Keys: "Schlüssel", "Create {name}": "{name} anlegen" }, messages), []);
  assert.deepEqual(catalogueMistakes({ Keys: "", "Create {name}": "{title} anlegen", Gone: "Fort" }, messages), [
    "“Gone” is said nowhere",
    "“Keys” has no translation",
    "“{title} anlegen” has title and not name, as “Create {name}”",
  ]);
});
