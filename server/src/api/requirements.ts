import type { Action } from "@claviger/shared/permissions";
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";

/**
 * What it takes to ask for something: an action of the action table; `anybody`, signed in or not; `visitor`, which is anybody
 * but a key; `somebody` who is known, a person or a key, with an answer of what they may see; a `person`; or nothing of its own
 * for what is reached only through something that has been gated (`parent`).
 */
export type Requirement = Action | "anybody" | "visitor" | "somebody" | "person" | "parent";

const OPERATIONS: Readonly<Record<string, Requirement>> = {
  "Query.installation": "anybody",
  "Query.viewer": "anybody",
  "Query.plans": "anybody",
  "Query.node": "somebody",
  "Query.organization": "organization.read",
  "Query.project": "project.read",
  "Query.environment": "environment.read",
  "Query.apiKey": "api_key.read",
  "Mutation.signUp": "visitor",
  "Mutation.signIn": "visitor",
  "Mutation.signOut": "person",
  "Mutation.changePassword": "person",
  "Mutation.endSession": "person",
  "Mutation.createOrganization": "person",
  "Mutation.updateOrganization": "organization.update",
  "Mutation.deleteOrganization": "organization.delete",
  "Mutation.updateKeyPolicy": "organization.update_key_policy",
  "Mutation.changePlan": "organization.change_plan",
  "Mutation.inviteMember": "member.invite",
  "Mutation.acceptInvitation": "person",
  "Mutation.revokeInvitation": "invitation.revoke",
  "Mutation.updateMember": "member.update",
  "Mutation.removeMember": "member.remove",
  "Mutation.createProject": "project.create",
  "Mutation.updateProject": "project.update",
  "Mutation.deleteProject": "project.delete",
  "Mutation.setProjectScopes": "project.set_scopes",
  "Mutation.createEnvironment": "environment.create",
  "Mutation.updateEnvironment": "environment.update",
  "Mutation.deleteEnvironment": "environment.delete",
  "Mutation.createCustomer": "customer.create",
  "Mutation.updateCustomer": "customer.update",
  "Mutation.deleteCustomer": "customer.delete",
  "Mutation.createApiKey": "api_key.create",
  "Mutation.updateApiKey": "api_key.update",
  "Mutation.rotateApiKey": "api_key.rotate",
  "Mutation.finishApiKeyRotation": "api_key.rotate",
  "Mutation.duplicateApiKey": "api_key.create",
  "Mutation.disableApiKey": "api_key.disable",
  "Mutation.enableApiKey": "api_key.enable",
  "Mutation.revokeApiKey": "api_key.revoke",
  "Mutation.revokeApiKeys": "api_key.revoke_many",
  "Mutation.deleteApiKey": "api_key.delete",
  "Mutation.createRateLimitRule": "rate_limit_rule.create",
  "Mutation.updateRateLimitRule": "rate_limit_rule.update",
  "Mutation.deleteRateLimitRule": "rate_limit_rule.delete",
  "Mutation.createBudget": "budget.create",
  "Mutation.updateBudget": "budget.update",
  "Mutation.deleteBudget": "budget.delete",
  "Mutation.setRoutes": "environment.set_routes",
  "Mutation.verifyApiKey": "environment.verify",
  "Mutation.exportAuditLog": "audit.export",
  "Mutation.cancelJob": "job.cancel",
};

