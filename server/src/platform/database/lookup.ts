import type { DataSource } from "typeorm";
import { whenThere, type Soon } from "../soon.js";
import { preparedOf, type Row } from "./prepared.js";

/** How things of one sort are found by the value of a column. */
export interface Lookup<V> {
  /** What is read of each row, and from which tables. */
  readonly select: string;
  readonly from: string;
  /** The column, and the same as the text that `nameOf` reads. */
  readonly by: string;
  readonly byAsText: string;
  readonly valueOf: (name: string) => string | Buffer;
  readonly nameOf: (text: string) => string;
  /** From all rows that have the value, one at least. */
  readonly read: (rows: readonly [Row, ...Row[]]) => V;
}

/** Where a row's values begin that are read. */
export const FIRST = 1;

type LookUp<V> = (name: string) => Promise<V | null>;

/** Finds all of some names, in their order. */
type Find<V> = (names: readonly string[]) => Soon<readonly (V | null)[]>;

/**
 * Finds things by a name; null for what isn't there. A database is asked once for all that is asked for in a turn of the event
 * loop, by everybody. Nothing is kept: who asks gets what is there after asking.
 */
export function lookupOf<V>(
  lookupIn: (dataSource: DataSource) => Lookup<V>,
): (dataSource: DataSource, name: string) => Promise<V | null> {
  const known = new WeakMap<DataSource, LookUp<V>>();
  return (dataSource, name) => {
    const lookUp = known.get(dataSource);
    if (lookUp) return lookUp(name);
    const made = afterTheTurn(findIn(dataSource, lookupIn(dataSource)));
    known.set(dataSource, made);
    return made(name);
  };
}

/** As many are looked for at once. */
const TOGETHER = 100;

function afterTheTurn<V>(find: Find<V>): LookUp<V> {
  type Asked = Map<string, PromiseWithResolvers<V | null>>;
  let asked: Asked = new Map();
  const answer = async (those: Asked): Promise<void> => {
    if (those === asked) asked = new Map();
    try {
      const finding = find([...those.keys()]);
      const found = finding instanceof Promise ? await finding : finding;
      let at = 0;
      for (const { resolve } of those.values()) resolve(found[at++] ?? null);
    } catch (error) {
      for (const { reject } of those.values()) reject(error);
    }
  };
  return (name) => {
    const sameAsked = asked.get(name);
    if (sameAsked) return sameAsked.promise;
    if (asked.size === TOGETHER) asked = new Map();
    const those = asked;
    if (those.size === 0) setImmediate(() => void answer(those));
    const asking = Promise.withResolvers<V | null>();
    those.set(name, asking);
    return asking.promise;
  };
}

function findIn<V>(dataSource: DataSource, lookup: Lookup<V>): Find<V> {
  const { select, from, by, byAsText, valueOf, nameOf, read } = lookup;
  const statement = `SELECT ${byAsText} AS found_by, ${select} FROM ${from} WHERE ${by} IN `;
  const find = preparedOf(dataSource, (values) => statement + marksFor(values));
  return (names) =>
    whenThere(find(names.map(valueOf)), (rows) => {
      const rowsOf = Map.groupBy(rows, ([text]) => nameOf(text as string));
      return names.map((name) => {
        const those = rowsOf.get(name) ?? [];
        return isSome(those) ? read(those) : null;
      });
    });
}

const isSome = (rows: readonly Row[]): rows is readonly [Row, ...Row[]] => rows.length > 0;

/** The place of a list in a statement. */
export const marksFor = (values: readonly unknown[]): string => `(${values.map(() => "?").join(", ")})`;
