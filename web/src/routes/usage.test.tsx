import { beforeEach, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, renderApp, signedIn, type Answers, type Asked } from "../../test/render-app";

const totalsOf = (allowed: number, byCode: Record<string, number> = {}) => ({
  __typename: "UsageTotals",
  allowed,
  denied: Object.values(byCode).reduce((sum, count) => sum + count, 0),
  cost: allowed,
  byCode: Object.entries(byCode).map(([code, count]) => ({ __typename: "UsageByCode", code, count })),
});
const reportOf = (...totals: ReturnType<typeof totalsOf>[]) => ({
  __typename: "UsageReport",
  total: totalsOf(1200, { REVOKED: 40, RATE_LIMITED: 10 }),
  points: totals.map((each, day) => ({
    __typename: "UsagePoint",
    at: `2026-11-1${day}T00:00:00.000Z`,
    totals: each,
  })),
});
const report = reportOf(totalsOf(700, { REVOKED: 40 }), totalsOf(0), totalsOf(500, { RATE_LIMITED: 10 }));
const worker = { __typename: "ApiKey", id: "key_1", name: "Billing worker", start: "clv_live_aB3x" };
const production = { __typename: "Environment", id: "env_1", name: "Production" };

function playServer(): Answers {
  const nodesOf = (type: string, ...nodes: object[]) => ({ __typename: `${type}Connection`, nodes });
  const project = { __typename: "Project", id: "prj_1", name: "Shop" };
  return {
    ...signedIn(acme),
    Usage: ({ ofAll, ofKey, ofEnvironment }) => ({
      data: {
        organization: {
          ...acme,
          projects: nodesOf("Project", { ...project, environments: [production] }),
          ...(ofAll === true && { usage: report }),
        },
        ...(ofKey === true && { apiKey: { ...worker, usage: report } }),
        ...(ofEnvironment === true && { environment: { ...production, usage: report } }),
      },
    }),
    KeyChoice: ({ isChosen }) => ({
      data: {
        organization: { ...acme, apiKeys: nodesOf("ApiKey", worker) },
        ...(isChosen === true && { chosen: worker }),
      },
    }),
    UsageByEnvironment: () => ({
      data: {
        organization: {
          ...acme,
          projects: nodesOf("Project", { ...project, environments: [{ ...production, usage: report }] }),
        },
      },
    }),
    UsageByKey: () => ({
      data: { organization: { ...acme, apiKeys: nodesOf("ApiKey", { ...worker, usage: report }) } },
    }),
  };
}

const lastAsked = (asked: readonly Asked[]) =>
  asked.findLast(({ operationName }) => operationName === "Usage")?.variables;

// Nothing has a size here, and so nothing can be drawn.
jest.unstable_mockModule("@mantine/charts", () => ({ BarChart: () => null }));

beforeEach(() => localStorage.clear());

test("what the plot draws is there in numbers too, and each reason leads to its calls", async () => {
  renderApp("/acme/usage?range=30d", playServer());
  const outcomes = within(await screen.findByRole("table", { name: "Calls by outcome" }));
  expect(outcomes.getByRole("row", { name: "Allowed 1,200 96%" })).toBeVisible();
  expect(outcomes.getByRole("row", { name: "Key revoked 40 3.2%" })).toBeVisible();
  expect(outcomes.getByRole("link", { name: "Over a limit" })).toHaveAttribute(
    "href",
    "/acme/request-logs?code=limit&range=30d",
  );

  const numbers = within(screen.getByRole("group", { name: "Calls over time, in numbers" }));
  const days = numbers.getAllByRole("row", { hidden: true }).map(({ textContent }) => textContent);
  expect(days).toEqual(["Day (UTC)AllowedKey not in forceOver a limit", "Nov 12500010", "Nov 10700400"]);
});

test("a report is about all, an environment or a key, and the address says which", async () => {
  const { asked, address } = renderApp("/acme/usage?environment=env_1", playServer());
  await screen.findByRole("table", { name: "Calls by outcome" });
  expect(lastAsked(asked)).toMatchObject({ ofAll: false, ofKey: false, environmentId: "env_1", bucket: "DAY" });

  await userEvent.click(screen.getByRole("combobox", { name: "Key" }));
  await userEvent.click(await screen.findByRole("option", { name: "Billing worker" }));
  await waitFor(() => expect(address()).toBe("/acme/usage?key=key_1"));
  await waitFor(() => expect(lastAsked(asked)).toMatchObject({ ofEnvironment: false, apiKeyId: "key_1" }));
  expect(screen.queryByRole("heading", { name: "By environment" })).toBeNull();

  await userEvent.click(screen.getByRole("radio", { name: "24 h" }));
  await waitFor(() => expect(address()).toBe("/acme/usage?key=key_1&range=24h"));
  await waitFor(() => expect(lastAsked(asked)).toMatchObject({ apiKeyId: "key_1", bucket: "HOUR" }));
});

test("all calls are told by environment or by key", async () => {
  const { address } = renderApp("/acme/usage", playServer());
  expect(await screen.findByRole("link", { name: "Production" })).toHaveAttribute(
    "href",
    "/acme/usage?environment=env_1",
  );
  await userEvent.click(screen.getByRole("radio", { name: "By key" }));
  await waitFor(() => expect(address()).toBe("/acme/usage?by=key"));
  expect(await screen.findByRole("link", { name: "Billing worker" })).toHaveAttribute(
    "href",
    "/acme/usage?by=key&key=key_1",
  );
});
