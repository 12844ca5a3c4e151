import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, productionOf, renderApp, shop, signedIn, type Answers } from "../../test/render-app";
import "./project-layout";
import "./project-routes";
import "./project-tabs";

const production = productionOf(shop);
const route = (id: string, method: string, path: string, more: object = {}) => ({
  __typename: "Route",
  id,
  method,
  path,
  permission: null,
  scopes: [],
  cost: 1,
  ...more,
});
const LIST = route("rte_1", "GET", "/v1/orders", { scopes: ["read:orders"] });
const ONE = route("rte_2", "*", "/v1/orders/:id", { permission: "MANAGE", cost: 5 });
const THEIRS = route("rte_3", "GET", "/v1/new");

/** An environment to which somebody else adds a route after the page was opened. */
function playServer({ viewerPermission = "MANAGE" } = {}) {
  const organization = { ...acme, viewerRole: viewerPermission === "MANAGE" ? "OWNER" : "MEMBER" };
  const project = { ...shop, organization, viewerPermission, environments: [production] };
  const environment = { __typename: "Environment", id: production.id };
  const answers: Answers = {
    ...signedIn(organization),
    Project: () => ({ data: { organization: { ...organization, projects: { nodes: [project] } } } }),
    ProjectRoutes: () => ({
      data: { environment: { ...environment, project: { ...shop, scopes: [] }, routes: [ONE, LIST] } },
    }),
    RoutesToSet: () => ({ data: { environment: { ...environment, routes: [ONE, LIST, THEIRS] } } }),
    SetRoutes: ({ input }) => {
      const { routes } = input as { routes: object[] };
      const set = routes.map((one, index) => ({ __typename: "Route", id: `rte_${10 + index}`, ...one }));
      return { data: { setRoutes: { __typename: "SetRoutesPayload", environment: { ...environment, routes: set } } } };
    },
  };
  return answers;
}

test("a route is checked like on the server, and added to those that somebody else has added meanwhile", async () => {
  const { asked } = renderApp("/acme/projects/shop/routes", playServer());
  await userEvent.click(await screen.findByRole("button", { name: "New route" }));
  const dialog = await screen.findByRole("dialog", { name: "New route" });
  const path = within(dialog).getByLabelText("Path");
  const add = within(dialog).getByRole("button", { name: "Add route" });
  await userEvent.type(path, "v1");
  await userEvent.click(add);
  expect(within(dialog).getByText("A path begins with /.")).toBeVisible();
  await userEvent.clear(path);
  await userEvent.type(path, "/V1/Orders/:any/");
  await userEvent.selectOptions(within(dialog).getByLabelText("Method"), "*");
  await userEvent.click(add);
  expect(within(dialog).getByText("Another route matches the same method and paths.")).toBeVisible();
  await userEvent.selectOptions(within(dialog).getByLabelText("Method"), "DELETE");
  await userEvent.type(within(dialog).getByRole("combobox", { name: "Scopes" }), "write:orders{Enter}");
  await userEvent.click(add);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const sent = asked.find(({ operationName }) => operationName === "SetRoutes")?.variables["input"];
  expect(sent).toEqual({
    environmentId: "env_production",
    routes: [
      { method: "*", path: "/v1/orders/:id", permission: "MANAGE", scopes: [], cost: 5 },
      { method: "GET", path: "/v1/orders", permission: null, scopes: ["read:orders"], cost: 1 },
      { method: "GET", path: "/v1/new", permission: null, scopes: [], cost: 1 },
      { method: "DELETE", path: "/V1/Orders/:any/", permission: null, scopes: ["write:orders"], cost: 1 },
    ],
  });
  const listed = within(screen.getByRole("list", { name: "Routes" })).getAllByRole("listitem");
  expect(listed).toHaveLength(4);
});

test("a call is tried out at once, and the address keeps it", async () => {
  const { address } = renderApp("/acme/projects/shop/routes", playServer());
  await userEvent.type(await screen.findByLabelText("Path of a call"), "/V1/orders/7?x");
  expect(await screen.findByText("Matched by")).toBeVisible();
  expect(screen.getByText("Any /v1/orders/:id")).toBeVisible();
  await waitFor(() => expect(address()).toBe("/acme/projects/shop/routes?path=%2FV1%2Forders%2F7%3Fx"));
});

test("a configuration for each proxy names the environment by its id", async () => {
  renderApp("/acme/projects/shop/routes", playServer());
  await userEvent.click(await screen.findByRole("radio", { name: "Caddy" }));
  expect(await screen.findByRole("group", { name: "Configuration for Caddy" })).toHaveTextContent(
    "uri /v1/authz/env_production",
  );
});

test("a MEMBER with READ sees routes and is offered nothing to change", async () => {
  renderApp("/acme/projects/shop/routes", playServer({ viewerPermission: "READ" }));
  expect(await screen.findByText("/v1/orders/:id")).toBeVisible();
  expect(screen.queryByRole("button", { name: "New route" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Actions for/ })).toBeNull();
});
