import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { findEvent } from "../audit/find-event.js";
import { requireActor, type Context } from "../context/context.js";
import { findCustomer } from "../customers/find-customer.js";
import { findUser } from "../identity/find-user.js";
import { findSecret } from "../keys/find-secret.js";
import { findKey } from "../keys/require-key.js";
import { findBudget } from "../limits/require-budget.js";
import { findRule } from "../limits/require-rule.js";
import { findInvitation } from "../organizations/find-invitation.js";
import { findJob } from "../organizations/find-job.js";
import { findMember } from "../organizations/find-member.js";
import { findOrganization } from "../organizations/find-organization.js";
import { idPrefix } from "../platform/ids.js";
import { Node } from "../platform/node.graphql.js";
import { findRequestLog } from "../usage/find-request-log.js";
import { findEnvironment } from "../projects/find-environment.js";
import { findProject } from "../projects/find-project.js";
import { findRoute } from "../projects/find-route.js";

const FINDERS: Readonly<Record<string, (ctx: Context, id: string) => Promise<Node | null>>> = {
  usr: findUser,
  org: findOrganization,
  mem: findMember,
  inv: findInvitation,
  prj: findProject,
  env: findEnvironment,
  cus: findCustomer,
  key: findKey,
  sec: findSecret,
  rul: findRule,
  bud: findBudget,
  rte: findRoute,
  evt: findEvent,
  log: findRequestLog,
  job: findJob,
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true })
  async node(@Ctx() ctx: Context, @Arg("id", () => ID) id: string): Promise<Node | null> {
    requireActor(ctx);
    return FINDERS[idPrefix(id) ?? ""]?.(ctx, id) ?? null;
  }
}
