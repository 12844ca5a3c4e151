import type { DataSource, EntityMetadata } from "typeorm";

type ColumnMetadata = EntityMetadata["columns"][number];

/** Makes what an entity has of what a driver gives. */
export type Hydrate = (value: unknown) => unknown;

/** Types whose values are the same to drivers and entities. */
const PLAIN = new Set<unknown>([
  "char",
  "varchar",
  "text",
  "mediumtext",
  "int",
  "integer",
  "blob",
  "binary",
  "varbinary",
]);

/** As the mapping says, which TypeORM finds out anew for each value; null where there is nothing to be made. */
export function hydrationOf(driver: DataSource["driver"], metadata: ColumnMetadata): Hydrate | null {
  const { type, transformer } = metadata;
  if (PLAIN.has(type) && transformer === undefined) return null;
  const hydrate = (value: unknown): unknown => driver.prepareHydratedValue(value, metadata);
  if (type !== "datetime") return hydrate;
  return (value) => (value === null ? null : shared(instantIn(value) ?? hydrate(value)));
}

let last = new Date(0);

/** The same object for the same instant twice in a row, such as when something was made and when it was changed last. */
function shared(instant: unknown): unknown {
  if (!(instant instanceof Date)) return instant;
  if (instant.getTime() !== last.getTime()) last = instant;
  return last;
}

const INSTANT = "2026-11-22 04:02:44.226";

/** SQLite has instants as texts, which TypeORM takes to pieces by patterns and has read as one of many forms: 300 ns each. */
function instantIn(text: unknown): Date | null {
  if (typeof text !== "string" || text.length !== INSTANT.length || text[4] !== "-") return null;
  const [year, month, day] = [twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)];
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  const millisecond = twoDigits(text, 20) * 10 + digit(text, 22);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond));
}

const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
