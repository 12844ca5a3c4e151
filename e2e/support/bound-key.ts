import type { Client } from "./client.js";
import { createKey, createProject, environmentOf, type Key, type Organization } from "./seed.js";

const SCOPES = [
  { name: "read:stock", description: "See what lies where, and how much of it" },
  { name: "write:stock", description: "Book goods in and out" },
  { name: "admin", description: "Everything, now and later", includesAll: true },
];

/** A key with everything that can narrow its use, in a project whose names are long or written from right to left. */
export async function makeBoundKey(owner: Client, organization: Organization): Promise<Key> {
  const project = await createProject(owner, organization.id, "Depot and stockrooms of the northern branch");
  await owner.query(
    `mutation ($input: SetProjectScopesInput!) { setProjectScopes(input: $input) { project { id } } }`,
    {
      input: { projectId: project.id, scopes: SCOPES },
    },
  );
  const { createCustomer } = await owner.query<{ createCustomer: { customer: { id: string } } }>(
    `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } } }`,
    { input: { environmentId: environmentOf(project, "PRODUCTION"), externalId: "acct-1042", name: "شركة النور" } },
  );
  return createKey(owner, organization, [{ ...project, scopes: ["read:stock", "write:stock"] }], {
    name: "Scanner in the hall, reading and booking all day long",
    environmentKind: "PRODUCTION",
    rateLimit: { limit: 600, windowSeconds: 60 },
    allowedIps: ["10.0.0.0/8", "2001:db8::/32"],
    customerIds: [createCustomer.customer.id],
  });
}
