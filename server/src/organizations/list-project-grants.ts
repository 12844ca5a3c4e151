import { can } from "@claviger/shared/permissions";
import { In } from "typeorm";
import { loadRights } from "../access/load-rights.js";
import { MemberProjectGrant } from "../access/member-project-grant.entity.js";
import type { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { loaderOf } from "../context/loader.js";
import { batchManyById } from "../platform/batching.js";

/** What a MEMBER was granted, as far as whoever asks sees the projects. Empty for owners and admins, who may do everything. */
export async function listProjectGrants(ctx: Context, member: Member): Promise<readonly MemberProjectGrant[]> {
  const rights = await loadRights(ctx, member.organizationId);
  if (!rights || member.role !== "MEMBER") return [];
  const grants = await grantsOf(ctx).load(member.id);
  return grants.filter(({ projectId }) => can(rights, "project.read", { kind: "project", projectId }));
}

const grantsOf = (ctx: Context) =>
  loaderOf(ctx, grantsOf, () =>
    batchManyById(
      (ids) => ctx.db.find(MemberProjectGrant, { where: { memberId: In([...ids]) }, order: { projectId: "ASC" } }),
      ({ memberId }: MemberProjectGrant) => memberId,
    ),
  );
