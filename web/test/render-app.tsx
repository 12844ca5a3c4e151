import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createApolloClient } from "../src/app/apollo-client";
import { routes } from "../src/app/routes";
import { theme } from "../src/app/theme";

// Loaded with the test, so that what it awaits is what the panel does and not how long its files take.
import "../src/app/shell";
import "../src/routes/organization-layout";

interface Answer {
  data?: object | null;
  errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** What the server answers to each operation, by its name. */
export type Answers = Record<string, (variables: Record<string, unknown>) => Answer>;

export interface Asked {
  operationName: string;
  variables: Record<string, unknown>;
}

/** Opens the whole panel at an address, in front of a server that is played. */
export function renderApp(url: string, answers: Answers) {
  const asked: Asked[] = [];
  globalThis.fetch = async (_url, init) => {
    const request = JSON.parse(init?.body as string) as Asked;
    asked.push(request);
    const answer = answers[request.operationName];
    if (!answer) throw new Error(`Nothing is answered to ${request.operationName}`);
    return Response.json(answer(request.variables));
  };
  const router = createMemoryRouter(routes, { initialEntries: [url] });
  const client = createApolloClient();
  const view = render(
    <MantineProvider theme={theme} env="test">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>,
  );
  const address = () => router.state.location.pathname + router.state.location.search;
  return { ...view, client, router, asked, address };
}

export const refuse = (code: string, details: object = {}): Answer => ({
  data: null,
  errors: [{ message: `Refused: ${code}`, extensions: { code, ...details } }],
});

export const ada = { __typename: "User", id: "usr_1", name: "Ada", email: "ada@example.com" };

export const acme = {
  __typename: "Organization",
  id: "org_1",
  name: "Acme",
  slug: "acme",
  viewerRole: "OWNER",
  apiKeyAvailability: { __typename: "ApiKeyAvailability", available: true },
};

/** A project without environments, in which the viewer may do everything. */
export const shop = {
  __typename: "Project",
  id: "prj_1",
  name: "Shop",
  slug: "shop",
  viewerPermission: "MANAGE",
  environments: [] as readonly object[],
  organization: acme,
};

export const productionOf = (project: object) => ({
  __typename: "Environment",
  id: "env_production",
  name: "Production",
  slug: "production",
  kind: "PRODUCTION",
  mode: "LIVE",
  project,
});

export const installation = {
  __typename: "Installation",
  version: "0.1.0",
  needsSetup: false,
  openSignUp: false,
};

export const viewerOf = (user: object | null, organizations: readonly object[] = []) =>
  user && { __typename: "Viewer", user, organizations: { __typename: "OrganizationConnection", nodes: organizations } };

/** Whether there are keys in an organization, and if not, why. */
export const keyGate = (availability: object = {}) => ({
  ...acme,
  plan: { __typename: "Plan", id: "internal", name: "Internal" },
  apiKeyAvailability: {
    __typename: "ApiKeyAvailability",
    available: true,
    reason: null,
    plansThatInclude: [],
    owners: [],
    ...availability,
  },
});

/** The answer that lets somebody into the shell. */
export const signedIn = (...organizations: readonly object[]) => ({
  Shell: () => ({ data: { viewer: viewerOf(ada, organizations) } }),
  KeyGate: () => ({ data: { organization: keyGate() } }),
});
