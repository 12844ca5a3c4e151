import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, productionOf, refuse, renderApp, shop, signedIn, type Answers } from "../../test/render-app";
import "./project-layout";
import "./project-customers";
import "./project-tabs";

const production = productionOf(shop);
const staging = { ...production, id: "env_staging", name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" };

function playServer({ viewerPermission = "MANAGE", bound = [] as readonly string[] } = {}) {
  const organization = { ...acme, viewerRole: viewerPermission === "MANAGE" ? "OWNER" : "MEMBER" };
  const project = { ...shop, organization, viewerPermission, environments: [production, staging] };
  const globex = {
    __typename: "Customer",
    id: "cus_1",
    externalId: "cust-1",
    name: "Globex",
    metadata: { tier: "gold" },
    createdAt: "2026-11-20T12:00:00.000Z",
    environment: production,
  };
  const answers: Answers = {
    ...signedIn(organization),
    Project: () => ({ data: { organization: { ...organization, projects: { nodes: [project] } } } }),
    ProjectCustomers: ({ environmentId, search }) => {
      const nodes = environmentId === "env_production" && search !== "zebra" ? [globex] : [];
      const pageInfo = { __typename: "PageInfo", hasNextPage: nodes.length > 0 && !search, endCursor: "one" };
      const customers = { __typename: "CustomerConnection", totalCount: nodes.length, pageInfo, nodes };
      return { data: { environment: { __typename: "Environment", id: environmentId, customers } } };
    },
    CreateCustomer: () => refuse("ALREADY_EXISTS", { field: "externalId" }),
    UpdateCustomer: ({ input }) => {
      const customer = Object.assign(globex, input);
      return { data: { updateCustomer: { __typename: "UpdateCustomerPayload", customer } } };
    },
    CustomerKeys: () => {
      const nodes = bound.map((name, index) => ({ __typename: "ApiKey", id: `key_${index}`, name }));
      const apiKeys = { __typename: "ApiKeyConnection", totalCount: nodes.length, nodes };
      return { data: { organization: { __typename: "Organization", id: "org_1", apiKeys } } };
    },
    DeleteCustomer: () => refuse("CONFLICT"),
  };
  return answers;
}

const begin = async (verb: string) => {
  await userEvent.click(await screen.findByRole("button", { name: "Actions for Globex" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: verb }));
};

test("a customer is checked before it is sent, and what the server refuses stands beside its field", async () => {
  const { asked } = renderApp("/acme/projects/shop/customers", playServer());
  await userEvent.click(await screen.findByRole("button", { name: "New customer" }));
  const dialog = await screen.findByRole("dialog", { name: "New customer" });
  await userEvent.type(within(dialog).getByLabelText("Metadata"), "gold");
  await userEvent.click(within(dialog).getByRole("button", { name: "Add customer" }));
  expect(within(dialog).getByText("External id must not be empty.")).toBeVisible();
  expect(within(dialog).getByText("This isn’t JSON.")).toBeVisible();
  await userEvent.clear(within(dialog).getByLabelText("Metadata"));
  await userEvent.type(within(dialog).getByLabelText("External id"), "cust-1");
  await userEvent.click(within(dialog).getByRole("button", { name: "Add customer" }));
  expect(await within(dialog).findByText("Refused: ALREADY_EXISTS")).toBeVisible();
  const sent = asked.find(({ operationName }) => operationName === "CreateCustomer")?.variables["input"];
  expect(sent).toEqual({ environmentId: "env_production", externalId: "cust-1", name: null, metadata: {} });
});

test("a name and metadata that are emptied are taken away, and the external id stays", async () => {
  const { asked } = renderApp("/acme/projects/shop/customers", playServer());
  await begin("Edit…");
  const dialog = await screen.findByRole("dialog", { name: "Edit customer" });
  expect(within(dialog).getByLabelText("External id")).toHaveAttribute("readonly");
  await userEvent.clear(within(dialog).getByLabelText("Name"));
  await userEvent.clear(within(dialog).getByLabelText("Metadata"));
  await userEvent.click(within(dialog).getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("link", { name: "cust-1" })).toBeVisible();
  const sent = asked.find(({ operationName }) => operationName === "UpdateCustomer")?.variables["input"];
  expect(sent).toEqual({ id: "cus_1", name: null, metadata: {} });
});

test("a customer that keys are bound to isn't deleted, and they are named", async () => {
  renderApp("/acme/projects/shop/customers", playServer({ bound: ["Billing worker"] }));
  await begin("Delete…");
  const dialog = await screen.findByRole("dialog", { name: "Globex is in use" });
  expect(within(dialog).getByRole("link", { name: "Billing worker" })).toBeVisible();
});

test("environment, search and page are in the address, and another environment begins at its first page", async () => {
  const { address } = renderApp("/acme/projects/shop/customers", playServer());
  await userEvent.click(await screen.findByRole("button", { name: "Next page" }));
  await waitFor(() => expect(address()).toBe("/acme/projects/shop/customers?environment=production&after=one"));
  await userEvent.selectOptions(screen.getByLabelText("Environment"), "Staging");
  expect(await screen.findByText("No customers yet")).toBeVisible();
  expect(address()).toBe("/acme/projects/shop/customers?environment=staging");
  expect(screen.getByText(/In a test environment they go 7 days/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Scopes" })).toHaveAttribute(
    "href",
    "/acme/projects/shop/scopes?environment=staging",
  );
});

test("a MEMBER with READ sees customers and is offered nothing to change", async () => {
  renderApp("/acme/projects/shop/customers?search=glob", playServer({ viewerPermission: "READ" }));
  expect(await screen.findByRole("link", { name: "Globex" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "New customer" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Actions for/ })).toBeNull();
});
