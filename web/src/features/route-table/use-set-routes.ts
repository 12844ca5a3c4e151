import { useApolloClient, useMutation } from "@apollo/client/react";
import type { Permission } from "@claviger/shared/permissions";
import { graphql } from "../../graphql";

const RoutesToSet = graphql(`
  query RoutesToSet($environmentId: ID!) {
    environment(id: $environmentId) {
      id
      routes {
        id
        method
        path
        permission
        scopes
        cost
      }
    }
  }
`);

const SetRoutes = graphql(`
  mutation SetRoutes($input: SetRoutesInput!) {
    setRoutes(input: $input) {
      environment {
        id
        routes {
          id
          method
          path
          permission
          scopes
          cost
        }
      }
    }
  }
`);

/** What is asked for at a method and path. */
export interface RouteTerms {
  method: string;
  path: string;
  permission: Permission | null;
  scopes: string[];
  cost: number;
}

export interface Route extends RouteTerms {
  id: string;
}

/**
 * Changes the table. The server takes it as a whole, so it is read right before: what somebody else has changed since the page
 * was opened stays.
 */
export function useSetRoutes(environmentId: string) {
  const client = useApolloClient();
  const [set] = useMutation(SetRoutes);
  return async (change: (routes: readonly Route[]) => RouteTerms[]): Promise<void> => {
    const variables = { environmentId };
    const { data } = await client.query({ query: RoutesToSet, variables, fetchPolicy: "network-only" });
    const routes = change(data?.environment?.routes ?? []).map(termsOf);
    await set({ variables: { input: { environmentId, routes } } });
  };
}

function termsOf({ method, path, permission, scopes, cost }: RouteTerms): RouteTerms {
  return { method, path, permission, scopes, cost };
}
