import { isPluralElement, isSelectElement, isTagElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import ts from "typescript";

const SHOWING = new Set(["t", "rich"]);
/** What is shown of an element or of an entry in a list. */
const SHOWN =
  /^(aria-label|aria-description|alt|title|label|placeholder|description|summary|header|hint|legend|caption|error|message|text|confirmLabel|\w*(Label|Title|Message|Hint|Text))$/;
/** Paths, addresses, JSON, and names in a program. */
const CODE = /^[/{[]|^[\w-]+[:/]|^[a-z]+([-_.:/][\w*]+)+$/;
const PROSE = /^\p{Lu}[^\s]*\s.*\p{L}|^\p{Lu}\p{Ll}+[….?!]$/u;

/** The messages that a file of the panel shows, and what is wrong with how it shows texts. */
export function collectMessages(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const messages = new Map();
  const mistakes = [];
  const complain = (node, what) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    mistakes.push(`${file}:${line + 1}: ${what}`);
  };
  const visit = (node) => {
    const call = messageCall(node);
    if (call) {
      readCall(call, complain, messages);
      call.node.arguments.slice(1).forEach(visit);
      return;
    }
    const text = literalText(node);
    if (text !== null && isShown(node, text)) complain(node, `“${text.trim()}” is no message`);
    if (!isApart(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return { messages, mistakes };
}

function messageCall(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
  const name = node.expression.text;
  return SHOWING.has(name) || name === "message" ? { node, name } : null;
}

function readCall({ node, name }, complain, messages) {
  const [first, values] = node.arguments;
  if (!first || !ts.isStringLiteralLike(first)) {
    complain(node, `${name}() takes one text as it is; a constant's message is shown with textOf()`);
    return;
  }
  const needed = namesIn(first.text);
  if (needed === null) return complain(node, `ICU can’t read “${first.text}”`);
  messages.set(first.text, needed);
  if (name === "message") return;
  if (!isWithinFunction(node))
    complain(node, `${name}() runs before the language is known; use message() and textOf()`);
  const given = givenNames(values);
  if (given !== null && given.join() !== needed.join()) {
    complain(
      node,
      `“${first.text}” needs the values ${needed.join(", ") || "none"}, and is given ${given.join(", ") || "none"}`,
    );
  }
}

/** The names of a call's values; null where only running it would tell. */
function givenNames(values) {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values)) return null;
  if (values.properties.some(ts.isSpreadAssignment)) return null;
  return values.properties.map(({ name }) => name.text).sort(byCharacter);
}

/** The names of what a message is filled with, in their order; null where ICU can't read it. */
export function namesIn(text) {
  const names = new Set();
  const collect = (elements) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if (isTagElement(element)) collect(element.children);
      if (isPluralElement(element) || isSelectElement(element)) {
        for (const { value } of Object.values(element.options)) collect(value);
      }
    }
  };
  try {
    collect(parse(text));
  } catch {
    return null;
  }
  return [...names].sort(byCharacter);
}

/** The same order in every language and on every machine. */
export function byCharacter(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function isWithinFunction(node) {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (ts.isFunctionLike(outer)) return true;
  }
  return false;
}

function literalText(node) {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}

function isShown(node, text) {
  if (!/\p{L}{2}/u.test(text)) return false;
  if (ts.isJsxText(node)) return true;
  const holder = holderOf(node);
  if (PROSE.test(text.trim())) return holder !== "className";
  return holder !== null && SHOWN.test(holder) && !CODE.test(text);
}

/** The name of the attribute or the entry whose value this is, also as one of two in a condition. */
function holderOf(node) {
  let holder = node.parent;
  while (ts.isJsxExpression(holder) || ts.isConditionalExpression(holder) || ts.isParenthesizedExpression(holder)) {
    if (ts.isConditionalExpression(holder) && holder.condition === node) return null;
    node = holder;
    holder = holder.parent;
  }
  if (ts.isJsxAttribute(holder)) return holder.name.getText();
  if (ts.isPropertyAssignment(holder) && holder.initializer === node) return holder.name.getText().replaceAll('"', "");
  return null;
}

/** What isn't read, such as types and errors for programmers, and what is the same in every language, such as code and names. */
function isApart(node) {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith("Error");
  if (ts.isCallExpression(node)) return ["graphql", "asItIs"].includes(node.expression.getText());
  if (ts.isTaggedTemplateExpression(node)) return true;
  return ts.isJsxElement(node) && /^(Code|code|Kbd|kbd)$/.test(node.openingElement.tagName.getText());
}
