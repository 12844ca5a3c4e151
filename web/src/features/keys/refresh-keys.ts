import type { ApolloClient } from "@apollo/client";

/**
 * Asks the server again for whatever on the screen lists or counts the organization's keys: a change may move a key into a
 * filtered list or out of it, which only the server can tell. `apiKeyId` renews that key as well.
 */
export async function refreshKeys(client: ApolloClient, organizationId: string, apiKeyId?: string): Promise<void> {
  const refetched = client.refetchQueries({
    updateCache(cache) {
      cache.modify({
        id: `Organization:${organizationId}`,
        fields: {
          apiKeys: (_keys, { INVALIDATE }) => INVALIDATE,
          activeApiKeyCount: (_count, { INVALIDATE }) => INVALIDATE,
        },
      });
      if (apiKeyId === undefined) return;
      cache.modify({ id: `ApiKey:${apiKeyId}`, fields: (_value, { INVALIDATE }) => INVALIDATE });
    },
  });
  // The change itself is done; a list that can't be loaded again says so itself.
  await refetched.catch(() => undefined);
}
