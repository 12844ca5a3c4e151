import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, refuse, renderApp, viewerOf, type Answers } from "../../test/render-app";

const keyPolicy = {
  __typename: "KeyPolicy",
  keyPrefix: "clv",
  keyFormat: "BASE62_CHECKSUM",
  environmentBinding: "STRICT",
  rotationMode: "BOTH",
  defaultGracePeriodSeconds: 86_400,
  maxGracePeriodSeconds: 2_592_000,
  requireExpiry: false,
  maxLifetimeDays: null,
};
let organization: Record<string, unknown>;
const server: Answers = {
  Shell: () => ({ data: { viewer: viewerOf(ada, [organization]) } }),
  OrganizationSettings: ({ slug }) => ({ data: { organization: slug === organization["slug"] ? organization : null } }),
  OrganizationLayout: () => ({ data: { organization: null } }),
  UpdateOrganization: ({ input }) => {
    Object.assign(organization, input);
    return { data: { updateOrganization: { __typename: "UpdateOrganizationPayload", organization } } };
  },
};

beforeEach(() => {
  organization = { ...acme, createdAt: "2026-01-01T00:00:00.000Z", keyPolicy, activeApiKeyCount: 2 };
});

async function rename(slug: string) {
  const field = await screen.findByLabelText("Slug");
  await userEvent.clear(field);
  await userEvent.type(field, slug);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
}

test("a new slug takes the address along", async () => {
  const { address } = renderApp("/acme/settings", server);
  await rename("acme-eu");
  await waitFor(() => expect(address()).toBe("/acme-eu/settings"));
  expect(await screen.findByLabelText("Slug")).toHaveValue("acme-eu");
});

test("a slug that is taken is said beside its field, and the address stays", async () => {
  const { address } = renderApp("/acme/settings", {
    ...server,
    UpdateOrganization: () => refuse("ALREADY_EXISTS", { field: "slug" }),
  });
  await rename("other");
  await waitFor(() => expect(screen.getByLabelText("Slug")).toHaveAccessibleDescription(/ALREADY_EXISTS/));
  expect(address()).toBe("/acme/settings");
});

test("a slug that is a page of the panel isn't even sent", async () => {
  const { asked } = renderApp("/acme/settings", server);
  await rename("setup");
  expect(screen.getByLabelText("Slug")).toBeInvalid();
  expect(asked.map(({ operationName }) => operationName)).not.toContain("UpdateOrganization");
});

test.each([
  ["OWNER", true, true],
  ["ADMIN", true, false],
  ["MEMBER", false, false],
])("an %s may rename: %p, delete: %p", async (viewerRole, mayRename, mayDelete) => {
  organization["viewerRole"] = viewerRole;
  renderApp("/acme/settings", server);
  expect(await screen.findByRole("heading", { name: "Key policy" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Save" }) !== null).toBe(mayRename);
  expect(screen.queryByRole("button", { name: "Delete organization" }) !== null).toBe(mayDelete);
  expect(screen.queryByText(/Owners and admins can change them/) !== null).toBe(!mayRename);
});

test("a MEMBER's page asks nothing about keys", async () => {
  organization["viewerRole"] = "MEMBER";
  const { asked } = renderApp("/acme/settings", server);
  await screen.findByRole("heading", { name: "Key policy" });
  const question = asked.find(({ operationName }) => operationName === "OrganizationSettings");
  expect(question?.variables).toMatchObject({ seesKeys: false });
});
