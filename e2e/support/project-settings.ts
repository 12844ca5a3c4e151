import type { Client } from "./client.js";
import { environmentOf, type Key, type Organization, type Project } from "./seed.js";

interface ScopeWish {
  readonly name: string;
  readonly description?: string;
  readonly includesAll?: boolean;
}

async function setScopes(client: Client, project: Project, scopes: readonly ScopeWish[]): Promise<void> {
  await client.query(
    `mutation ($input: SetProjectScopesInput!) { setProjectScopes(input: $input) { project { id } } }`,
    {
      input: { projectId: project.id, scopes },
    },
  );
}

interface CustomerWish {
  readonly externalId: string;
  readonly name?: string;
  readonly metadata?: object;
}

/** Answers with the customer's id. */
async function createCustomer(client: Client, environmentId: string, wish: CustomerWish): Promise<string> {
  const data = await client.query<{ createCustomer: { customer: { id: string } } }>(
    `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } } }`,
    { input: { environmentId, ...wish } },
  );
  return data.createCustomer.customer.id;
}

interface CarrierWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly customerIds?: readonly string[];
}

/** A key of the project's production that carries scopes, and may be bound to customers. */
export async function createCarrier(
  client: Client,
  organization: Organization,
  project: Project,
  { name, scopes, customerIds = [] }: CarrierWish,
): Promise<Key> {
  const grants = [{ projectId: project.id, environmentId: environmentOf(project, "PRODUCTION"), scopes }];
  const data = await client.query<{ createApiKey: { secret: string; apiKey: { id: string; name: string } } }>(
    `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id name } } }`,
    { input: { organizationId: organization.id, name, environmentKind: "PRODUCTION", grants, customerIds } },
  );
  return { ...data.createApiKey.apiKey, secret: data.createApiKey.secret };
}

interface RouteWish {
  readonly method: string;
  readonly path: string;
  readonly permission?: "READ" | "WRITE" | "MANAGE";
  readonly scopes?: readonly string[];
  readonly cost?: number;
}

async function setRoutes(client: Client, environmentId: string, routes: readonly RouteWish[]): Promise<void> {
  await client.query(`mutation ($input: SetRoutesInput!) { setRoutes(input: $input) { environment { id } } }`, {
    input: { environmentId, routes },
  });
}

async function createLimits(client: Client, environmentId: string, apiKeyId: string): Promise<void> {
  const rules = [
    { name: "Everybody", per: "ENVIRONMENT", limit: 10_000, windowSeconds: 60 },
    { name: "Writes of a customer", per: "CUSTOMER", scope: "write:orders", limit: 100, windowSeconds: 3600 },
    { name: "Bursts, only watched", per: "KEY", limit: 20, windowSeconds: 1, action: "OBSERVE" },
  ];
  for (const rule of rules) {
    await client.query(
      `mutation ($input: CreateRateLimitRuleInput!) { createRateLimitRule(input: $input) { rateLimitRule { id } } }`,
      { input: { environmentId, ...rule } },
    );
  }
  const budgets = [
    { name: "A month of everybody", limit: 1_000_000, period: "MONTH" },
    { name: "A day of one", limit: 500, period: "DAY", apiKeyId },
  ];
  for (const budget of budgets) {
    await client.query(`mutation ($input: CreateBudgetInput!) { createBudget(input: $input) { budget { id } } }`, {
      input: { environmentId, ...budget },
    });
  }
}

/** Gives a project scopes, and its production customers, limits, routes, and a key that one of each is in use by. */
export async function fillProject(
  client: Client,
  organization: Organization,
  project: Project,
  key: Key,
): Promise<{ customerId: string }> {
  const production = environmentOf(project, "PRODUCTION");
  await setScopes(client, project, [
    { name: "read:orders", description: "See orders and their lines" },
    { name: "write:orders", description: "Place, change and cancel orders" },
    { name: "admin", description: "Everything, also what is added later", includesAll: true },
    { name: "internal.metrics" },
  ]);
  const customerId = await createCustomer(client, production, {
    externalId: "cust-4711",
    name: "Globex",
    metadata: { tier: "gold", seats: 12 },
  });
  await createCustomer(client, production, { externalId: "cust-4712", name: "שלום עולם בע״מ" });
  await createCustomer(client, production, { externalId: `partner/${"x".repeat(120)}` });
  await createCarrier(client, organization, project, {
    name: "Storefront",
    scopes: ["read:orders"],
    customerIds: [customerId],
  });
  await createLimits(client, production, key.id);
  await setRoutes(client, production, [
    { method: "GET", path: "/v1/orders/*", scopes: ["read:orders"] },
    { method: "*", path: "/v1/orders/*", scopes: ["write:orders"] },
    { method: "DELETE", path: "/v1/orders/:id", permission: "MANAGE", scopes: ["write:orders"] },
    { method: "POST", path: "/v1/reports", permission: "READ", cost: 25 },
    { method: "GET", path: "/healthz" },
  ]);
  return { customerId };
}
