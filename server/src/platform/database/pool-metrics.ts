import type { DataSource } from "typeorm";
import type { Metrics } from "../metrics.js";

/** Has the connections to the database measured. The embedded one has none. */
export function watchPool(metrics: Metrics, dataSource: DataSource): void {
  const { pool } = dataSource.driver as { pool?: object };
  if (!pool) return;
  metrics.watchGauge(
    "claviger_database_connections",
    "Connections to the database, how many of them are idle, and how many statements wait for one.",
    {
      open: () => lengthOf(pool, "_allConnections"),
      idle: () => lengthOf(pool, "_freeConnections"),
      waiting: () => lengthOf(pool, "_connectionQueue"),
    },
    "state",
  );
}

/** Of a list that mysql2 keeps, and shows in no other way. */
function lengthOf(pool: object, list: string): number {
  const { length } = (Reflect.get(pool, list) ?? {}) as { length?: unknown };
  return typeof length === "number" ? length : 0;
}
