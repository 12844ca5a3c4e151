import { expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import { acme, ada, keyGate, renderApp, signedIn } from "../../test/render-app";

const gated = (availability: object) => ({
  ...signedIn(acme),
  KeyGate: () => ({ data: { organization: keyGate({ available: false, owners: [ada], ...availability }) } }),
});
const plans = [
  { __typename: "Plan", id: "pro", name: "Pro" },
  { __typename: "Plan", id: "team", name: "Team" },
];

test.each(["/acme/settings/api-keys", "/acme/settings/api-keys/key_1"])(
  "on a plan without keys, %s says which plans have them and who can change it (RF-20, FV-7, FV-28)",
  async (address) => {
    renderApp(address, gated({ reason: "PLAN", plansThatInclude: plans }));
    expect(await screen.findByRole("heading", { name: "The Internal plan has no API keys" })).toBeVisible();
    expect(screen.getByText(/API keys come with Pro or Team\./)).toBeVisible();
    expect(screen.getByRole("link", { name: "ada@example.com" })).toHaveAttribute("href", "mailto:ada@example.com");
    expect(screen.queryByRole("button", { name: /create/i })).toBeNull();
  },
);

test("to a member, the address of the keys says who keeps them (FV-5)", async () => {
  renderApp("/acme/settings/api-keys", gated({ reason: "ROLE" }));
  expect(await screen.findByRole("heading", { name: "Keys are kept by owners and admins" })).toBeVisible();
  expect(screen.getByRole("link", { name: "ada@example.com" })).toBeVisible();
});
