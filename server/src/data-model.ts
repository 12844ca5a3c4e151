import { MemberProjectGrant } from "./access/member-project-grant.entity.js";
import { Member } from "./access/member.entity.js";
import { Customer } from "./customers/customer.entity.js";
import { EventChain } from "./events/event-chain.entity.js";
import { EventCut } from "./events/event-cut.entity.js";
import { Event } from "./events/event.entity.js";
import { Session } from "./identity/session.entity.js";
import { User } from "./identity/user.entity.js";
import { Job } from "./jobs/job.entity.js";
import { ApiKey } from "./keys/api-key.entity.js";
import { Idempotency } from "./keys/idempotency.entity.js";
import { KeyCustomer } from "./keys/key-customer.entity.js";
import { KeyFragment } from "./keys/key-fragment.entity.js";
import { KeyGrant } from "./keys/key-grant.entity.js";
import { KeySecret } from "./keys/key-secret.entity.js";
import { Budget } from "./limits/budget.entity.js";
import { StoredCounter } from "./limits/counter.entity.js";
import { RateLimitRule } from "./limits/rate-limit-rule.entity.js";
import { CreateFirstTables1795200000000 } from "./migrations/1795200000000-create-first-tables.js";
import { CreateInvitation1795300000000 } from "./migrations/1795300000000-create-invitation.js";
import { CreateJob1795400000000 } from "./migrations/1795400000000-create-job.js";
import { IndexEventActions1795500000000 } from "./migrations/1795500000000-index-event-actions.js";
import { CreateEventCut1795500000001 } from "./migrations/1795500000001-create-event-cut.js";
import { CreateIdempotency1795600000000 } from "./migrations/1795600000000-create-idempotency.js";
import { Invitation } from "./organizations/invitation.entity.js";
import { CreateScope1795650000000 } from "./migrations/1795650000000-create-scope.js";
import { CreateCustomer1796100000000 } from "./migrations/1796100000000-create-customer.js";
import { RestrictKeys1796100000001 } from "./migrations/1796100000001-restrict-keys.js";
import { CreateLimits1796200000000 } from "./migrations/1796200000000-create-limits.js";
import { CreateRoute1796400000000 } from "./migrations/1796400000000-create-route.js";
import { CreateUsage1796300000000 } from "./migrations/1796300000000-create-usage.js";
import { IndexKeyFilters1796500000000 } from "./migrations/1796500000000-index-key-filters.js";
import { TellSessionsApart1796600000000 } from "./migrations/1796600000000-tell-sessions-apart.js";
import { WidenKeyOrders1796700000000 } from "./migrations/1796700000000-widen-key-orders.js";
import { SearchByFragments1796800000000 } from "./migrations/1796800000000-search-by-fragments.js";
import { TellSecretsOfAKeyApart1796900000000 } from "./migrations/1796900000000-tell-secrets-of-a-key-apart.js";
import { Organization } from "./organizations/organization.entity.js";
import { Environment } from "./projects/environment.entity.js";
import { Route } from "./projects/route.entity.js";
import { Scope } from "./projects/scope.entity.js";
import { Project } from "./projects/project.entity.js";
import { RequestLogPage } from "./usage/request-log-page.entity.js";
import { UsageDelta } from "./usage/usage-delta.entity.js";
import { UsageHour } from "./usage/usage-hour.entity.js";
import { WrittenBatch } from "./platform/database/written-batch.entity.js";

/** Every table. */
export const entities = [
  ApiKey,
  Customer,
  Budget,
  Environment,
  Event,
  EventChain,
  EventCut,
  Idempotency,
  Invitation,
  Job,
  KeyCustomer,
  KeyFragment,
  KeyGrant,
  KeySecret,
  Member,
  MemberProjectGrant,
  Organization,
  Project,
  RateLimitRule,
  RequestLogPage,
  Route,
  Scope,
  Session,
  StoredCounter,
  UsageDelta,
  UsageHour,
  User,
  WrittenBatch,
];

/** Every migration, in order. */
export const migrations = [
  CreateFirstTables1795200000000,
  CreateInvitation1795300000000,
  CreateJob1795400000000,
  IndexEventActions1795500000000,
  CreateEventCut1795500000001,
  CreateIdempotency1795600000000,
  CreateScope1795650000000,
  CreateCustomer1796100000000,
  RestrictKeys1796100000001,
  CreateLimits1796200000000,
  CreateUsage1796300000000,
  CreateRoute1796400000000,
  IndexKeyFilters1796500000000,
  TellSessionsApart1796600000000,
  WidenKeyOrders1796700000000,
  SearchByFragments1796800000000,
  TellSecretsOfAKeyApart1796900000000,
];
