import type { Client } from "../support/client.js";
import { disableKey, type Kind, type Organization, type Project } from "../support/seed.js";

const AT_ONCE = 10;
const IN_A_CALL = 5;
const DISABLED_EVERY = 50;
const KINDS: readonly Kind[] = ["PRODUCTION", "STAGING", "DEVELOPMENT"];

/** Fills an organization with keys the way programs do, over the API: of every kind, some of them disabled. */
export async function makeManyKeys(
  owner: Client,
  organization: Organization,
  project: Project,
  count: number,
): Promise<void> {
  let made = 0;
  const work = async () => {
    while (made < count) {
      const first = made;
      made += IN_A_CALL;
      const inputs = Array.from({ length: Math.min(IN_A_CALL, count - first) }, (_, index) =>
        inputOf(organization, project, first + index),
      );
      const ids = await create(owner, inputs);
      await Promise.all(
        ids.filter((_, index) => (first + index) % DISABLED_EVERY === 0).map((id) => disableKey(owner, id)),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function inputOf({ id: organizationId }: Organization, { id: projectId }: Project, index: number): object {
  return {
    organizationId,
    name: `Key ${String(index).padStart(5, "0")}`,
    environmentKind: KINDS[index % KINDS.length],
    grants: [{ projectId, permission: index % 2 === 0 ? "READ" : "WRITE" }],
    rateLimit: { limit: 100, windowSeconds: 60 },
  };
}

async function create(owner: Client, inputs: readonly object[]): Promise<string[]> {
  const names = inputs.map((_, index) => `input${index}`);
  const parameters = names.map((name) => `$${name}: CreateApiKeyInput!`).join(", ");
  const fields = names.map((name) => `${name}: createApiKey(input: $${name}) { apiKey { id } }`).join(" ");
  const data = await owner.query<Record<string, { apiKey: { id: string } }>>(
    `mutation (${parameters}) { ${fields} }`,
    Object.fromEntries(inputs.map((input, index) => [`input${index}`, input])),
  );
  return Object.values(data).map(({ apiKey }) => apiKey.id);
}
