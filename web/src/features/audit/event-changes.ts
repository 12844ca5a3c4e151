import { t } from "../../lib/text";
import { exactTime } from "../../lib/time";
import { fieldLabel } from "./field-labels";

export interface ChangedLine {
  sign: "added" | "removed" | "same";
  text: string;
}

export interface ChangedField {
  label: string;
  lines: ChangedLine[];
}

type Fields = Record<string, unknown>;

/** What a record says that changed, field by field: which lines came, which went, which stayed. Fields without a line are left out. */
export function readChanges(changes: Fields): ChangedField[] {
  const { before, after, ...others } = changes;
  const from = fieldsOf(before);
  const to = fieldsOf(after);
  const changed = [...new Set([...Object.keys(to), ...Object.keys(from)])].map((field) => ({
    label: fieldLabel(field),
    lines: compare(linesOf(from[field]), linesOf(to[field])),
  }));
  const said = Object.entries(others).map(([field, value]) => ({
    label: fieldLabel(field),
    lines: linesOf(value).map((text) => ({ sign: "same" as const, text })),
  }));
  return [...changed, ...said].filter(({ lines }) => lines.length > 0);
}

function compare(from: readonly string[], to: readonly string[]): ChangedLine[] {
  const gone = from.filter((text) => !to.includes(text)).map((text) => ({ sign: "removed" as const, text }));
  return [...gone, ...to.map((text) => ({ sign: from.includes(text) ? ("same" as const) : ("added" as const), text }))];
}

/** A list has a line for each element, an object one for each field. */
function linesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(inOneLine);
  if (isObject(value)) return present(value).map(([field, one]) => `${fieldLabel(field)}: ${inOneLine(one)}`);
  return isAbsent(value) ? [] : [inOneLine(value)];
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inOneLine).join(", ");
  if (isObject(value)) {
    return present(value)
      .map(([field, one]) => `${fieldLabel(field)} ${inOneLine(one)}`)
      .join(" · ");
  }
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "string") return INSTANT.test(value) ? exactTime(value) : value;
  return typeof value === "number" ? String(value) : t("none");
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What says nothing takes no room. */
const present = (fields: Fields): [string, unknown][] =>
  Object.entries(fields).filter(([, value]) => !isAbsent(value) && !(Array.isArray(value) && value.length === 0));

const isAbsent = (value: unknown): boolean => value === null || value === undefined;
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
