import { setImmediate as nextTurn } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { portionsOf, type RowItems } from "./bulk.js";

/** Runs a statement of the embedded database for each row, in one transaction. Lets requests pass in between. */
export async function updateRows<T>(dataSource: DataSource, sql: string, items: RowItems<T>): Promise<void> {
  await dataSource.transaction(async (db) => {
    for (const rows of portionsOf(items)) {
      for (const row of rows) await db.query(sql, [...row]);
      await nextTurn();
    }
  });
}
