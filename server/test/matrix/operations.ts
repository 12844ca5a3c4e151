import type { Role } from "@claviger/shared/permissions";
import { newId } from "../../src/platform/ids.js";
import { PASSWORD } from "../people.js";
import {
  about,
  asViewer,
  ceiling,
  fitsWhereGranted,
  grantedEnvironmentOf,
  grantedProjectOf,
  homeOf,
  invites,
  inTurn,
  isInvited,
  leaving,
  makes,
  makesOneLikeIt,
  ownRestrictions,
  reachesWhereGranted,
  takes,
  unlessReached,
  type Expectation,
} from "./expected.js";
import { another, SCOPE, siteOf } from "./ground.js";
import {
  filtered,
  lastUses,
  list,
  mutation,
  node,
  otherMutation,
  query,
  secretsOf,
  usage,
  type At,
  type Operation,
} from "./operation.js";
import { KINDS, ROUTE } from "./things.js";

const QUERIES: readonly Operation[] = [
  query("Query.installation", null),
  query("Query.plans", null),
  query("Query.viewer", null, { expects: asViewer }),
  query("Viewer.organizations", null, { expects: asViewer, lists: "Organization" }),

  node("organization"),
  node("member"),
  node("user"),
  node("invitation"),
  node("job"),
  node("event"),
  node("project"),
  node("environment"),
  node("apiKey"),
  node("secret"),
  node("customer"),
  node("rule"),
  node("budget"),
  node("route"),
  node("log"),

  query("Query.organization", "slug"),
  query("Query.project", "project"),
  query("Query.environment", "environment"),
  query("Query.apiKey", "apiKey"),

  list("Organization.members", "organization", "Member"),
  list("Organization.invitations", "organization", "Invitation"),
  list("Organization.projects", "organization", "Project"),
  list("Organization.apiKeys", "organization", "ApiKey"),
  query("Organization.activeApiKeyCount", "organization"),
  query("Organization.apiKeyAvailability", "organization"),
  secretsOf("Organization.secretMatches", "organization"),
  query("Organization.apiKeyReach", "organization"),
  usage("Organization.apiKeyExpiries", "organization"),
  lastUses("Organization.apiKeyLastUses", "organization"),
  list("Organization.jobs", "organization", "Job"),
  list("Organization.auditEvents", "organization", "AuditEvent"),
  list("Organization.requestLogs", "organization", "RequestLog"),
  query("Project.scopes", "project"),
  list("Project.environments", "project", "Environment"),
  list("Environment.customers", "environment", "Customer"),
  list("Environment.rateLimitRules", "environment", "RateLimitRule"),
  list("Environment.budgets", "environment", "Budget"),
  list("Environment.routes", "environment", "Route"),
  query("ApiKey.activity", "apiKey", { shows: "AuditEvent" }),
  usage("Organization.usage", "organization"),
  usage("Environment.usage", "environment"),
  usage("ApiKey.usage", "apiKey"),
  usage("ApiKeySecret.usage", "secret"),

  filtered("Organization.apiKeys", "project", (projectId) => ({ projectId })),
  filtered("Organization.apiKeys", "environment", (environmentId) => ({ environmentId })),
  filtered("Organization.apiKeys", "customer", (customerId) => ({ customerId })),
  filtered("Organization.auditEvents", "apiKey", (targetId) => ({ targetId })),
  filtered("Organization.auditEvents", "user", (actorId) => ({ actorId })),
  filtered("Organization.requestLogs", "environment", (environmentId) => ({ environmentId })),
  filtered("Organization.requestLogs", "apiKey", (apiKeyId) => ({ apiKeyId })),
];

const nothing = () => ({});
const usesUp = { usesUp: true };
const named = (word: string) => () => ({ name: another(word) });
const as = (role: Role) => () => ({ role });
const newAddress = (): string => `${another("somebody").replace(" ", "-")}@example.com`;
const newScope = () => ({ name: another("scope").replace(" ", ":") });
let days = 90;
let cost = 1;

