import { authorize } from "../access/authorize.js";
import type { Context } from "../context/context.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import { Invitation } from "./invitation.entity.js";

export interface ListInvitationsInput extends PageInput {
  readonly organizationId: string;
}

/** The invitations that haven't expired, in the order in which they were made. Throws FORBIDDEN, or NOT_FOUND. */
export async function listInvitations(ctx: Context, input: ListInvitationsInput): Promise<Page<Invitation>> {
  const { organizationId } = input;
  await authorize(ctx, "invitation.read", organizationId, { kind: "organization" }, "Organization");
  const query = ctx.db
    .createQueryBuilder(Invitation, "invitation")
    .where("invitation.organizationId = :organizationId", { organizationId })
    .andWhere("invitation.expiresAt > :now", { now: ctx.clock.now() });
  return findPage(query, { alias: "invitation", by: "id", direction: "ASC" }, input);
}
