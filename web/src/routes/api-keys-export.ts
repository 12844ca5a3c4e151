import type { ApolloClient } from "@apollo/client";
import { LIMITS } from "@claviger/shared/limits";
import { keysToCsv } from "../features/keys/key-csv";
import { graphql } from "../graphql";
import type { ApiKeysExportQuery, ApiKeysExportQueryVariables } from "../graphql/graphql";

const ApiKeysExport = graphql(`
  query ApiKeysExport($slug: String!, $first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
    organization(slug: $slug) {
      id
      apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...KeyCsv_apiKey
        }
      }
    }
  }
`);

type ListedKeys = NonNullable<ApiKeysExportQuery["organization"]>["apiKeys"]["nodes"];

interface ExportRun {
  /** No more keys than this. */
  max: number;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** The keys of a list, from its first page to its last, as CSV. */
export async function exportKeys(
  client: ApolloClient,
  variables: Pick<ApiKeysExportQueryVariables, "slug" | "filter" | "orderBy">,
  { max, signal, onProgress }: ExportRun,
): Promise<string> {
  const keys: ListedKeys = [];
  let after: string | null = null;
  do {
    const first = Math.min(LIMITS.pageFirst.max, max - keys.length);
    // A page begins where the one before ends.
    const page: ListedPage | undefined = await loadPage(client, { ...variables, first, after });
    if (!page || signal.aborted) break;
    keys.push(...page.nodes);
    onProgress(keys.length);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && keys.length < max);
  return keysToCsv(keys);
}

type ListedPage = NonNullable<ApiKeysExportQuery["organization"]>["apiKeys"];

async function loadPage(client: ApolloClient, variables: ApiKeysExportQueryVariables): Promise<ListedPage | undefined> {
  const { data } = await client.query({ query: ApiKeysExport, variables, fetchPolicy: "no-cache" });
  return data?.organization?.apiKeys;
}
