import { setImmediate as nextTurn } from "node:timers/promises";
import { In, type EntityManager } from "typeorm";
import { conditionOf, fromPart } from "../platform/database/distinct-values.js";
import { idBound } from "../platform/ids.js";
import { NO_END, pagesAt, type LogPlace } from "./find-log-pages.js";
import { RequestLogPage } from "./request-log-page.entity.js";

/** Few enough that neither requests nor other writes wait for one statement. */
const PAGES = 20;

/** Deletes the pages of a place whose calls are all of before an instant, or all of them. */
export async function deleteLogs(db: EntityManager, place: LogPlace, before: Date | null): Promise<void> {
  const { organizationId } = place;
  const part = pagesAt(place);
  const old = `${fromPart(db, part)} WHERE ${[...conditionOf(part), "last_id < ?"].join(" AND ")}`;
  const parameters = [...part.fixed.map(([, value]) => value), before ? idBound("log", before.getTime()) : NO_END];
  for (;;) {
    const pages: { id: string }[] = await db.query(`SELECT id FROM ${old} ORDER BY last_id LIMIT ${PAGES}`, parameters);
    if (pages.length > 0) await db.delete(RequestLogPage, { organizationId, id: In(pages.map(({ id }) => id)) });
    if (pages.length < PAGES) return;
    await nextTurn();
  }
}
