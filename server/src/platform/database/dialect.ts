import { getMetadataArgsStorage, type ColumnOptions } from "typeorm";

export type Dialect = "mysql" | "sqlite";

type ColumnType =
  "char" | "varchar" | "mediumtext" | "binary" | "varbinary" | "mediumblob" | "datetime" | "int" | "bigint" | "boolean";

interface Shape {
  type: ColumnType;
  length?: number;
  precision?: number;
  charset?: string;
  collation?: string;
}

const ASCII = { charset: "ascii", collation: "ascii_bin" } as const;
const UNICODE = { charset: "utf8mb4", collation: "utf8mb4_bin" } as const;

/**
 * Column types, written once for MySQL and MariaDB. `inDialect` turns them into SQLite's when that is the database.
 * Text is compared byte by byte on both, so that two names are the same on one exactly when they are on the other.
 */
export const columns = {
  /** A TypeID, which has 30 characters. */
  id: { type: "char", length: 30, ...ASCII },
  ascii: (length: number) => ({ type: "varchar", length, ...ASCII }) as const,
  text: (length: number) => ({ type: "varchar", length, ...UNICODE }) as const,
  longText: { type: "mediumtext", ...UNICODE },
  digest: { type: "binary", length: 32 },
  bytes: (length: number) => ({ type: "varbinary", length }) as const,
  longBytes: { type: "mediumblob" },
  instant: { type: "datetime", precision: 3 },
  int: { type: "int" },
  flag: { type: "boolean" },
} as const satisfies Record<string, Shape | ((length: number) => Shape)>;

/** A JSON object in a text column: kept as it was written, which the databases' own JSON types don't promise. */
export const jsonColumn = {
  ...columns.longText,
  transformer: {
    to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
    // TypeORM applies this again to what it has just inserted, so an object must pass unchanged.
    from: (value: unknown) => (typeof value === "string" ? (JSON.parse(value) as unknown) : value),
  },
} as const;

/** A whole number of up to 53 bits. MySQL's driver reads such columns as text. */
export const bigintColumn = {
  type: "bigint",
  transformer: {
    to: (value: number) => value,
    from: (value: unknown) => (typeof value === "string" ? Number(value) : value),
  },
} as const;

/**
 * A flag where null stands for false: so it can be added to a table that has rows. A default of the database's would have
 * TypeORM read every row again that it has inserted.
 */
export const addedFlagColumn = {
  ...columns.flag,
  nullable: true,
  transformer: { to: (value: unknown) => (value === false ? null : value), from: (value: unknown) => Boolean(value) },
} as const;

/** A list as JSON text, where null stands for the empty one: so it can be added to a table that has rows. */
export const listColumn = {
  ...jsonColumn,
  nullable: true,
  transformer: {
    to: (value: unknown) => (Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : null),
    from: (value: unknown) => (typeof value === "string" ? (JSON.parse(value) as unknown) : (value ?? [])),
  },
} as const;

const SQLITE_TYPES: Record<string, string> = {
  char: "varchar",
  mediumtext: "text",
  binary: "blob",
  varbinary: "blob",
  mediumblob: "blob",
  int: "integer",
};

/** The same column for the given database. */
export function inDialect<T extends object>(column: T, dialect: Dialect): T {
  if (dialect === "mysql") return column;
  const { charset, collation, ...rest } = column as T & Record<string, unknown>;
  const type = String(rest.type);
  if (SQLITE_TYPES[type] === "blob") delete rest.length;
  if (type === "datetime") delete rest.precision;
  return { ...rest, type: SQLITE_TYPES[type] ?? type } as unknown as T;
}

const declared = new WeakMap<object, ColumnOptions>();

/** Gives every decorated column the types of the database that this process uses. */
export function adaptEntities(dialect: Dialect): void {
  for (const column of getMetadataArgsStorage().columns) {
    const options = declared.get(column) ?? column.options;
    declared.set(column, options);
    Object.assign(column, { options: inDialect(options, dialect) });
  }
}
