import { may } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { findLogPages } from "./find-log-pages.js";
import { readPage } from "./read-log-page.js";
import type { RequestLog } from "./request-log.js";

/** One logged call, for whoever may read the organization's logs; null for any other. */
export async function findRequestLog(ctx: Context, id: string): Promise<RequestLog | null> {
  requireActor(ctx);
  if (!isId("log", id)) return null;
  const wanted = { apiKeyId: null, kinds: null, min: id, max: `${id}~` };
  for (const organizationId of await organizationsOf(ctx)) {
    if (!(await may(ctx, "request_log.read", organizationId, { kind: "organization" }))) continue;
    for await (const page of findLogPages(ctx.db, { organizationId }, wanted)) {
      const [log] = readPage(page, wanted);
      if (log) return log;
    }
  }
  return null;
}

/** Logs are looked for where whoever asks belongs. */
async function organizationsOf({ actor, db }: Context): Promise<string[]> {
  if (actor.kind === "API_KEY") return [actor.organizationId];
  if (actor.kind !== "USER") return [];
  const memberships = await db.find(Member, { select: { organizationId: true }, where: { userId: actor.userId } });
  return memberships.map(({ organizationId }) => organizationId);
}
