import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, renderApp, shop, signedIn, type Answers } from "../../test/render-app";
import "./project-layout";
import "./project-scopes";
import "./project-tabs";

const READ = { __typename: "Scope", name: "read:orders", description: "See orders", includesAll: false };
const ADMIN = { __typename: "Scope", name: "admin", description: null, includesAll: true };

/** A project whose catalogue somebody else adds to after the page was opened. */
function playServer({ viewerRole = "OWNER", viewerPermission = "MANAGE", carriers = [] as readonly string[] } = {}) {
  const organization = { ...acme, viewerRole };
  const project = { ...shop, organization, viewerPermission };
  const answer = (scopes: readonly object[]) => ({ data: { project: { __typename: "Project", id: "prj_1", scopes } } });
  const answers: Answers = {
    ...signedIn(organization),
    Project: () => ({ data: { organization: { ...organization, projects: { nodes: [project] } } } }),
    ProjectScopes: () => answer([READ]),
    ScopesToSet: () => answer([READ, ADMIN]),
    ScopeCarriers: () => {
      const nodes = carriers.map((name, index) => ({ __typename: "ApiKey", id: `key_${index}`, name }));
      const apiKeys = { __typename: "ApiKeyConnection", totalCount: nodes.length, nodes };
      return { data: { organization: { __typename: "Organization", id: "org_1", apiKeys } } };
    },
    SetProjectScopes: ({ input }) => {
      const { scopes } = input as { scopes: readonly object[] };
      const set = {
        __typename: "Project",
        id: "prj_1",
        scopes: scopes.map((one) => ({ __typename: "Scope", ...one })),
      };
      return { data: { setProjectScopes: { __typename: "SetProjectScopesPayload", project: set } } };
    },
  };
  return answers;
}

const begin = async (verb: string) => {
  await userEvent.click(await screen.findByRole("button", { name: "Actions for read:orders" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: verb }));
};

test("a scope is added beside those that somebody else has added meanwhile", async () => {
  const { asked } = renderApp("/acme/projects/shop/scopes", playServer());
  await screen.findByText("read:orders");
  await userEvent.click(screen.getByRole("button", { name: "New scope" }));
  const name = await screen.findByLabelText("Name");
  await userEvent.type(name, "Read");
  await userEvent.click(screen.getByRole("button", { name: "Add scope" }));
  expect(await screen.findByText(/^Use 1 to 64 of/)).toBeVisible();
  await userEvent.clear(name);
  await userEvent.type(name, "read:orders");
  await userEvent.click(screen.getByRole("button", { name: "Add scope" }));
  expect(await screen.findByText("The project has this scope already.")).toBeVisible();
  await userEvent.clear(name);
  await userEvent.type(name, "write:orders");
  await userEvent.click(screen.getByRole("button", { name: "Add scope" }));
  expect(await screen.findByText("admin")).toBeInTheDocument();
  const sent = asked.find(({ operationName }) => operationName === "SetProjectScopes")?.variables["input"];
  expect((sent as { scopes: { name: string }[] }).scopes.map((scope) => scope.name)).toEqual([
    "read:orders",
    "admin",
    "write:orders",
  ]);
});

test("a scope that keys carry can't be removed, and they are named", async () => {
  const { asked } = renderApp("/acme/projects/shop/scopes", playServer({ carriers: ["Billing worker"] }));
  await begin("Remove…");
  const dialog = await screen.findByRole("dialog", { name: "read:orders is in use" });
  const key = within(dialog).getByRole("link", { name: "Billing worker" });
  expect(key).toHaveAttribute("href", "/acme/settings/api-keys/key_0");
  expect(within(dialog).queryByRole("button", { name: "Remove scope" })).toBeNull();
  expect(asked.map(({ operationName }) => operationName)).not.toContain("SetProjectScopes");
});

test("a MEMBER with MANAGE changes scopes without seeing keys, and one with WRITE only reads them", async () => {
  const manager = renderApp("/acme/projects/shop/scopes", playServer({ viewerRole: "MEMBER" }));
  await begin("Remove…");
  await userEvent.click(await screen.findByRole("button", { name: "Remove scope" }));
  await waitFor(() => expect(screen.queryByText("read:orders")).toBeNull());
  expect(manager.asked.map(({ operationName }) => operationName)).not.toContain("ScopeCarriers");
  manager.unmount();

  renderApp("/acme/projects/shop/scopes", playServer({ viewerRole: "MEMBER", viewerPermission: "WRITE" }));
  expect(await screen.findByText("See orders")).toBeVisible();
  expect(screen.queryByRole("button", { name: "New scope" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Actions for/ })).toBeNull();
});
