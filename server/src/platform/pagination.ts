import { LIMITS } from "@claviger/shared/limits";
import {
  Brackets,
  In,
  type EntityManager,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
  type SelectQueryBuilder,
} from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import { dialectOf } from "./database/open-database.js";
import { conditionBeyond, readNear } from "./database/read-near.js";
import { readThrough, type Way } from "./database/through-index.js";
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
  /** That every row asked for has a value: nobody looks among those without. */
  readonly hasValues?: boolean;
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

/** How a list leads through rows of which a page may have few. */
export interface PageWay<T extends ObjectLiteral> extends Way {
  readonly index: string;
  /** All rows that the index leads through. */
  readonly all: SelectQueryBuilder<T>;
  /** So many of them are looked at where the database is embedded before it is asked aside. */
  readonly near: number;
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
  const after = positionIn(query, order, input);
  const counted = query.clone();
  if (after) seek(query, order, after);
  const rows = await inOrder(query, order)
    .limit(input.first + 1)
    .getMany();
  const page = pageOf(rows, input, (node) => writeCursorOf(order, node));
  return {
    ...page,
    get totalCount() {
      return counted.getCount();
    },
  };
}

/**
 * The same where the rows are many and a page has few of them: the index of the order leads through it, and only rows of the
 * page are read. What a condition asks should stand in the index, too.
 */
export async function findPageThrough<T extends ObjectLiteral & { id: string }>(
  db: EntityManager,
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  way: PageWay<T>,
  input: PageInput,
): Promise<UncountedPage<T>> {
  const after = positionIn(query, order, input);
  const cursorOf = (node: T): string => writeCursorOf(order, node);
  const near = await rowsNear(db, query, order, way, after, input.first + 1);
  if (near) return pageOf(near, input, cursorOf);
  for (;;) {
    const ids = await idsThrough(db, query, order, way, after, input.first + 1);
    const shown = ids.slice(0, input.first);
    const rows = await db.find(targetOf(query), { where: { id: In(shown) } as FindOptionsWhere<T> });
    // All of them may have been deleted since their ids were read.
    if (shown.length > 0 && rows.length === 0) continue;
    const found = new Map(rows.map((row) => [row.id, row]));
    const nodes = shown.flatMap((id) => found.get(id) ?? []);
    const page = pageOf(nodes, input, cursorOf);
    return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: ids.length > shown.length } };
  }
}

/**
 * The rows of a page that are near in the embedded database; null when some may be further away. To ask for them aside costs
 * more than to go past some thousand others.
 */
async function rowsNear<T extends ObjectLiteral>(
  db: EntityManager,
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  { index, isLong, all, near }: PageWay<T>,
  after: Position | null,
  atMost: number,
): Promise<T[] | null> {
  if (!isLong || dialectOf(db.dataSource) !== "sqlite") return null;
  const rows: T[] = [];
  const asked = { condition: conditionBeyond(all, query), parameters: query.getParameters(), index, near };
  for (const stretch of stretchesAfter(query, order, after)) {
    const inOrderThere = inStretch(all, order, stretch);
    const { found, areAll } = await readNear(db, inOrderThere, { ...asked, atMost: atMost - rows.length });
    rows.push(...found);
    if (rows.length === atMost) return rows;
    if (!areAll) return null;
  }
  return rows;
}

async function idsThrough<T extends ObjectLiteral>(
  db: EntityManager,
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  way: Way,
  after: Position | null,
  atMost: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (const stretch of stretchesAfter(query, order, after)) {
    const found = inStretch(query, order, stretch)
      .select(`${order.alias}.id`, "id")
      .limit(atMost - ids.length);
    const rows = await readThrough<{ id: string }>(db, found, way);
    ids.push(...rows.map(({ id }) => id));
    if (ids.length === atMost) break;
  }
  return ids;
}

interface Stretch {
  readonly condition: Condition | null;
  /** Of rows without a value. */
  readonly isNull: boolean;
}

