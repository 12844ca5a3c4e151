import { useQuery } from "@apollo/client/react";
import { graphql } from "../graphql";

const ApiKeyFirstUseQuery = graphql(`
  query ApiKeyFirstUse($id: ID!) {
    apiKey(id: $id) {
      id
      secrets {
        id
        status
        lastUsedAt
      }
    }
  }
`);

const ASK_EVERY_MS = 2000;

/** When the key's current secret was first seen in a call; asks until it was. Null while it is awaited, and without a key. */
export function useFirstUse(apiKeyId: string | null): string | null {
  // From the network: what the cache knows of the key may still be about the secret before a rotation.
  const { data, stopPolling } = useQuery(ApiKeyFirstUseQuery, {
    variables: { id: apiKeyId ?? "" },
    skip: apiKeyId === null,
    fetchPolicy: "no-cache",
    pollInterval: ASK_EVERY_MS,
  });
  const usedAt = data?.apiKey?.secrets.find(({ status }) => status === "CURRENT")?.lastUsedAt ?? null;
  if (usedAt !== null) stopPolling();
  return usedAt;
}
