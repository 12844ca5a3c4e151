import { In } from "typeorm";
import { may } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import { requireActor, type Context } from "../context/context.js";
import { isId } from "../platform/ids.js";
import { RequestLog } from "./request-log.entity.js";

/** One logged call, for whoever may read the organization's logs; null for any other. */
export async function findRequestLog(ctx: Context, id: string): Promise<RequestLog | null> {
  requireActor(ctx);
  if (!isId("log", id)) return null;
  const organizations = await organizationsOf(ctx);
  const log = await ctx.db.findOneBy(RequestLog, { organizationId: In(organizations), id });
  if (!log) return null;
  return (await may(ctx, "request_log.read", log.organizationId, { kind: "organization" })) ? log : null;
}

/** Logs are found by their organization and their id: those of whoever asks. */
async function organizationsOf({ actor, db }: Context): Promise<string[]> {
  if (actor.kind === "API_KEY") return [actor.organizationId];
  if (actor.kind !== "USER") return [];
  const memberships = await db.find(Member, { select: { organizationId: true }, where: { userId: actor.userId } });
  return memberships.map(({ organizationId }) => organizationId);
}