/** What follows a position, each part in one stretch of an index: those without a value are a stretch of their own. */
function stretchesAfter<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  after: Position | null,
): Stretch[] {
  if (!after) return [{ condition: null, isNull: false }];
  const isNullable = columnOf(query, order.by).isNullable && !order.hasValues;
  const column = `${order.alias}.${order.by}`;
  const isAscending = order.direction === "ASC";
  if (after.value === null) {
    const withoutValue = { condition: beyondNull(order, after), isNull: true };
    const others: Stretch = { condition: [`${column} IS NOT NULL`, {}], isNull: false };
    return isAscending ? [withoutValue, others] : [withoutValue];
  }
  const withValue = { condition: beyond(query, order, after), isNull: false };
  const others: Stretch = { condition: [`${column} IS NULL`, {}], isNull: true };
  return isNullable && !isAscending ? [withValue, others] : [withValue];
}

/** The rows of a query in one stretch, in order. */
function inStretch<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  { condition, isNull }: Stretch,
): SelectQueryBuilder<T> {
  // Where none has a value, MariaDB would sort by it all the same.
  const rows = isNull ? byId(query.clone(), order) : inOrder(query.clone(), order);
  return condition ? rows.andWhere(...condition) : rows;
}

const byId = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { alias, direction }: PageOrder<T>,
): SelectQueryBuilder<T> => query.orderBy(`${alias}.id`, direction);

const inOrder = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { alias, by, direction }: PageOrder<T>,
): SelectQueryBuilder<T> => query.orderBy(`${alias}.${by}`, direction).addOrderBy(`${alias}.id`, direction);

/** Where a page begins; null at the start of the list. Throws BAD_USER_INPUT for a page size or cursor that can't be. */
function positionIn<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  order: PageOrder<T>,
  input: PageInput,
): Position | null {
  requirePageSize(input);
  if (input.after === null || input.after === undefined) return null;
  const column = columnOf(query, order.by);
  return readCursor(input.after, signatureOf(order), (value): value is Value => isValueOf(column, value));
}

const signatureOf = <T>({ by, direction }: PageOrder<T>): string => `${by}.${direction}`;

const writeCursorOf = <T extends { id: string }>(order: PageOrder<T>, node: T): string =>
  writeCursor(signatureOf(order), node[order.by] as Value, node.id);

function targetOf<T extends ObjectLiteral>(query: SelectQueryBuilder<T>): EntityTarget<T> {
  const alias = query.expressionMap.mainAlias;
  if (!alias) throw new Error("A query of nothing");
  return alias.target;
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
  query.andWhere(
    new Brackets((where) => {
      if (after.value === null) {
        where.where(...beyondNull(order, after));
        if (order.direction === "ASC") where.orWhere(`${column} IS NOT NULL`);
        return;
      }
      where.where(...beyond(query, order, after));
      if (order.direction === "DESC" && columnOf(query, order.by).isNullable) where.orWhere(`${column} IS NULL`);
    }),
  );
}

type Condition = [condition: string, parameters: ObjectLiteral];

/**
 * What follows a position that has a value, of rows that have one. In the form in which the database at hand finds the place in
 * an index: otherwise it reads all before it, or all rows with the same value.
 */
function beyond<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { alias, by, direction }: PageOrder<T>,
  after: Position,
): Condition {
  const sign = direction === "ASC" ? ">" : "<";
  const [column, id] = [`${alias}.${by}`, `${alias}.id`];
  const condition =
    dialectOf(query.dataSource) === "sqlite"
      ? `(${column}, ${id}) ${sign} (:seekValue, :seekId)`
      : `(${column} ${sign} :seekValue OR (${column} = :seekValue AND ${id} ${sign} :seekId))`;
  return [condition, { seekValue: after.value, seekId: after.id }];
}

/** What follows a position without a value, of rows without one. */
function beyondNull<T>({ alias, by, direction }: PageOrder<T>, after: Position): Condition {
  return [`(${alias}.${by} IS NULL AND ${alias}.id ${direction === "ASC" ? ">" : "<"} :seekId)`, { seekId: after.id }];
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
