import { createHash } from "node:crypto";
import type { DataSource } from "typeorm";

/** That a key was used is no change. */
const USE = new Set(["last_used_at", "last_used_ip"]);

/** All that is stored, by table: how many rows, and a digest of them. */
export async function fingerprint(dataSource: DataSource): Promise<Readonly<Record<string, string>>> {
  const tables: Record<string, string> = {};
  for (const { tableName } of dataSource.entityMetadatas) {
    const rows = await dataSource.query<object[]>(`SELECT * FROM ${dataSource.driver.escape(tableName)}`);
    const texts = rows.map((row) => JSON.stringify(row, (column, value: unknown) => (USE.has(column) ? null : value)));
    tables[tableName] = `${rows.length} rows ${createHash("sha256").update(texts.sort().join("\n")).digest("hex")}`;
  }
  return tables;
}
