import type { Permission, Role } from "@claviger/shared/permissions";
import { allow } from "../access/authorize.js";
import { MemberProjectGrant } from "../access/member-project-grant.entity.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import { recordEvent } from "../events/record-event.js";
import { usersById } from "../identity/load-users.js";
import { badInput } from "../platform/errors.js";
import { changeMember, refuseLastOwner } from "./change-member.js";
import { readProjectGrants, type GrantedProject } from "./read-project-grants.js";

export interface UpdateMemberInput {
  readonly id: string;
  /** Stays as it is when absent or null. */
  readonly role?: Role | null | undefined;
  /** Replaces the whole list; it stays as it is when absent or null. */
  readonly projectGrants?: readonly GrantedProject[] | null | undefined;
}

/**
 * Changes what a member may do. Only owners make or unmake owners; otherwise throws FORBIDDEN. Who is no longer a MEMBER has
 * no project grants any more. Throws CONFLICT for the last owner.
 */
export function updateMember(ctx: Context, input: UpdateMemberInput): Promise<Member> {
  return changeMember(ctx, input.id, async (tx, member) => {
    const { id, organizationId } = member;
    const role = input.role ?? member.role;
    const isAboutOwners = role === "OWNER" || member.role === "OWNER";
    await allow(tx, isAboutOwners ? "owner.update" : "member.update", organizationId, { kind: "organization" });
    const before = { role: member.role, projectGrants: await listGrants(tx, member) };
    const after = { role, projectGrants: await wantedGrants(tx, member, role, input, before.projectGrants) };
    const changes = differences(before, after);
    if (!changes) return member;
    if (role !== member.role) await refuseLastOwner(tx, member);

    await tx.db.update(Member, { id }, { role });
    if ("projectGrants" in changes.after) await replaceGrants(tx, member, after.projectGrants);
    const person = await usersById(tx).load(member.userId);
    await recordEvent(tx, "member.updated", { organizationId, target: { id, label: person?.name ?? "" }, changes });
    return { ...member, role };
  });
}

async function listGrants(tx: Context, { organizationId, id }: Member): Promise<readonly GrantedProject[]> {
  const where = { organizationId, memberId: id };
  const grants = await tx.db.find(MemberProjectGrant, { where, order: { projectId: "ASC" } });
  return grants.map(({ projectId, permission }: { projectId: string; permission: Permission }) => ({
    projectId,
    permission,
  }));
}

async function wantedGrants(
  tx: Context,
  { organizationId }: Member,
  role: Role,
  { projectGrants }: UpdateMemberInput,
  current: readonly GrantedProject[],
): Promise<readonly GrantedProject[]> {
  const wanted = projectGrants ? await readProjectGrants(tx, organizationId, projectGrants) : current;
  if (role === "MEMBER") return wanted;
  if (projectGrants && wanted.length > 0) {
    throw badInput("projectGrants", "Only a MEMBER has project grants: owners and admins may do everything");
  }
  return [];
}

interface Standing {
  readonly role: Role;
  readonly projectGrants: readonly GrantedProject[];
}

/** What really changes, as the record tells it; null when nothing does. */
function differences(before: Standing, after: Standing) {
  const changed = (["role", "projectGrants"] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.length === 0) return null;
  const pick = (from: Standing): Partial<Standing> => Object.fromEntries(changed.map((key) => [key, from[key]]));
  return { before: pick(before), after: pick(after) };
}

async function replaceGrants(tx: Context, member: Member, grants: readonly GrantedProject[]): Promise<void> {
  const { id: memberId, organizationId } = member;
  await tx.db.delete(MemberProjectGrant, { organizationId, memberId });
  if (grants.length === 0) return;
  await tx.db.insert(
    MemberProjectGrant,
    grants.map(({ projectId, permission }) => ({ memberId, projectId, organizationId, permission })),
  );
}
