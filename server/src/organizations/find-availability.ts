import { In } from "typeorm";
import { may } from "../access/authorize.js";
import { Member } from "../access/member.entity.js";
import type { Context } from "../context/context.js";
import type { Plan } from "../context/plan.js";
import { User } from "../identity/user.entity.js";
import { planOf } from "../plans/catalogue.js";
import type { Organization } from "./organization.entity.js";

export interface Availability {
  readonly available: boolean;
  readonly reason: "ROLE" | "PLAN" | null;
  readonly plansThatInclude: readonly Plan[];
  /** Whom to ask; nobody for a key that may not see the members. */
  readonly owners: Promise<readonly User[]>;
}

/** Whether whoever asks may use API keys in an organization that they see, and if not, why and whom to ask. */
export async function findAvailability(ctx: Context, { id, planId }: Organization): Promise<Availability> {
  const { catalogue } = ctx.installation;
  const allowed = await may(ctx, "api_key.list", id, { kind: "organization" });
  const included = planOf(catalogue, planId).apiKeys;
  return {
    available: allowed && included,
    reason: !allowed ? "ROLE" : included ? null : "PLAN",
    plansThatInclude: catalogue.plans.filter(({ apiKeys }) => apiKeys),
    // Asked for on one page only, while lists of organizations ask for the rest.
    get owners() {
      return findOwners(ctx, id);
    },
  };
}

async function findOwners(ctx: Context, organizationId: string): Promise<readonly User[]> {
  if (!(await may(ctx, "member.read", organizationId, { kind: "organization" }))) return [];
  const owners = await ctx.db.find(Member, { where: { organizationId, role: "OWNER" }, order: { id: "ASC" } });
  return ctx.db.find(User, { where: { id: In(owners.map(({ userId }) => userId)) }, order: { id: "ASC" } });
}
