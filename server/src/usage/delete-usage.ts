import { setImmediate as nextTurn } from "node:timers/promises";
import { In, type EntityManager } from "typeorm";
import { foldUsage } from "./fold-usage.js";
import { HOUR_MILLISECONDS } from "./tallies.js";
import { UsageDelta } from "./usage-delta.entity.js";
import { UsageHour } from "./usage-hour.entity.js";

/** So many keys' hours, or deltas, are looked at by one statement. */
const KEYS = 100;
const DELTAS = 50;

/** Deletes what was counted in an environment in hours that ended before an instant. Not to be used in a transaction. */
export async function deleteUsageOfEnvironment(
  db: EntityManager,
  organizationId: string,
  environmentId: string,
  before: Date,
): Promise<void> {
  await foldUsage(db.dataSource, organizationId);
  const hour = Math.floor(before.getTime() / HOUR_MILLISECONDS);
  const place = "organization_id = ? AND environment_id = ?";
  for (let last: string | null = null; ;) {
    const beyond = last === null ? "" : " AND api_key_id > ?";
    const keys: { id: string }[] = await db.query(
      `SELECT DISTINCT api_key_id AS id FROM usage_hour WHERE ${place}${beyond} ORDER BY api_key_id LIMIT ${KEYS}`,
      [organizationId, environmentId, ...(last === null ? [] : [last])],
    );
    const [from, to] = [keys[0]?.id, keys.at(-1)?.id];
    if (from === undefined || to === undefined) return;
    await db.query(`DELETE FROM usage_hour WHERE ${place} AND api_key_id BETWEEN ? AND ? AND hour < ?`, [
      organizationId,
      environmentId,
      from,
      to,
      hour,
    ]);
    await nextTurn();
    if (keys.length < KEYS) return;
    last = to;
  }
}

/** Deletes all that was counted in an organization. */
export async function deleteUsage(db: EntityManager, organizationId: string): Promise<void> {
  for (;;) {
    const deltas = await db.find(UsageDelta, { select: { id: true }, where: { organizationId }, take: DELTAS });
    if (deltas.length === 0) break;
    await db.delete(UsageDelta, { organizationId, id: In(deltas.map(({ id }) => id)) });
    await nextTurn();
  }
  for (;;) {
    const [key] = await db.find(UsageHour, { select: { apiKeyId: true }, where: { organizationId }, take: 1 });
    if (!key) return;
    await db.delete(UsageHour, { organizationId, apiKeyId: key.apiKeyId });
    await nextTurn();
  }
}
