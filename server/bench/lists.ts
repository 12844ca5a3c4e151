import { requestOf, type Target } from "./load.ts";
import { takeTurns, type Turns } from "./measure.ts";
import { compare, milliseconds, printTitle, type Comparison } from "./report.ts";
import type { Server } from "./servers.ts";
import type { Scene, Stage } from "./stage.ts";

interface View {
  readonly name: string;
  readonly filter?: (scene: Scene) => object;
  readonly by?: "CREATED_AT" | "NAME" | "LAST_USED_AT" | "EXPIRES_AT";
}

/** As small as the fewest that a filter finds in the small organization, so that both answer equally much. */
const FIRST = 10;
const AT_MOST = 1.3;
const LIST = `query ($slug: String!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
  organization(slug: $slug) {
    apiKeys(first: ${FIRST}, after: $after, filter: $filter, orderBy: $orderBy) {
      edges { cursor node { id name start status lastUsedAt expiresAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const SOON = new Date(Date.now() + 5 * 86_400_000).toISOString();
const VIEWS: readonly View[] = [
  { name: "by creation" },
  { name: "by name", by: "NAME" },
  { name: "by last use", by: "LAST_USED_AT" },
  { name: "by expiry", by: "EXPIRES_AT" },
  { name: "active", filter: () => ({ status: ["ACTIVE"] }) },
  { name: "inactive", filter: () => ({ status: ["INACTIVE"] }) },
  { name: "expired", filter: () => ({ status: ["EXPIRED"] }) },
  { name: "revoked, few", filter: () => ({ status: ["REVOKED"] }) },
  { name: "revoked, few, by name", filter: () => ({ status: ["REVOKED"] }), by: "NAME" },
  { name: "of a kind", filter: () => ({ environmentKind: "STAGING" }) },
  { name: "of a kind with few keys", filter: () => ({ environmentKind: "DEVELOPMENT" }) },
  { name: "reaching a project", filter: ({ projectId }) => ({ projectId }) },
  { name: "reaching a project with few keys", filter: ({ rareProjectId }) => ({ projectId: rareProjectId }) },
  { name: "reaching an environment", filter: ({ environmentId }) => ({ environmentId }) },
  { name: "unused", filter: () => ({ unusedSince: "2020-01-01T00:00:00.000Z" }) },
  { name: "expiring soon", filter: () => ({ expiresBefore: SOON }) },
  { name: "search, found often", filter: () => ({ search: "ey 0000" }) },
  { name: "search, found once", filter: () => ({ search: "0000123" }) },
  { name: "search, never found", filter: () => ({ search: "nothing" }) },
];

/** Pages of keys in an organization with many, beside one with few. */
export async function lists(stage: Stage, { rounds, seconds }: Turns): Promise<void> {
  printTitle(
    `Pages of ${FIRST} of ${stage.large.size} keys beside ${stage.small.size}, ${stage.name}; wanted ≤ ${AT_MOST} times as long`,
  );
  const server = await stage.start();
  try {
    for (const view of VIEWS) {
      for (const page of ["first", "last"] as const) {
        const targets = [];
        for (const scene of [stage.small, stage.large]) targets.push(await pageTarget(server, scene, view, page));
        const results = await takeTurns(
          targets.map((target) => ({ target, server })),
          { rounds, seconds: seconds / 10, connections: 1 },
        );
        printRow(`${view.name}, ${page} page`, compare(results[1], results[0]), stage);
      }
    }
  } finally {
    await server.stop();
  }
}

/** The processor time tells more than the clock where the database is in the server. */
function printRow(name: string, { of, to, rate, cpu }: Comparison, stage: Stage): void {
  const ratio = stage.name === "SQLite" ? 1 / cpu : 1 / rate;
  const figures = `${milliseconds(to.p50)} → ${milliseconds(of.p50)}   by the clock ${(1 / rate).toFixed(2)}, by CPU ${(1 / cpu).toFixed(2)}`;
  console.log(`  ${name.padEnd(46)}${figures}${ratio > AT_MOST ? "   MISSED" : ""}`);
}

async function pageTarget(server: Server, scene: Scene, view: View, page: "first" | "last"): Promise<Target> {
  const variables = (direction: "ASC" | "DESC", after: string | null): object => ({
    slug: scene.slug,
    after,
    filter: view.filter?.(scene) ?? null,
    orderBy: { by: view.by ?? "CREATED_AT", direction },
  });
  const headers = { authorization: `Bearer ${scene.callersSecret}` };
  const ask = async (body: object): Promise<{ cursor: string }[]> => {
    const response = await fetch(`${server.origin}/graphql`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await response.json()) as {
      data: { organization: { apiKeys: { edges: { cursor: string }[] } } };
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data.organization.apiKeys.edges;
  };
  // Seen from its end, the last page begins where the first one that follows it ends.
  const fromTheEnd = await ask({ query: LIST, variables: variables("ASC", null) });
  const last = fromTheEnd.length < FIRST ? null : turned(fromTheEnd.at(-1)?.cursor ?? "");
  const body = { query: LIST, variables: variables("DESC", page === "last" ? last : null) };
  await ask(body);
  return {
    name: `${view.name}, ${page} page of ${scene.size}`,
    origin: server.origin,
    requests: [requestOf("POST", "/graphql", headers, body)],
    expected: '"apiKeys":{"edges":',
  };
}

/** A cursor for the same place in the opposite order. */
function turned(cursor: string): string {
  const text = Buffer.from(cursor, "base64url").toString();
  return Buffer.from(text.replace(".ASC", ".DESC")).toString("base64url");
}
