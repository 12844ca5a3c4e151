import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, renderApp, signedIn } from "../../test/render-app";

const terms = { __typename: "Plan", auditRetentionDays: 30, requestLogRetentionDays: 30 };
const pro = { ...terms, id: "pro", name: "Pro", apiKeys: true, liveKeys: false, maxActiveKeys: 10 };
const team = { ...terms, id: "team", name: "Team", apiKeys: true, liveKeys: true, maxActiveKeys: 10 };
const count = (totalCount: number) => ({ __typename: "ApiKeyConnection", totalCount });

function open({ role = "OWNER", ownersMayChangePlan = true } = {}) {
  return renderApp("/acme/settings/plan", {
    ...signedIn({ ...acme, viewerRole: role }),
    Billing: ({ seesKeys }) => ({
      data: {
        installation: { __typename: "Installation", ownersMayChangePlan },
        plans: [pro, team],
        organization: {
          ...acme,
          viewerRole: role,
          plan: team,
          apiKeyAvailability: { ...acme.apiKeyAvailability, owners: [ada] },
          ...(seesKeys === true && { activeApiKeyCount: 4, active: count(3), activeLive: count(2) }),
        },
      },
    }),
    ChangePlan: () => ({
      data: { changePlan: { __typename: "ChangePlanPayload", organization: { ...acme, plan: pro } } },
    }),
  });
}

test("an owner is told what a plan does to the keys before changing to it", async () => {
  const { asked } = open();
  expect(await screen.findByText(/^4 of 10 keys in force/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Change to Pro…" }));
  const dialog = await screen.findByRole("dialog", { name: "Change to Pro?" });
  expect(dialog).toHaveTextContent("2 live keys will be refused at once");
  await userEvent.click(within(dialog).getByRole("button", { name: "Change plan" }));
  await waitFor(() =>
    expect(asked.find(({ operationName }) => operationName === "ChangePlan")?.variables).toEqual({
      input: { organizationId: "org_1", planId: "pro" },
    }),
  );
});

test.each([
  ["an admin", { role: "ADMIN" }, /Owners change the plan/],
  ["a member", { role: "MEMBER" }, /Owners change the plan/],
  ["an owner, where the operator changes plans", { ownersMayChangePlan: false }, /Whoever operates this installation/],
])("%s sees the plans and whom to ask", async (_, who, words) => {
  open(who);
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Change to/ })).not.toBeInTheDocument();
});
