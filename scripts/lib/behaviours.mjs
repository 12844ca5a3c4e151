import ts from "typescript";

const NUMBER = /\b[A-Z]{2}-\d+\b/g;
const HEADING = /^## .*: ([A-Z]{2})-1 to [A-Z]{2}-(\d+)$/gm;
const ROW = /^\| *([A-Z]{2}-\d+) *\|([^|]*)\|([^|]*)\|$/gm;
const TEST_FUNCTION = /^(?:test|it|describe|\w+Test)$/;
const NOT_RUN = new Set(["skip", "todo", "fixme", "fail", "failing"]);

/** What the list says: each number with its meaning and, where there is no test, the reason. Headings say which numbers there are. */
export function readBehaviours(markdown) {
  const rows = [...markdown.matchAll(ROW)].map(([, id, meaning, reason]) => ({
    id,
    meaning: meaning.trim(),
    reason: reason.trim(),
  }));
  const announced = [...markdown.matchAll(HEADING)].flatMap(([, section, last]) =>
    Array.from({ length: Number(last) }, (_, index) => `${section}-${index + 1}`),
  );
  const found = rows.map(({ id }) => id);
  const problems = [
    ...(announced.length === 0 ? ["No heading of the list says which numbers there are"] : []),
    ...announced.filter((id) => !found.includes(id)).map((id) => `${id} isn't on the list`),
    ...found.filter((id) => !announced.includes(id)).map((id) => `${id} is on the list, but in no heading`),
    ...found.filter((id, index) => found.indexOf(id) < index).map((id) => `${id} is on the list twice`),
    ...rows.filter(({ meaning }) => meaning === "").map(({ id }) => `${id} means nothing`),
  ];
  return { behaviours: rows, problems };
}

/** The titles of tests in a source file that carry numbers. Tests that are switched off prove nothing, and don't count. */
export function numberedTitles(file, text) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const call = readTestCall(node);
      if (call?.isOff) return;
      if (call) found.push(...titlesOf(call));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false));
  return found.map(({ title, numbers }) => ({ file, title, numbers }));
}

/** One sentence for each number without a test or a reason, with both, and for each title whose number nobody knows. */
export function findGaps(behaviours, titles) {
  const known = new Set(behaviours.map(({ id }) => id));
  const sections = new Set(behaviours.map(({ id }) => sectionOf(id)));
  const proved = new Set(titles.flatMap(({ numbers }) => numbers));
  return [
    ...behaviours
      .filter(({ id, reason }) => reason === "" && !proved.has(id))
      .map(({ id }) => `${id} has neither a test nor a reason why there is none`),
    ...behaviours
      .filter(({ id, reason }) => reason !== "" && proved.has(id))
      .map(({ id }) => `${id} has a test, so the reason why there is none is wrong`),
    ...titles.flatMap(({ file, title, numbers }) =>
      numbers
        .filter((id) => sections.has(sectionOf(id)) && !known.has(id))
        .map((id) => `${file} claims ${id}, which nobody knows: ${title}`),
    ),
  ];
}

/** A call such as `test(title, …)` or `test.each(table)(title, …)`; null for any other. */
function readTestCall({ expression, arguments: [title] }) {
  const modifiers = [];
  let table = null;
  let callee = expression;
  while (!ts.isIdentifier(callee)) {
    if (ts.isPropertyAccessExpression(callee)) modifiers.push(callee.name.text);
    else if (ts.isCallExpression(callee)) table = callee.arguments[0] ?? null;
    else return null;
    callee = callee.expression;
  }
  if (!title || !TEST_FUNCTION.test(callee.text)) return null;
  return { title, table, isOff: modifiers.some((modifier) => NOT_RUN.has(modifier)) };
}

function titlesOf({ title, table }) {
  const text = ts.isStringLiteralLike(title) || ts.isTemplateExpression(title) ? textOf(title) : "";
  const own = numbersIn(text);
  const rows = table === null ? [] : stringsIn(table).filter((row) => numbersIn(row).length > 0);
  return [
    ...(own.length > 0 ? [{ title: text, numbers: own }] : []),
    ...rows.map((row) => ({ title: text.replace("%s", row), numbers: numbersIn(row) })),
  ];
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("");
}

function stringsIn(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const strings = [];
  ts.forEachChild(node, (child) => void strings.push(...stringsIn(child)));
  return strings;
}

function sectionOf(id) {
  return id.split("-")[0];
}

function numbersIn(text) {
  return [...new Set(text.match(NUMBER) ?? [])];
}
