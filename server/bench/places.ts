/** An organization as the benchmark needs it: where its keys act, and a key that may verify and list them. */
export interface Place {
  readonly organizationId: string;
  readonly slug: string;
  readonly projectId: string;
  /** Another project, which few keys reach. */
  readonly rareProjectId: string;
  readonly environmentId: string;
  readonly callersSecret: string;
}

/** Makes places the way people do, over the API of a running server. */
export async function makePlaces(origin: string, names: readonly string[]): Promise<Place[]> {
  const ask = await signUp(origin);
  const places: Place[] = [];
  for (const name of names) {
    const { createOrganization } = await ask<{ createOrganization: { organization: { id: string; slug: string } } }>(
      "mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id slug } } }",
      { name },
    );
    const { id: organizationId, slug } = createOrganization.organization;
    const { id: projectId, environments } = await createProject(ask, organizationId, "API");
    const { id: rareProjectId } = await createProject(ask, organizationId, "Pilot");
    const environmentId = environments.find(({ kind }) => kind === "PRODUCTION")?.id ?? "";
    const { createApiKey } = await ask<{ createApiKey: { secret: string } }>(
      "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }",
      {
        organizationId,
        name: "Gateway",
        environmentKind: "PRODUCTION",
        organizationAccess: "READ",
        grants: [{ projectId, environmentId, permission: "READ" }],
      },
    );
    places.push({ organizationId, slug, projectId, rareProjectId, environmentId, callersSecret: createApiKey.secret });
  }
  return places;
}

interface MadeProject {
  readonly id: string;
  readonly environments: readonly { readonly id: string; readonly kind: string }[];
}

async function createProject(ask: Ask, organizationId: string, name: string): Promise<MadeProject> {
  const answer = await ask<{ createProject: { project: MadeProject } }>(
    "mutation ($input: CreateProjectInput!) { createProject(input: $input) { project { id environments { id kind } } } }",
    { organizationId, name },
  );
  return answer.createProject.project;
}

type Ask = <T>(query: string, input: object) => Promise<T>;

async function signUp(origin: string): Promise<Ask> {
  let cookie = "";
  const ask: Ask = async (query, input) => {
    const response = await fetch(`${origin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, cookie },
      body: JSON.stringify({ query, variables: { input } }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await ask("mutation ($input: SignUpInput!) { signUp(input: $input) { viewer { user { id } } } }", {
    name: "Bench",
    email: "bench@example.com",
    password: "correct horse battery",
  });
  return ask;
}
