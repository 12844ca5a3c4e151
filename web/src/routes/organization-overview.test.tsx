import { expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { renderAt } from "../../test/render";
import { OverviewDocument, type OverviewQueryVariables } from "../graphql/graphql";
import { OrganizationOverview } from "./organization-overview";

const count = (totalCount: number) => ({ __typename: "ApiKeyConnection", totalCount });
const NOTHING = { unused: 0, expiring: 0, due: 0, grace: 0, policy: 0 };

function open(found: Partial<typeof NOTHING>, { keys = 3, denied = 0 } = {}) {
  const asked: OverviewQueryVariables[] = [];
  const totals = { __typename: "UsageTotals", allowed: 0, denied, cost: 0, byCode: [] };
  const counts = Object.entries({ ...NOTHING, ...found }).map(([name, number]) => [name, count(number)]);
  const organization = {
    __typename: "Organization",
    id: "org_1",
    slug: "acme",
    everyKey: count(keys),
    ...Object.fromEntries(counts),
    usage: { __typename: "UsageReport", total: totals, points: [] },
  };
  const mock = {
    request: { query: OverviewDocument, variables: () => true },
    result: (variables: Record<string, unknown>) => {
      asked.push(variables as OverviewQueryVariables);
      return { data: { organization } };
    },
  };
  return { ...renderAt(<OrganizationOverview slug="acme" />, { mocks: [mock] }), asked };
}

test("what needs attention is counted, and leads to the keys or calls that it is about", async () => {
  open({ policy: 1, expiring: 2, grace: 1 }, { denied: 7 });
  const links = await screen.findAllByRole("link", { name: /key|refused/ });
  expect(links.map((link) => [link.querySelector("span span")?.textContent, link.getAttribute("href")])).toEqual([
    ["1 key refused by the key policy", "/acme/settings/api-keys?attention=policy"],
    ["2 keys expire within 30 days", "/acme/settings/api-keys?attention=expiring"],
    ["1 key with an old secret that still works", "/acme/settings/api-keys?attention=grace"],
    ["7 calls refused in 7 days", "/acme/request-logs?code=refused&range=7d"],
  ]);
});

test("a week is asked for, and nothing that wants no attention is mentioned", async () => {
  const { asked } = open({});
  expect(await screen.findByText(/^Nothing: no key expires soon/)).toBeInTheDocument();
  expect(screen.getByText("No calls in this time")).toBeInTheDocument();
  const [{ from, to, bucket } = { from: "", to: "", bucket: "HOUR" }] = asked;
  expect([Date.parse(to) - Date.parse(from), bucket]).toEqual([7 * 86_400_000, "DAY"]);
});

test("an organization without keys isn't told that all is well with them", async () => {
  const { container, asked } = open({}, { keys: 0 });
  await waitFor(() => expect(asked).toHaveLength(1));
  await waitFor(() => expect(container.querySelector("section")).toBeNull());
});
