import { useApolloClient, useMutation } from "@apollo/client/react";
import { graphql } from "../../graphql";

const ScopesToSet = graphql(`
  query ScopesToSet($projectId: ID!) {
    project(id: $projectId) {
      id
      scopes {
        name
        description
        includesAll
      }
    }
  }
`);

const SetProjectScopes = graphql(`
  mutation SetProjectScopes($input: SetProjectScopesInput!) {
    setProjectScopes(input: $input) {
      project {
        id
        scopes {
          name
          description
          includesAll
        }
      }
    }
  }
`);

export interface Scope {
  name: string;
  description: string | null;
  includesAll: boolean;
}

/**
 * Changes the catalogue. The server takes it as a whole, so it is read right before: what somebody else has changed since the
 * page was opened stays.
 */
export function useSetScopes(projectId: string) {
  const client = useApolloClient();
  const [set] = useMutation(SetProjectScopes);
  return async (change: (scopes: readonly Scope[]) => Scope[]): Promise<void> => {
    const { data } = await client.query({ query: ScopesToSet, variables: { projectId }, fetchPolicy: "network-only" });
    const current = (data?.project?.scopes ?? []).map(({ name, description, includesAll }) => ({
      name,
      description,
      includesAll,
    }));
    await set({ variables: { input: { projectId, scopes: change(current) } } });
  };
}