/** What a field asks of who has been let see the object: of each that takes arguments, and of others that ask for more. */
const FIELDS: Readonly<Record<string, Requirement>> = {
  "Viewer.organizations": "somebody",
  "Organization.members": "member.read",
  "Organization.invitations": "invitation.read",
  "Organization.projects": "organization.read",
  "Organization.apiKeys": "api_key.list",
  "Organization.activeApiKeyCount": "api_key.list",
  "Organization.secretMatches": "api_key.list",
  "Organization.apiKeyReach": "api_key.list",
  "Organization.apiKeyExpiries": "api_key.list",
  "Organization.apiKeyLastUses": "api_key.list",
  "Organization.apiKeyAvailability": "organization.read",
  "Organization.jobs": "job.read",
  "Organization.auditEvents": "audit.read",
  "Organization.usage": "usage.read",
  "Organization.requestLogs": "request_log.read",
  "Project.scopes": "project.read",
  "Project.environments": "project.read",
  "Environment.customers": "customer.read",
  "Environment.rateLimitRules": "rate_limit_rule.read",
  "Environment.budgets": "budget.read",
  "Environment.routes": "environment.read",
  "Environment.usage": "environment.read",
  "ApiKey.activity": "api_key.read",
  "ApiKey.usage": "api_key.read",
  "ApiKeySecret.usage": "api_key.read",
};

const TYPES: Readonly<Record<string, Requirement>> = {
  Installation: "anybody",
  Plan: "anybody",
  Viewer: "anybody",
  Session: "parent",
  Organization: "organization.read",
  KeyPolicy: "organization.read",
  ApiKeyAvailability: "organization.read",
  Member: "member.read",
  ProjectGrant: "member.read",
  User: "parent",
  Invitation: "invitation.read",
  Project: "project.read",
  Scope: "project.read",
  Environment: "environment.read",
  Route: "environment.read",
  Customer: "customer.read",
  ApiKey: "api_key.read",
  RateLimit: "parent",
  ApiKeyGrant: "api_key.read",
  ApiKeySecret: "api_key.read",
  SecretMatch: "api_key.read",
  ApiKeyReach: "api_key.list",
  ApiKeyExpiries: "api_key.list",
  ApiKeyLastUses: "api_key.list",
  RateLimitState: "parent",
  RateLimitRule: "rate_limit_rule.read",
  Budget: "budget.read",
  UsageReport: "parent",
  UsagePoint: "parent",
  UsageTotals: "parent",
  UsageByCode: "parent",
  RequestLog: "request_log.read",
  AuditEvent: "audit.read",
  Job: "job.read",
  PageInfo: "parent",
};

/** Pages, edges and payloads show nothing but the types above. */
const WRAPPER = /(?:Connection|Edge|Payload)$/;

/** What an operation, a field or a type of the schema requires; undefined where it names nothing. */
export const requirementOf = (name: string): Requirement | undefined => OPERATIONS[name] ?? FIELDS[name] ?? TYPES[name];

/** Throws where something of the schema names no requirement, or a requirement names nothing: such a server never starts. */
export function requireNamedRequirements(schema: GraphQLSchema): void {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const roots = objects.filter((type) => type === schema.getQueryType() || type === schema.getMutationType());
  const types = objects.filter(
    (type) => !roots.includes(type) && !type.name.startsWith("__") && !WRAPPER.test(type.name),
  );
  const operations = roots.flatMap(fieldsOf).map(nameOf);
  const fields = types.flatMap(fieldsOf);
  const typeNames = types.map(({ name }) => name);
  const problems = [
    ...unnamed(operations, OPERATIONS),
    ...unnamed(fields.filter(({ args }) => args.length > 0).map(nameOf), FIELDS),
    ...unnamed(typeNames, TYPES),
    ...outlived(OPERATIONS, operations),
    ...outlived(FIELDS, fields.map(nameOf)),
    ...outlived(TYPES, typeNames),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).map(({ name, args }) => ({ type: type.name, name, args }));

const nameOf = ({ type, name }: { readonly type: string; readonly name: string }): string => `${type}.${name}`;

const unnamed = (present: readonly string[], named: object): string[] =>
  present.filter((name) => !Object.hasOwn(named, name)).map((name) => `${name} names nothing that it requires`);

const outlived = (named: object, present: readonly string[]): string[] =>
  Object.keys(named)
    .filter((name) => !present.includes(name))
    .map((name) => `A requirement is named for ${name}, which the schema doesn't have`);
