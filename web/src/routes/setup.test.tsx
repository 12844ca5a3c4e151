import { expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { acme, ada, installation, renderApp, viewerOf, type Answers } from "../../test/render-app";

const environment = { __typename: "Environment", id: "env_1", name: "Development", kind: "DEVELOPMENT", mode: "TEST" };
const project = { __typename: "Project", id: "prj_1", name: "Shop", slug: "shop", environments: [environment] };
const keyUsed = (lastUsedAt: string | null) => ({
  __typename: "ApiKey",
  id: "key_1",
  environmentKind: "DEVELOPMENT",
  mode: "TEST",
  lastUsedAt,
  grants: [{ __typename: "ApiKeyGrant", permission: "READ", environment, project }],
});

/** An installation that grows as the first run goes on. */
function emptyInstallation() {
  const state = {
    user: null as object | null,
    organizations: [] as object[],
    projects: [] as object[],
    keys: [] as object[],
  };
  const organization = () => ({
    ...acme,
    activeApiKeyCount: state.keys.length,
    plan: { __typename: "Plan", id: "internal", name: "Internal", liveKeys: true, maxActiveKeys: null },
    keyPolicy: { __typename: "KeyPolicy", ...DEFAULT_KEY_POLICY },
    firstProject: { __typename: "ProjectConnection", nodes: state.projects },
    projects: { __typename: "ProjectConnection", totalCount: 1, nodes: state.projects },
    apiKeys: { __typename: "ApiKeyConnection", nodes: state.keys },
  });
  const answers: Answers = {
    Setup: () => ({
      data: {
        installation: { ...installation, needsSetup: state.user === null },
        viewer: viewerOf(state.user, state.organizations.map(organization)),
      },
    }),
    SignUp: () => {
      state.user = ada;
      return { data: { signUp: { __typename: "SignUpPayload", viewer: { __typename: "Viewer", user: ada } } } };
    },
    CreateOrganization: () => {
      state.organizations = [acme];
      return { data: { createOrganization: { __typename: "CreateOrganizationPayload", organization: acme } } };
    },
    CreateProject: () => {
      state.projects = [project];
      return { data: { createProject: { __typename: "CreateProjectPayload", project } } };
    },
  };
  return { state, answers };
}

const title = (name: string) => screen.findByRole("heading", { level: 1, name });
const currentStep = () => document.querySelector('[aria-current="step"]');

test("the first run leads from an account to the first key", async () => {
  const { answers } = emptyInstallation();
  renderApp("/setup", answers);

  await title("Welcome to Claviger");
  expect(currentStep()).toHaveTextContent("Account");
  await userEvent.type(screen.getByLabelText("Your name"), "Ada");
  await userEvent.type(screen.getByLabelText("E-mail"), "ada@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "correct horse battery{Enter}");

  await title("Name your organization");
  await userEvent.type(screen.getByLabelText("Name"), "Acme{Enter}");

  await title("Create a project");
  await userEvent.type(screen.getByLabelText("Name"), "Shop{Enter}");

  await title("Create your first key");
  expect(currentStep()).toHaveTextContent("First key");
  expect(screen.getByRole("radio", { name: /Development/ })).toBeChecked();
});

test("a reload goes on where it was, and turns green when the first call has come in", async () => {
  const { state, answers } = emptyInstallation();
  Object.assign(state, { user: ada, organizations: [acme], projects: [project], keys: [keyUsed(null)] });
  renderApp("/setup", answers);

  await title("Verify your key");
  expect(screen.getByRole("group", { name: "Command that tries the key" })).toHaveTextContent("env_1");

  state.keys = [keyUsed(new Date().toISOString())];
  await title("Your key works");
  expect(screen.getByRole("link", { name: "Go to your keys" })).toHaveAttribute("href", "/acme/settings/api-keys");
});

test("once it is over, its address leads to the panel", async () => {
  const { state, answers } = emptyInstallation();
  Object.assign(state, {
    user: ada,
    organizations: [acme],
    projects: [project],
    keys: [keyUsed("2026-01-01T00:00:00.000Z")],
  });
  const Start = () => ({ data: { installation, viewer: viewerOf(ada, [acme]) } });
  const { address } = renderApp("/setup", { ...answers, Start });
  await waitFor(() => expect(address()).toBe("/acme"));
});

test("a visitor of an installation that is set up has to sign in", async () => {
  const { address } = renderApp("/setup", {
    Setup: () => ({ data: { installation, viewer: null } }),
    Start: () => ({ data: { installation, viewer: null } }),
  });
  await waitFor(() => expect(address()).toBe("/sign-in"));
});
