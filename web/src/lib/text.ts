import { IntlMessageFormat } from "intl-messageformat";
import { createElement, Fragment, type ReactNode } from "react";
import { shownLanguage, translationOf } from "./language";

/** An English message that is translated where it is shown: what a constant holds. */
export type Message = string & { readonly [MESSAGE]: true };
declare const MESSAGE: unique symbol;

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, ReactNode | ((content: ReactNode) => ReactNode)>>;

/**
 * A message in the reader's language. It is written in English and in ICU's syntax, such as
 * “Revoke {name}” or “{count, plural, one {# key} other {# keys}}”.
 */
export function t(english: string, values?: Values): string {
  const text = translationOf(english);
  return isPlain(text) ? text : String(formatOf(text).format(values));
}

/** The same with pieces of the page in it, such as “Type <code>{slug}</code>”, where `code` makes the piece from what it encloses. */
export function rich(english: string, values: RichValues): ReactNode {
  const made = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "function" ? (content: ReactNode[]) => value(inOne(content)) : value,
  ]);
  const pieces = formatOf(translationOf(english)).format<ReactNode>(Object.fromEntries(made));
  return Array.isArray(pieces) ? inOne(pieces) : pieces;
}

/** As if they were written one after the other, which needs no keys. */
function inOne(pieces: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...pieces);
}

export function message(english: string): Message {
  return english as Message;
}

export function textOf(english: Message, values?: Values): string {
  return t(english, values);
}

/** What every language says alike, such as what a format of files is called. */
export function asItIs(text: string): string {
  return text;
}

const formats = new Map<string, IntlMessageFormat>();

function formatOf(text: string): IntlMessageFormat {
  const known = formats.get(text);
  if (known) return known;
  const format = new IntlMessageFormat(text, shownLanguage());
  formats.set(text, format);
  return format;
}

/** Most messages are: nothing in them has a meaning for ICU. */
function isPlain(text: string): boolean {
  return !/[{<']/.test(text);
}
