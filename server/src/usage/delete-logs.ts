import { setImmediate as nextTurn } from "node:timers/promises";
import { In, type EntityManager } from "typeorm";
import { idBound } from "../platform/ids.js";
import { streamsOf } from "./list-request-logs.js";
import { RequestLog } from "./request-log.entity.js";

/** Few enough that neither requests nor other writes wait for one statement. */
const ROWS = 1000;

/** Deletes an organization's logs of before an instant, or all of them. */
export async function deleteLogs(db: EntityManager, organizationId: string, before: Date | null): Promise<void> {
  const bound = before ? idBound("log", before.getTime()) : "log_~";
  for (;;) {
    const some: { id: string }[] = await db.query(
      `SELECT id FROM request_log WHERE organization_id = ? AND id < ? ORDER BY id LIMIT ${ROWS}`,
      [organizationId, bound],
    );
    await deleteThese(db, organizationId, some);
    if (some.length < ROWS) return;
  }
}

/** Deletes the logs of an environment of before an instant, without looking at those of others. */
export async function deleteLogsOfEnvironment(
  db: EntityManager,
  organizationId: string,
  environmentId: string,
  before: Date,
): Promise<void> {
  const bound = idBound("log", before.getTime());
  for (const { fixed } of await streamsOf(db, organizationId, { environmentId })) {
    const condition = fixed.map(([column]) => `${column} = ?`).join(" AND ");
    const parameters = [...fixed.map(([, value]) => value), bound];
    for (;;) {
      const some: { id: string }[] = await db.query(
        `SELECT id FROM request_log WHERE ${condition} AND id < ? ORDER BY id LIMIT ${ROWS}`,
        parameters,
      );
      await deleteThese(db, organizationId, some);
      if (some.length < ROWS) break;
    }
  }
}

async function deleteThese(db: EntityManager, organizationId: string, logs: readonly { id: string }[]): Promise<void> {
  if (logs.length > 0) await db.delete(RequestLog, { organizationId, id: In(logs.map(({ id }) => id)) });
  await nextTurn();
}
