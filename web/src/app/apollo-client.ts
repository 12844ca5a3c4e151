import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { watchedFetch } from "../lib/connection";
import { hasCode } from "../lib/errors";

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    // They have no id, and several queries ask for different parts of each: what replaced the others' would have them ask again.
    typePolicies: {
      Viewer: { merge: true },
      Installation: { merge: true },
      ApiKeyAvailability: { merge: true },
      KeyPolicy: { merge: true },
    },
  });
}

export function createApolloClient(): ApolloClient {
  const cache = createCache();
  // A session that ended elsewhere: without a viewer the shell leads to sign-in.
  const endedSession = new ErrorLink(({ error }) => {
    if (hasCode(error, "UNAUTHENTICATED")) cache.modify({ fields: { viewer: () => null } });
  });
  return new ApolloClient({
    cache,
    link: ApolloLink.from([
      endedSession,
      new HttpLink({ uri: "/graphql", credentials: "same-origin", fetch: watchedFetch }),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network" } },
    devtools: { enabled: false },
  });
}
