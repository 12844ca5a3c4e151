import { setImmediate as nextTurn } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { conditionOf, fromPart, type IndexPart } from "../platform/database/distinct-values.js";
import { idBound, millisecondOf } from "../platform/ids.js";
import { marksOfKey, PAGE_MILLISECONDS } from "./log-page.js";
import type { StoredPage, Wanted } from "./read-log-page.js";
import { setOf } from "./request-log.js";

/** Pages that one statement passes over at most: requests wait for it where the database is embedded. */
const PASSED = 1000;
/** Pages that one statement loads at most. */
const LOADED = 8;

/** Where logs are looked for: in an organization, or in one of its environments. */
export interface LogPlace {
  readonly organizationId: string;
  readonly environmentId?: string | null | undefined;
}

/** The pages of a place, as they lie in an index in the order of their last ids. */
export function pagesAt({ organizationId, environmentId }: LogPlace): IndexPart {
  const table = "request_log_page";
  const ofOrganization = ["organization_id", organizationId] as const;
  if (!environmentId) return { table, index: "ix_request_log_page_time", fixed: [ofOrganization] };
  const fixed = [ofOrganization, ["environment_id", environmentId] as const];
  return { table, index: "ix_request_log_page_environment", fixed };
}

/**
 * The pages that can hold a call that is wanted, the one with the youngest call first. Pages that hold none are passed over
 * by what is known of them, and a thousand of them at a time, so that nobody waits for the whole.
 */
export async function* findLogPages(db: EntityManager, place: LogPlace, wanted: Wanted): AsyncGenerator<StoredPage> {
  const part = pagesAt(place);
  const given = part.fixed.map(([, value]) => value);
  const from = `FROM ${fromPart(db, part)} WHERE ${[...conditionOf(part), "last_id >= ?", "last_id < ?"].join(" AND ")}`;
  const order = "ORDER BY last_id DESC LIMIT";
  const fits = fitting(wanted);
  let end = lastIdsBefore(wanted.max);
  for (let limit = 1; ;) {
    const bounds: { last_id: string }[] = await db.query(`SELECT last_id ${from} ${order} 1 OFFSET ${PASSED - 1}`, [
      ...given,
      wanted.min,
      end,
    ]);
    const floor = bounds[0]?.last_id ?? null;
    for (;;) {
      const rows: PageRow[] = await db.query(`SELECT ${COLUMNS} ${from} AND ${fits.condition} ${order} ${limit}`, [
        ...given,
        floor ?? wanted.min,
        end,
        ...fits.parameters,
      ]);
      for (const row of rows) yield pageOf(row);
      await nextTurn();
      const last = rows.length < limit ? null : rows.at(-1);
      if (!last) break;
      end = last.last_id;
      limit = Math.min(limit * 2, LOADED);
    }
    if (floor === null) return;
    end = floor;
  }
}

/** No page reaches further back from its last call than pages are long. */
function lastIdsBefore(max: string): string {
  return max === NO_END ? NO_END : idBound("log", millisecondOf(max) + PAGE_MILLISECONDS + 1);
}

/** After every id. */
export const NO_END = "log_~";

interface Fitting {
  readonly condition: string;
  readonly parameters: readonly unknown[];
}

function fitting({ apiKeyId, kinds, max }: Wanted): Fitting {
  const conditions = ["first_id < ?"];
  const parameters: unknown[] = [max];
  if (kinds !== null) {
    conditions.push("(kinds & ?) <> 0");
    parameters.push(setOf(kinds));
  }
  if (apiKeyId !== null) {
    const marks = marksOfKey(apiKeyId, kinds);
    conditions.push(`(${marks.map(() => "INSTR(key_marks, ?) > 0").join(" OR ")})`);
    parameters.push(...marks);
  }
  return { condition: conditions.join(" AND "), parameters };
}

const COLUMNS = "organization_id, id, environment_id, last_id, content";

interface PageRow {
  readonly organization_id: string;
  readonly id: string;
  readonly environment_id: string;
  readonly last_id: string;
  readonly content: Buffer;
}

const pageOf = (row: PageRow): StoredPage => ({
  organizationId: row.organization_id,
  id: row.id,
  environmentId: row.environment_id,
  lastId: row.last_id,
  content: row.content,
});
