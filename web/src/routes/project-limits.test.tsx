import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, productionOf, refuse, renderApp, shop, signedIn, type Answers } from "../../test/render-app";
import "./project-layout";
import "./project-limits";
import "./project-tabs";

const production = productionOf(shop);
const worker = { __typename: "ApiKey", id: "key_1", name: "Worker" };
const budget = {
  __typename: "Budget",
  id: "bud_1",
  name: "A month",
  limit: 1000,
  period: "MONTH",
  action: "ENFORCE",
  spent: 812,
  resetsAt: "2100-01-01T00:00:00.000Z",
  apiKey: null,
};

function playServer({ viewerPermission = "MANAGE", taken = false } = {}) {
  const organization = { ...acme, viewerRole: viewerPermission === "MANAGE" ? "OWNER" : "MEMBER" };
  const project = { ...shop, organization, viewerPermission, environments: [production] };
  const rules: object[] = [];
  const answers: Answers = {
    ...signedIn(organization),
    Project: () => ({ data: { organization: { ...organization, projects: { nodes: [project] } } } }),
    ProjectLimits: () => {
      const scopes = [{ __typename: "Scope", name: "write:orders" }];
      const limits = { project: { ...shop, scopes }, rateLimitRules: [...rules], budgets: [budget] };
      return { data: { environment: { __typename: "Environment", id: production.id, ...limits } } };
    },
    BudgetKeys: () => ({
      data: { organization: { __typename: "Organization", id: "org_1", apiKeys: { nodes: [worker] } } },
    }),
    CreateRateLimitRule: ({ input }) => {
      if (taken) return refuse("ALREADY_EXISTS", { field: "name" });
      const rateLimitRule = { __typename: "RateLimitRule", id: "rul_1", ...(input as object) };
      rules.push(rateLimitRule);
      return { data: { createRateLimitRule: { __typename: "CreateRateLimitRulePayload", rateLimitRule } } };
    },
    CreateBudget: () => ({ data: { createBudget: { __typename: "CreateBudgetPayload", budget } } }),
  };
  return answers;
}

const fillRule = async () => {
  await userEvent.click(await screen.findByRole("button", { name: "New rule" }));
  const dialog = await screen.findByRole("dialog", { name: "New rate-limit rule" });
  await userEvent.type(within(dialog).getByLabelText("Name"), "Writes");
  await userEvent.selectOptions(within(dialog).getByLabelText("Counts"), "CUSTOMER");
  await userEvent.type(within(dialog).getByRole("combobox", { name: "Scope" }), "write:orders");
  return dialog;
};

test("a rule says in a sentence what it will do, before it is made and after", async () => {
  const { asked } = renderApp("/acme/projects/shop/limits", playServer());
  const dialog = await fillRule();
  await userEvent.clear(within(dialog).getByLabelText("In"));
  await userEvent.type(within(dialog).getByLabelText("In"), "2");
  const sentence =
    /^For each customer there may be up to 100 calls in 2 minutes, counting those that ask for write:orders/;
  expect(within(dialog).getByText(sentence)).toBeVisible();
  await userEvent.click(within(dialog).getByRole("button", { name: "Add rule" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(within(screen.getByRole("list", { name: "Rate-limit rules" })).getByText(sentence)).toBeVisible();
  const sent = asked.find(({ operationName }) => operationName === "CreateRateLimitRule")?.variables["input"];
  expect(sent).toEqual({
    environmentId: "env_production",
    name: "Writes",
    scope: "write:orders",
    per: "CUSTOMER",
    limit: 100,
    windowSeconds: 120,
    action: "ENFORCE",
  });
});

test("what the server says about a rule's field stands beside it", async () => {
  renderApp("/acme/projects/shop/limits", playServer({ taken: true }));
  const dialog = await fillRule();
  await userEvent.click(within(dialog).getByRole("button", { name: "Add rule" }));
  expect(await within(dialog).findByText("Refused: ALREADY_EXISTS")).toBeVisible();
  expect(within(dialog).getByLabelText("Name")).toHaveAttribute("aria-invalid", "true");
});

test("a budget may be for one of the keys that reach the environment, and shows what is spent", async () => {
  const { asked } = renderApp("/acme/projects/shop/limits", playServer());
  expect(await screen.findByText(/^812 of 1,000 spent/)).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Spent of A month" })).toHaveAttribute("aria-valuenow", "81.2");
  await userEvent.click(screen.getByRole("button", { name: "New budget" }));
  const dialog = await screen.findByRole("dialog", { name: "New budget" });
  await userEvent.type(within(dialog).getByLabelText("Name"), "Worker");
  await userEvent.click(within(dialog).getByRole("combobox", { name: "Key" }));
  await userEvent.click(await screen.findByRole("option", { name: "Worker" }));
  await userEvent.click(within(dialog).getByRole("button", { name: "Add budget" }));
  expect(within(dialog).getByText("Enter a whole number from 1 to 1,000,000,000.")).toBeVisible();
  await userEvent.type(within(dialog).getByLabelText("Units of cost"), "50");
  expect(within(dialog).getByText(/^Worker may spend up to 50 in a month\./)).toBeVisible();
  await userEvent.click(within(dialog).getByRole("button", { name: "Add budget" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const sent = asked.find(({ operationName }) => operationName === "CreateBudget")?.variables["input"];
  expect(sent).toMatchObject({ apiKeyId: "key_1", limit: 50, period: "MONTH" });
});

test("a MEMBER with WRITE adds and edits but doesn't delete, and isn't told that a budget is for all keys", async () => {
  const { asked } = renderApp("/acme/projects/shop/limits", playServer({ viewerPermission: "WRITE" }));
  expect(await screen.findByText(/^All keys together, or one of them may spend/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Actions for A month" }));
  expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual(["Edit…"]);
  expect(asked.map(({ operationName }) => operationName)).not.toContain("BudgetKeys");
});
