import { LIMITS } from "@claviger/shared/limits";
import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import { badInput } from "./errors.js";
import { idPrefix, isId, type IdPrefix } from "./ids.js";

export interface PageInput {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The column that orders a list, as the query builder's alias and property; the id breaks ties. */
export interface PageOrder<T> {
  readonly alias: string;
  readonly by: keyof T & string;
  readonly direction: "ASC" | "DESC";
}

/** A page of a list whose length nobody is told. */
export interface UncountedPage<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface Page<T> extends UncountedPage<T> {
  /** Counted when it is asked for. */
  readonly totalCount: Promise<number>;
}

type Value = string | number | Date | null;

/**
 * One page of a list, found from where the last one ended and not by counting rows: every page costs the same, and rows that
 * are added meanwhile neither hide nor repeat others. Throws BAD_USER_INPUT for a page size or cursor that can't be.
 */
export async function findPage<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  input: PageInput,
): Promise<Page<T>> {
  requirePageSize(input);
  const counted = query.clone();
  const { alias, by, direction } = order;
  const signature = `${by}.${direction}`;
  if (input.after !== null && input.after !== undefined) {
    const column = columnOf(query, by);
    seek(
      query,
      order,
      readCursor(input.after, signature, (value): value is Value => isValueOf(column, value)),
    );
  }

  const rows = await query
    .orderBy(`${alias}.${by}`, direction)
    .addOrderBy(`${alias}.id`, direction)
    .limit(input.first + 1)
    .getMany();
  const page = pageOf(rows, input, (node) => writeCursor(signature, node[by] as Value, node.id));
  return {
    ...page,
    get totalCount() {
      return counted.getCount();
    },
  };
}

/** Throws BAD_USER_INPUT for a page size that can't be. */
export function requirePageSize({ first }: PageInput): void {
  const { min, max } = LIMITS.pageFirst;
  if (first < min || first > max) throw badInput("first", `first must be from ${min} to ${max}`);
}

/** A page of these rows, of which one more than fits says that there is a next. */
export function pageOf<T>(
  rows: readonly T[],
  { first, after }: PageInput,
  cursorOf: (node: T) => string,
): UncountedPage<T> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > nodes.length,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The cursor of a list that is ordered by its ids alone. */
export const writeIdCursor = (id: string): string => writeCursor("id.DESC", id, id);

/** The id after which a page begins; null for the first page. Throws BAD_USER_INPUT for a cursor that can't be. */
export function readIdCursor({ after }: PageInput, prefix: IdPrefix): string | null {
  if (after === null || after === undefined) return null;
  const isOfList = (value: unknown): value is string => typeof value === "string" && isId(prefix, value);
  return String(readCursor(after, "id.DESC", isOfList).value);
}

interface Position {
  readonly value: Value;
  readonly id: string;
}

/** Both databases put nulls before everything else, so an ascending list begins with them and a descending one ends. */
function seek<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, order: PageOrder<T>, after: Position): void {
  const column = `${order.alias}.${order.by}`;
  const id = `${order.alias}.id`;
  const beyond = order.direction === "ASC" ? ">" : "<";
  query.andWhere(
    new Brackets((where) => {
      if (after.value === null) {
        where.where(`(${column} IS NULL AND ${id} ${beyond} :seekId)`, { seekId: after.id });
        if (order.direction === "ASC") where.orWhere(`${column} IS NOT NULL`);
        return;
      }
      // One bound beside the two alternatives: SQLite finds the place in the index by it, and otherwise reads all before it.
      const alternatives = `${column} ${beyond} :seekValue OR ${id} ${beyond} :seekId`;
      where.where(`(${column} ${beyond}= :seekValue AND (${alternatives}))`, {
        seekValue: after.value,
        seekId: after.id,
      });
      if (order.direction === "DESC" && columnOf(query, order.by).isNullable) where.orWhere(`${column} IS NULL`);
    }),
  );
}

function writeCursor(signature: string, value: Value, id: string): string {
  const plain = value instanceof Date ? { at: value.getTime() } : value;
  return Buffer.from(JSON.stringify([signature, plain, id])).toString("base64url");
}

/** A cursor is only as good as the order it was made for. One that was made up, or for another order, is refused. */
function readCursor(text: string, signature: string, fits: (value: unknown) => value is Value): Position {
  try {
    const [made, plain, id] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    const value = isInstant(plain) ? new Date(plain.at) : plain;
    if (made === signature && typeof id === "string" && idPrefix(id) && fits(value)) return { id, value };
  } catch {
    // Not JSON: falls through to the one refusal.
  }
  throw badInput("after", "after is not a cursor of this list");
}

function columnOf<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, by: string): ColumnMetadata {
  const column = query.expressionMap.mainAlias?.metadata.findColumnWithPropertyName(by);
  if (!column) throw new Error(`No column ${by} to order by`);
  return column;
}

const isInstant = (value: unknown): value is { at: number } =>
  typeof value === "object" && value !== null && "at" in value && Number.isSafeInteger(value.at);

/** MySQL answers a comparison with what its column can't hold with an error, which is no answer to a cursor. */
function isValueOf(column: ColumnMetadata, value: unknown): value is Value {
  if (value === null) return column.isNullable;
  if (column.type === "datetime") return value instanceof Date && isStorable(value);
  if (column.type === "int" || column.type === "integer")
    return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
  if (column.isPrimary) return typeof value === "string" && idPrefix(value) !== null;
  return typeof value === "string" && value.length <= 300 && value.isWellFormed();
}

const isStorable = (instant: Date): boolean => instant.getTime() >= 0 && instant.getUTCFullYear() <= 9999;