const PEOPLE: readonly Operation[] = [
  otherMutation("signUp", null, () => ({ name: "New", email: newAddress(), password: PASSWORD }), usesUp),
  otherMutation("signIn", null, ({ ground }) => ({ email: ground.email, password: PASSWORD }), usesUp),
  otherMutation("signOut", null, nothing, usesUp),
  otherMutation("endSession", null, () => ({ id: newId("ses") }), {
    way: "that nobody has",
    expects: inTurn(takes("person"), () => "absent"),
  }),
  otherMutation("changePassword", null, () => ({ currentPassword: PASSWORD, newPassword: `${PASSWORD}!` }), usesUp),

  ...(["MEMBER", "ADMIN", "OWNER"] as const).map((role) =>
    mutation("inviteMember", "organization", "organizationId", () => ({ email: newAddress(), role }), {
      way: `as ${role}`,
      expects: invites(role),
    }),
  ),
  mutation("acceptInvitation", "token", "token", nothing, {
    usesUp: true,
    expects: inTurn(takes("person"), isInvited),
  }),
  mutation("revokeInvitation", "invitation", "id", nothing, usesUp),
  mutation("updateMember", "member", "id", as("ADMIN"), { usesUp: true, places: KINDS.owner.places }),
  mutation("updateMember", "member", "id", as("OWNER"), {
    way: "to an owner",
    usesUp: true,
    places: KINDS.owner.places,
    expects: takes("owner.update"),
  }),
  mutation("updateMember", "owner", "id", as("MEMBER"), {
    way: "who is an owner",
    usesUp: true,
    expects: takes("owner.update"),
  }),
  otherMutation("updateMember", "project", (at) => ({ id: at.ground.member.id, projectGrants: [readOf(at)] }), {
    way: "to whom a project is granted",
    usesUp: true,
    expects: inTurn(
      about(({ member }) => member, takes("member.update")),
      takes("project.read"),
    ),
  }),
  mutation("removeMember", "member", "id", nothing, { usesUp: true, expects: leaving(takes("member.remove")) }),
  mutation("removeMember", "owner", "id", nothing, {
    way: "who is an owner",
    usesUp: true,
    expects: takes("owner.remove"),
  }),
];

const PLACES: readonly Operation[] = [
  otherMutation("createOrganization", null, named("Organization")),
  mutation("updateOrganization", "organization", "id", named("Acme")),
  mutation("updateKeyPolicy", "organization", "organizationId", () => ({ rotationReminderDays: ++days })),
  mutation("changePlan", "organization", "organizationId", () => ({ planId: "team" }), usesUp),
  mutation("deleteOrganization", "organization", "id", nothing, usesUp),
  mutation("exportAuditLog", "organization", "organizationId"),
  mutation("cancelJob", "job", "id", nothing, usesUp),

  mutation("createProject", "organization", "organizationId", named("Project")),
  mutation("updateProject", "project", "id", named("Project")),
  mutation("setProjectScopes", "project", "projectId", () => ({ scopes: [{ name: SCOPE }, newScope()] })),
  mutation("deleteProject", "project", "id", nothing, usesUp),

  mutation("createEnvironment", "project", "projectId", () => ({ name: another("Environment"), kind: "STAGING" })),
  mutation("updateEnvironment", "environment", "id", named("Environment")),
  mutation("deleteEnvironment", "environment", "id", nothing, {
    usesUp: true,
    expects: unlessReached(takes("environment.delete")),
  }),
];

const byCustomer = { per: "CUSTOMER", limit: 1000, windowSeconds: 60 };
const aDay = { limit: 1000, period: "DAY" };

/** What lies in an environment. */
const CONTENTS: readonly Operation[] = [
  mutation("createCustomer", "environment", "environmentId", () => ({ externalId: another("customer") })),
  mutation("updateCustomer", "customer", "id", named("Customer")),
  mutation("deleteCustomer", "customer", "id", nothing, usesUp),

  mutation("createRateLimitRule", "environment", "environmentId", () => ({ name: another("Rule"), ...byCustomer })),
  mutation("updateRateLimitRule", "rule", "id", named("Rule")),
  mutation("deleteRateLimitRule", "rule", "id", nothing, usesUp),

  mutation("createBudget", "environment", "environmentId", () => ({ name: another("Budget"), ...aDay })),
  otherMutation(
    "createBudget",
    "apiKey",
    ({ sent, ground }) => ({
      environmentId: ground.granted.development.id,
      apiKeyId: sent,
      name: another("Budget"),
      ...aDay,
    }),
    {
      way: "of a key",
      expects: inTurn(about(grantedEnvironmentOf, takes("budget.create")), takes("api_key.read"), reachesWhereGranted),
    },
  ),
  mutation("updateBudget", "budget", "id", named("Budget")),
  mutation("deleteBudget", "budget", "id", nothing, usesUp),

  mutation("setRoutes", "environment", "environmentId", () => ({ routes: [{ ...ROUTE, cost: ++cost }] })),
];

const readOf = ({ sent }: At) => ({ projectId: sent, permission: "READ" });

const readIn = ({ ground, sent }: At) => ({
  projectId: ground.granted.project.id,
  environmentId: sent,
  permission: "READ",
});

/** A key of the first organization, whatever the place of what its grants name. */
const keyAtHome = ({ ground, place }: At, grants: readonly object[]) => ({
  organizationId: ground.granted.organization.id,
  environmentKind: siteOf(ground, place).environment.kind,
  name: another("Key"),
  grants,
});

/** A key of the first organization that reaches the environment in which the cast holds its grants. */
const keyWhereGranted = ({ ground, player, place }: At) => ({
  ...keyAtHome({ ground, player, place: "granted", sent: "" }, []),
  grants: [readIn({ ground, player, place, sent: ground.granted.development.id })],
});

