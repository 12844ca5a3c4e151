import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { AuditResolver, KeyActivityResolver } from "../audit/audit.resolver.js";
import { CustomerResolver, EnvironmentCustomersResolver } from "../customers/customer.resolver.js";
import { IdentityResolver, ViewerUserResolver } from "../identity/identity.resolver.js";
import { ApiKeyGrantResolver, ApiKeyResolver, ApiKeySecretResolver } from "../keys/api-key.resolver.js";
import { KeysResolver } from "../keys/keys.resolver.js";
import { ApiKeyReachResolver, OrganizationStatisticsResolver } from "../keys/key-statistics.resolver.js";
import { OrganizationKeysResolver } from "../keys/organization-keys.resolver.js";
import { BudgetResolver } from "../limits/budget.resolver.js";
import { EnvironmentLimitsResolver } from "../limits/environment-limits.resolver.js";
import { RateLimitRuleResolver } from "../limits/rate-limit-rule.resolver.js";
import { InvitationResolver, OrganizationInvitationsResolver } from "../organizations/invitation.resolver.js";
import { JobsResolver, OrganizationJobsResolver } from "../organizations/jobs.resolver.js";
import { MemberResolver, MembersResolver } from "../organizations/member.resolver.js";
import { OrganizationResolver } from "../organizations/organization.resolver.js";
import { EnvironmentResolver } from "../projects/environment.resolver.js";
import { OrganizationProjectsResolver } from "../projects/organization-projects.resolver.js";
import { PlanResolver } from "../plans/plan.resolver.js";
import { ProjectGrantResolver } from "../projects/project-grant.resolver.js";
import { ProjectResolver } from "../projects/project.resolver.js";
import { EnvironmentRoutesResolver, RouteResolver } from "../projects/route.resolver.js";
import { OrganizationRequestLogsResolver, RequestLogResolver } from "../usage/request-log.resolver.js";
import {
  EnvironmentUsageResolver,
  KeyUsageResolver,
  OrganizationUsageResolver,
  SecretUsageResolver,
} from "../usage/usage.resolver.js";
import { VerificationResolver } from "../verification/verification.resolver.js";
import { callDirectly } from "./call-directly.js";
import { InstallationResolver } from "./installation.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { requireNamedRequirements } from "./requirements.js";
import { DateTimeScalar } from "./scalars.js";
import { ViewerResolver } from "./viewer.resolver.js";

/** The whole API. Verbs check their input themselves, so that it is checked whoever calls them. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      InstallationResolver,
      ViewerResolver,
      NodeResolver,
      IdentityResolver,
      ViewerUserResolver,
      PlanResolver,
      OrganizationResolver,
      OrganizationProjectsResolver,
      OrganizationKeysResolver,
      OrganizationStatisticsResolver,
      ApiKeyReachResolver,
      OrganizationInvitationsResolver,
      InvitationResolver,
      MembersResolver,
      MemberResolver,
      ProjectGrantResolver,
      ProjectResolver,
      EnvironmentResolver,
      EnvironmentRoutesResolver,
      RouteResolver,
      EnvironmentCustomersResolver,
      CustomerResolver,
      KeysResolver,
      ApiKeyResolver,
      ApiKeyGrantResolver,
      ApiKeySecretResolver,
      EnvironmentLimitsResolver,
      RateLimitRuleResolver,
      BudgetResolver,
      OrganizationUsageResolver,
      EnvironmentUsageResolver,
      KeyUsageResolver,
      SecretUsageResolver,
      OrganizationRequestLogsResolver,
      RequestLogResolver,
      VerificationResolver,
      JobsResolver,
      OrganizationJobsResolver,
      AuditResolver,
      KeyActivityResolver,
    ],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  });
  callDirectly(schema);
  requireNamedRequirements(schema);
  return schema;
}
