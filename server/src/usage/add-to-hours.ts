import type { EntityManager } from "typeorm";
import { insertMade } from "../platform/database/bulk.js";
import type { Bundle } from "./sums.js";

type Row = readonly [
  organizationId: string,
  apiKeyId: string,
  hour: number,
  environmentId: string,
  code: string,
  calls: number,
  cost: number,
];

const KEY = ["organization_id", "api_key_id", "hour", "environment_id", "code"];
const SUMS = ["calls", "cost"];
const INTO_HOURS = {
  table: "usage_hour",
  columns: [...KEY, ...SUMS],
  rowOf: (row: Row) => row,
  orAdd: { key: KEY, columns: SUMS },
};
const ALL_KEYS = "";

/** In the order of the primary key, so that several servers take their locks in the same one. */
export async function addToHours(db: EntityManager, organizationId: string, bundle: Bundle): Promise<void> {
  const rows = rowsOf(organizationId, bundle).toSorted(byKey);
  await insertMade(db, { ...INTO_HOURS, rows });
}

/** A row for each known key and for each of their secrets that is counted too, and those of all keys together. */
function rowsOf(organizationId: string, bundle: Bundle): Row[] {
  const rows: Row[] = [];
  for (const [hour, environmentId, code, apiKeyIds, calls, costs] of bundle) {
    const all = { calls: 0, cost: 0 };
    for (const [index, apiKeyId] of apiKeyIds.entries()) {
      const sum = { calls: calls[index] ?? 0, cost: costs[index] ?? 0 };
      if (!isOfSecret(apiKeyId)) {
        all.calls += sum.calls;
        all.cost += sum.cost;
      }
      if (apiKeyId !== "") rows.push([organizationId, apiKeyId, hour, environmentId, code, sum.calls, sum.cost]);
    }
    rows.push([organizationId, ALL_KEYS, hour, environmentId, code, all.calls, all.cost]);
  }
  return rows;
}

/** What is counted for a secret is counted for its key as well. */
const isOfSecret = (subject: string): boolean => subject.startsWith("sec_");

function byKey(one: Row, other: Row): number {
  for (let column = 0; column < KEY.length; column++) {
    const [left, right] = [one[column] ?? "", other[column] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
