import { Table, TableColumn, type QueryRunner, type TableColumnOptions, type TableOptions } from "typeorm";
import { inDialect, type Dialect } from "../platform/database/dialect.js";

type Columns = Record<string, Omit<TableColumnOptions, "name" | "length"> & { readonly length?: number }>;

interface TablePlan {
  readonly columns: Columns;
  readonly primaryKey: readonly string[];
  readonly unique?: Record<string, readonly string[]>;
  readonly indexes?: Record<string, readonly string[]>;
  /** Each constraint: columns here, the table it points to, columns there. Children go with their parent. */
  readonly foreignKeys?: Record<string, readonly [readonly string[], string, readonly string[]]>;
  /** Whether the embedded database keeps the rows in the order of their primary key, as MySQL does. */
  readonly withoutRowid?: boolean;
}

/** Makes a table in the types of the database at hand. */
export async function createTable(runner: QueryRunner, name: string, plan: TablePlan): Promise<void> {
  const options: TableOptions = {
    name,
    withoutRowid: plan.withoutRowid ?? false,
    columns: columnsOf(runner, plan.columns).map((column) => ({
      ...column,
      isPrimary: plan.primaryKey.includes(column.name),
    })),
    indices: [
      ...Object.entries(plan.unique ?? {}).map(([index, columnNames]) => ({
        name: index,
        columnNames: [...columnNames],
        isUnique: true,
      })),
      ...Object.entries(plan.indexes ?? {}).map(([index, columnNames]) => ({
        name: index,
        columnNames: [...columnNames],
      })),
    ],
    foreignKeys: Object.entries(plan.foreignKeys ?? {}).map(([key, [columnNames, table, referenced]]) => ({
      name: key,
      columnNames: [...columnNames],
      referencedTableName: table,
      referencedColumnNames: [...referenced],
      onDelete: "CASCADE",
      onUpdate: "RESTRICT",
    })),
  };
  await runner.createTable(new Table(options));
}

/**
 * Adds columns to a table that may hold rows, where they are null. In the embedded database by a statement of its own, as TypeORM
 * would copy the whole table.
 */
export async function addColumns(runner: QueryRunner, table: string, columns: Columns): Promise<void> {
  for (const column of columnsOf(runner, columns)) {
    if (dialectOf(runner) === "mysql") {
      await runner.addColumn(table, new TableColumn(column));
      continue;
    }
    const { name, type, length } = column;
    await runner.query(`ALTER TABLE "${table}" ADD COLUMN "${name}" ${type}${length ? `(${length})` : ""}`);
  }
}

export async function dropColumns(runner: QueryRunner, table: string, names: readonly string[]): Promise<void> {
  const quote = dialectOf(runner) === "mysql" ? "`" : '"';
  for (const name of names) {
    await runner.query(`ALTER TABLE ${quote}${table}${quote} DROP COLUMN ${quote}${name}${quote}`);
  }
}

function columnsOf(runner: QueryRunner, columns: Columns): TableColumnOptions[] {
  return Object.entries(columns).map(([name, { length, ...type }]) =>
    inDialect({ ...type, name, ...(length ? { length: String(length) } : {}) }, dialectOf(runner)),
  );
}

const dialectOf = (runner: QueryRunner): Dialect =>
  runner.dataSource.options.type === "better-sqlite3" ? "sqlite" : "mysql";
