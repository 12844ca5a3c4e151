import type { SelectQueryBuilder } from "typeorm";
import { Member } from "../access/member.entity.js";
import type { Actor } from "../context/actor.js";
import { requireActor, type Context } from "../context/context.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import { Organization } from "./organization.entity.js";

/** The organizations that a person belongs to, oldest first; a key's own alone. */
export async function listOrganizations(ctx: Context, page: PageInput): Promise<Page<Organization>> {
  const actor = requireActor(ctx);
  const query = ctx.db.createQueryBuilder(Organization, "organization");
  narrow(query, actor);
  return findPage(query, { alias: "organization", by: "createdAt", direction: "ASC" }, page);
}

function narrow(query: SelectQueryBuilder<Organization>, actor: Exclude<Actor, { kind: "ANONYMOUS" }>): void {
  switch (actor.kind) {
    case "USER":
      query.innerJoin(Member, "member", "member.organizationId = organization.id AND member.userId = :userId", {
        userId: actor.userId,
      });
      return;
    case "API_KEY":
      query.where("organization.id = :id", { id: actor.organizationId });
      return;
    case "SYSTEM":
      return;
  }
}