const seesHome = about(homeOf, takes("organization.read"));
const mayNameWhereGranted = inTurn(
  seesHome,
  about(grantedProjectOf, takes("project.read")),
  about(grantedEnvironmentOf, takes("environment.read")),
);
const makesWhereGranted: Expectation = (asked) => makes("environment")({ ...asked, place: "granted" });
const withoutItself = { usesUp: true, places: KINDS.secret.places };

const KEYS: readonly Operation[] = [
  mutation(
    "createApiKey",
    "organization",
    "organizationId",
    () => ({ environmentKind: "DEVELOPMENT", name: another("Key") }),
    { expects: inTurn(takes("organization.read"), makes("nothing")) },
  ),
  otherMutation("createApiKey", "project", (at) => keyAtHome(at, [readOf(at)]), {
    way: "that reaches a project",
    expects: inTurn(seesHome, takes("project.read"), makes("project")),
  }),
  otherMutation("createApiKey", "environment", (at) => keyAtHome(at, [readIn(at)]), {
    way: "that reaches an environment",
    places: ["granted", "beside", "elsewhere", "absent", "malformed"],
    expects: inTurn(
      seesHome,
      about(grantedProjectOf, takes("project.read")),
      takes("environment.read"),
      makes("environment"),
    ),
  }),
  otherMutation("createApiKey", "customer", (at) => ({ ...keyWhereGranted(at), customerIds: [at.sent] }), {
    way: "for a customer",
    expects: inTurn(mayNameWhereGranted, fitsWhereGranted, makesWhereGranted),
  }),
  otherMutation("createApiKey", "environment", (at) => ({ ...keyWhereGranted(at), ...at.player.restrictions }), {
    way: "restricted as who makes it",
    places: ["granted"],
    expects: inTurn(mayNameWhereGranted, makes("environment", ownRestrictions)),
  }),
  mutation("updateApiKey", "apiKey", "id", named("Key"), { expects: inTurn(takes("api_key.update"), ceiling(true)) }),
  otherMutation("updateApiKey", "project", (at) => ({ id: at.ground.apiKey.id, grants: [readOf(at)] }), {
    way: "to reach a project",
    usesUp: true,
    places: ["apart", "elsewhere", "absent", "malformed"],
    expects: inTurn(
      about(({ apiKey }) => apiKey, takes("api_key.update")),
      takes("project.read"),
    ),
  }),
  otherMutation("updateApiKey", "customer", ({ sent, ground }) => ({ id: ground.boundKey.id, customerIds: [sent] }), {
    way: "for a customer",
    usesUp: true,
    expects: inTurn(
      about(({ boundKey }) => boundKey, takes("api_key.update")),
      fitsWhereGranted,
      about(({ boundKey }) => boundKey, ceiling(true)),
    ),
  }),
  mutation("rotateApiKey", "apiKey", "id", () => ({ gracePeriodSeconds: 0 }), {
    usesUp: true,
    expects: inTurn(takes("api_key.rotate"), ceiling()),
  }),
  mutation("finishApiKeyRotation", "rotatingKey", "id", nothing, withoutItself),
  mutation("duplicateApiKey", "apiKey", "id", nothing, {
    expects: inTurn(takes("api_key.read"), ceiling(), makesOneLikeIt),
  }),
  mutation("disableApiKey", "apiKey", "id", nothing, usesUp),
  mutation("enableApiKey", "disabledKey", "id", nothing, {
    ...withoutItself,
    expects: inTurn(takes("api_key.enable"), ceiling()),
  }),
  mutation("revokeApiKey", "apiKey", "id", nothing, usesUp),
  mutation("revokeApiKeys", "organization", "organizationId", () => ({ filter: {} }), {
    totals: "api_key.revoke",
    shows: "Job",
  }),
  mutation("deleteApiKey", "revokedKey", "id", nothing, withoutItself),

  mutation("verifyApiKey", "environment", "environmentId", () => ({ secret: "nobody's" }), { records: false }),
  otherMutation(
    "verifyApiKey",
    "presentedKey",
    ({ sent, ground }) => ({ environmentId: ground.granted.development.id, secret: sent }),
    { way: "that is presented", records: false, expects: about(grantedEnvironmentOf, takes("environment.verify")) },
  ),
  otherMutation(
    "verifyApiKey",
    "customer",
    ({ sent, ground }) => ({
      environmentId: ground.granted.development.id,
      secret: ground.boundKey.sent,
      customer: sent,
    }),
    {
      way: "for a customer",
      records: false,
      shows: "ApiKey",
      expects: about(grantedEnvironmentOf, takes("environment.verify")),
    },
  ),
];

/** Every operation of the API, each with what it takes: a new one has no place to hide. */
export const OPERATIONS: readonly Operation[] = [...QUERIES, ...PEOPLE, ...PLACES, ...CONTENTS, ...KEYS];
