import { Table, type QueryRunner, type TableColumnOptions, type TableOptions } from "typeorm";
import { inDialect } from "../platform/database/dialect.js";

type Columns = Record<string, Omit<TableColumnOptions, "name" | "length"> & { readonly length?: number }>;

interface TablePlan {
  readonly columns: Columns;
  readonly primaryKey: readonly string[];
  readonly unique?: Record<string, readonly string[]>;
  readonly indexes?: Record<string, readonly string[]>;
  /** Each constraint: columns here, the table it points to, columns there. Children go with their parent. */
  readonly foreignKeys?: Record<string, readonly [readonly string[], string, readonly string[]]>;
}

/** Makes a table in the types of the database at hand. */
export async function createTable(runner: QueryRunner, name: string, plan: TablePlan): Promise<void> {
  const dialect = runner.dataSource.options.type === "better-sqlite3" ? "sqlite" : "mysql";
  const options: TableOptions = {
    name,
    columns: Object.entries(plan.columns).map(([column, { length, ...type }]) => ({
      ...inDialect({ ...type, name: column, ...(length ? { length: String(length) } : {}) }, dialect),
      isPrimary: plan.primaryKey.includes(column),
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
