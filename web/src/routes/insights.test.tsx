import { beforeEach, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, refuse, renderApp, signedIn, type Answers } from "../../test/render-app";

const [shopId, productionId] = ["prj_01h455vb4pex5vsknk084sn02q", "env_01h455vb4pex5vsknk084sn02q"];
const environment = (id: string, name: string, kind: string) => ({ __typename: "Environment", id, name, kind });
const project = {
  __typename: "Project",
  id: shopId,
  name: "Shop",
  slug: "shop",
  environments: [
    environment(productionId, "Production", "PRODUCTION"),
    environment("env_2", "Staging", "STAGING"),
    environment("env_3", "Preview", "STAGING"),
  ],
};
const reached = (permission: string | null, count: number, id = productionId) => ({
  __typename: "ApiKeyReach",
  permission,
  count,
  environment: { __typename: "Environment", id },
});
const DAY_MS = 86_400_000;
/** Within the year, whenever that is looked at. */
const soon = new Date(Math.floor(Date.now() / DAY_MS + 40) * DAY_MS).toISOString();

function playServer(change: object = {}): Answers {
  const organization = {
    ...acme,
    activeApiKeyCount: 40,
    apiKeyReach: [reached("READ", 7), reached("MANAGE", 1), reached(null, 2), reached("WRITE", 1, "env_3")],
    apiKeyExpiries: [{ __typename: "ApiKeyExpiries", day: soon, count: 3 }],
    apiKeyLastUses: [10, 5, 0, 0, 1, 4].map((count) => ({ __typename: "ApiKeyLastUses", count })),
    projects: {
      __typename: "ProjectConnection",
      nodes: [project],
      totalCount: 1,
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
    ...change,
  };
  const data = () => ({ data: { organization } });
  return { ...signedIn(acme), KeyReach: data, ReachedProjects: data, KeyExpiries: data, KeyLastUses: data };
}

const keysAt = "/acme/settings/api-keys?";
const region = async (name: string) => within(await screen.findByRole("region", { name }));

beforeEach(() => localStorage.clear());

test("keys are shown by what they reach, with the way to those of each environment", async () => {
  renderApp("/acme/insights", playServer());
  const map = await region("Who can reach what");
  const row = await map.findByRole("row", { name: /^Shop/ });
  const [production, staging, development] = within(row).getAllByRole("cell");
  expect(
    within(production ?? row).getByRole("link", { name: "10 keys 1 manage · 7 read · 2 scopes only" }),
  ).toHaveAttribute("href", `${keysAt}status=active&project=${shopId}&environment=${productionId}`);
  // Two of a kind are told by their names.
  expect(staging).toHaveTextContent("StagingNo keysPreview1 key1 write");
  expect(development).toBeEmptyDOMElement();
});

test("the year says on which days keys expire, with the way to them, and so do numbers", async () => {
  renderApp("/acme/insights", playServer());
  const calendar = await region("When keys expire");
  expect(
    await calendar.findByText(/^There are 40 keys in force. 3 of them expire within these twelve months/),
  ).toBeVisible();
  const day = calendar.getByRole("link", { name: /: 3 keys$/ });
  expect(day).toHaveAttribute("href", `${keysAt}expires=${soon.slice(0, 10)}&sort=expires`);
  await userEvent.click(calendar.getByText("The same in numbers"));
  const table = within(calendar.getByRole("group", { name: "Expiring keys by day" }));
  expect(table.getAllByRole("row")).toHaveLength(2);
  expect(table.getByRole("cell", { name: "3" })).toBeInTheDocument();
});

test("active keys are shown by when they were last used, with the way to them", async () => {
  renderApp("/acme/insights", playServer());
  const bars = await region("Days since last use");
  const rows = (await bars.findAllByRole("row")).map(({ textContent }) => textContent);
  expect(rows).toEqual([
    "Last usedActive keysShare",
    "Today1050%",
    "1–7 days ago525%",
    "8–30 days ago00%",
    "31–90 days ago00%",
    "More than 90 days ago15%",
    "Never420%",
  ]);
  expect(bars.getByRole("link", { name: "Never" })).toHaveAttribute("href", `${keysAt}used=never`);
  expect(bars.queryByRole("link", { name: "8–30 days ago" })).not.toBeInTheDocument();
});

test("without keys and projects each plot says so", async () => {
  const nobody = [0, 0, 0, 0, 0, 0].map((count) => ({ __typename: "ApiKeyLastUses", count }));
  const projects = {
    __typename: "ProjectConnection",
    nodes: [],
    totalCount: 0,
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  };
  renderApp(
    "/acme/insights",
    playServer({ activeApiKeyCount: 0, apiKeyReach: [], apiKeyExpiries: [], apiKeyLastUses: nobody, projects }),
  );
  expect(await screen.findByText("No projects yet")).toBeVisible();
  expect(await screen.findByText("There are no keys in force.")).toBeVisible();
  expect(await screen.findByText("No active keys")).toBeVisible();
});

test("a plot that can't be loaded leaves the others, and is asked for again", async () => {
  let isDown = true;
  const down = () => refuse("INTERNAL");
  const { KeyExpiries = down, ...answers } = playServer();
  renderApp("/acme/insights", {
    ...answers,
    KeyExpiries: (variables) => (isDown ? down() : KeyExpiries(variables)),
  });
  expect(await screen.findByRole("row", { name: /^Shop/ })).toBeVisible();
  const calendar = await region("When keys expire");
  isDown = false;
  await userEvent.click(await calendar.findByRole("button", { name: "Try again" }));
  expect(await calendar.findByRole("link", { name: /: 3 keys$/ })).toBeVisible();
});
