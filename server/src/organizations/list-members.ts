import { authorize } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";

export interface ListMembersInput extends PageInput {
  readonly organizationId: string;
}

/** The members of an organization in the order in which they came: that of their ids. Throws FORBIDDEN, or NOT_FOUND. */
export async function listMembers(ctx: Context, input: ListMembersInput): Promise<Page<Member>> {
  const { organizationId } = input;
  await authorize(ctx, "member.read", organizationId, { kind: "organization" }, "Organization");
  const query = ctx.db.createQueryBuilder(Member, "member").where("member.organizationId = :organizationId", {
    organizationId,
  });
  return findPage(query, { alias: "member", by: "id", direction: "ASC" }, input);
}
