import type { MockLink } from "@apollo/client/testing";
import { expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../../test/render";
import { makeFragmentData } from "../../graphql";
import {
  CreateApiKeyDocument,
  CustomersToChooseDocument,
  CreateKeyDialog_OrganizationFragmentDoc,
  CreateKeyForm_OrganizationFragmentDoc,
  GrantableProjects_OrganizationFragmentDoc,
  type CreateApiKeyInput,
  type CreateKeyForm_OrganizationFragment,
  type GrantableProjects_OrganizationFragment,
} from "../../graphql/graphql";
import { CreateKeyDialog } from "./create-key-dialog";
import { ShowOnceContext } from "./show-once";
import type { ShownSecret } from "./show-once-panel";

const secret = "clv_test_SecretSecretSecretSecretSecret012345";

const places: GrantableProjects_OrganizationFragment = {
  projects: {
    totalCount: 1,
    nodes: [
      {
        id: "prj_shop",
        name: "Shop",
        slug: "shop",
        environments: [
          { id: "env_live", name: "Production", slug: "production", kind: "PRODUCTION", mode: "LIVE" },
          { id: "env_staging", name: "Staging", slug: "staging", kind: "STAGING", mode: "TEST" },
        ],
        scopes: [
          { name: "read:orders", description: "See what was bought", includesAll: false },
          { name: "write:orders", description: null, includesAll: false },
        ],
      },
    ],
  },
};
const form: CreateKeyForm_OrganizationFragment = {
  id: "org_1",
  slug: "acme",
  activeApiKeyCount: 3,
  plan: { id: "internal", name: "Internal", liveKeys: true, maxActiveKeys: null },
  keyPolicy: { keyPrefix: "clv", environmentBinding: "STRICT", requireExpiry: false, maxLifetimeDays: null },
  ...makeFragmentData(places, GrantableProjects_OrganizationFragmentDoc),
};
const organization = makeFragmentData(
  { id: "org_1", ...makeFragmentData(form, CreateKeyForm_OrganizationFragmentDoc) },
  CreateKeyDialog_OrganizationFragmentDoc,
);

const created = {
  data: {
    createApiKey: {
      __typename: "CreateApiKeyPayload",
      secret,
      apiKey: {
        __typename: "ApiKey",
        id: "key_1",
        name: "CI deploy",
        environmentKind: "STAGING",
        mode: "TEST",
        lastUsedAt: null,
        grants: [],
      },
    },
  },
};

const refused = (code: string, field: string, message: string) => ({
  errors: [{ message, extensions: { code, field } }],
});

/** Opens the dialog; what it sends is answered with `result`. */
function open(result: MockLink.MockedResponse["result"] = created, address = "") {
  const sent: CreateApiKeyInput[] = [];
  const showOnce = jest.fn<(shown: ShownSecret) => void>();
  const onClose = jest.fn();
  const mock: MockLink.MockedResponse = {
    request: {
      query: CreateApiKeyDocument,
      variables: ({ input }) => {
        sent.push(input as CreateApiKeyInput);
        return true;
      },
    },
    ...(result && { result }),
  };
  const customers = {
    __typename: "CustomerConnection",
    nodes: [{ __typename: "Customer", id: "cus_1", name: "Globex", externalId: "acct-1" }],
  };
  const choices: MockLink.MockedResponse = {
    request: { query: CustomersToChooseDocument, variables: () => true },
    maxUsageCount: Number.POSITIVE_INFINITY,
    result: { data: { environment: { __typename: "Environment", id: "env_staging", customers } } },
  };
  const view = renderAt(
    <ShowOnceContext value={showOnce}>
      <CreateKeyDialog opened onClose={onClose} organization={organization} prefill={new URLSearchParams(address)} />
    </ShowOnceContext>,
    { mocks: [mock, choices] },
  );
  const written = jest.spyOn(view.cache, "write");
  return { ...view, sent, showOnce, onClose, written };
}

const summary = () => screen.findByRole("status", { name: "What the key will be able to do" });
const create = () => userEvent.click(screen.getByRole("button", { name: "Create key" }));

async function fillIn() {
  await userEvent.click(await screen.findByRole("textbox", { name: /Name/ }));
  await userEvent.paste("CI deploy");
  await userEvent.click(screen.getByRole("radio", { name: /Staging/ }));
}

test("the sentence follows what is being chosen", async () => {
  open();
  expect(await summary()).toHaveTextContent("Can read in all environments of Shop. Nothing else.");
  await userEvent.click(screen.getByRole("radio", { name: /Production/ }));
  await userEvent.click(within(screen.getByRole("group", { name: "Grant 1" })).getByText("Manage"));
  expect(await summary()).toHaveTextContent(
    "Can read, write, delete and manage keys in all production environments of Shop. Nothing else.",
  );
  expect(await summary()).toHaveTextContent("Acts on live data. Its secret will start with clv_live_");

  await userEvent.click(screen.getByRole("button", { name: "Remove grant 1" }));
  expect(await summary()).toHaveTextContent("Can’t do anything yet.");
});

test("the form begins with the least, and with an end (RF-15, RF-16, FG-27)", async () => {
  const { sent } = open();
  expect(await summary()).toHaveTextContent("Can read in all environments of Shop. Nothing else.");
  await fillIn();
  expect(await summary()).toHaveTextContent("Acts in test mode only.");
  await create();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ grants: [{ permission: "READ" }], organizationAccess: "NONE" });
  expect(Date.parse(sent[0]?.expiresAt ?? "")).toBeGreaterThan(Date.now());
});

test("each level of access says what it means, and no expiry isn't preferred (RF-6, RF-16, FB-5, FB-7)", async () => {
  open();
  const grant = within(await screen.findByRole("group", { name: "Grant 1" }));
  const levels = { Write: "and also creates and updates", Manage: "and also deletes and manages keys", Read: "Reads." };
  for (const [level, meaning] of Object.entries(levels)) {
    await userEvent.click(grant.getByText(level));
    expect(grant.getByText(meaning, { exact: false })).toBeInTheDocument();
  }
  const access = within(screen.getByRole("radiogroup", { name: "Access to the organization" }));
  expect(screen.getByText(/Right for most keys/)).toBeInTheDocument();
  await userEvent.click(access.getByText("Read"));
  expect(screen.getByText(/Also reads all projects/)).toBeInTheDocument();
  await userEvent.click(access.getByText("Write"));
  expect(screen.getByText(/disables and revokes keys/)).toBeInTheDocument();
  await userEvent.click(screen.getByText("Never"));
  expect(screen.getByText(/Prefer a date/)).toBeInTheDocument();
});

test("what is missing is said beside the field before anything is sent, and the first of it gets the focus", async () => {
  const { sent } = open();
  await screen.findByRole("textbox", { name: /Name/ });
  await create();
  expect(screen.getByText("Name must not be empty.")).toBeInTheDocument();
  expect(screen.getByText("Choose the kind of environment the key is for.")).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /Name/ })).toHaveFocus();
  expect(sent).toEqual([]);
});

test("the secret goes to the one place that shows it, and never into Apollo's cache", async () => {
  const { sent, showOnce, onClose, cache, written, container } = open();
  await fillIn();
  await create();
  await waitFor(() => expect(showOnce).toHaveBeenCalledTimes(1));

  expect(sent[0]).toMatchObject({
    organizationId: "org_1",
    name: "CI deploy",
    environmentKind: "STAGING",
    grants: [{ projectId: "prj_shop", environmentId: null, permission: "READ" }],
  });
  expect(showOnce.mock.calls[0]?.[0].secret).toBe(secret);
  expect(onClose).toHaveBeenCalled();
  // Apollo takes a mutation's answer out of its cache again: it must not have been there in the first place.
  expect(JSON.stringify([written.mock.calls, cache.extract()])).not.toContain(secret);
  expect(container.ownerDocument.documentElement.outerHTML).not.toContain(secret);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(secret);
});

test("a name that is taken is refused beside the name, and what was filled in stays", async () => {
  const { showOnce } = open(refused("ALREADY_EXISTS", "name", "Another key that isn't revoked has this name"));
  await fillIn();
  await create();
  const name = screen.getByRole("textbox", { name: /Name/ });
  await waitFor(() => expect(name).toBeInvalid());
  expect(name).toHaveAccessibleDescription(/Another key that isn't revoked has this name/);
  expect(name).toHaveValue("CI deploy");
  expect(showOnce).not.toHaveBeenCalled();

  await userEvent.type(name, " 2");
  expect(name).toBeValid();
});

test("a grant that the server refuses is marked in its row", async () => {
  open(refused("BAD_USER_INPUT", "grants.0.environmentId", "A STAGING key can't reach this environment"));
  await fillIn();
  await create();
  const row = screen.getByRole("group", { name: "Grant 1" });
  expect(await within(row).findByText(/can't reach this environment/)).toBeInTheDocument();
});

test("a refusal that concerns no field is shown above the buttons", async () => {
  open({ errors: [{ message: "Too many keys", extensions: { code: "ACTIVE_KEY_LIMIT_REACHED" } }] });
  await fillIn();
  await create();
  expect(await screen.findByRole("alert")).toHaveTextContent("Too many keys");
});

test("a preset fills in the access, asks for what it can't know, and gives way to changes", async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole("radio", { name: /Read one environment/ }));
  await userEvent.click(screen.getByRole("textbox", { name: /Name/ }));
  await userEvent.paste("Dashboard");
  await create();
  expect(screen.getByText("Choose an environment.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("combobox", { name: "Environments" }));
  await userEvent.click(screen.getByRole("option", { name: "Staging" }));
  expect(screen.getByRole("radio", { name: /^Staging/ })).toBeChecked();
  expect(await summary()).toHaveTextContent("Can read in Shop / Staging. Nothing else.");

  await userEvent.click(screen.getByRole("radio", { name: /Whole project/ }));
  expect(await summary()).toHaveTextContent("Can read, write, delete and manage keys in all staging environments");
  await userEvent.click(within(screen.getByRole("group", { name: "Grant 1" })).getByText("Write"));
  expect(screen.getByRole("radio", { name: /Custom/ })).toBeChecked();
  await create();
  await waitFor(() => expect(sent).toHaveLength(1));
});

test("scopes are chosen from the project's catalogue, by name or meaning, with or without a permission (FG-3)", async () => {
  const { sent } = open();
  await fillIn();
  const row = within(screen.getByRole("group", { name: "Grant 1" }));
  await userEvent.type(row.getByRole("combobox", { name: "Scopes" }), "bought");
  expect(row.queryByRole("option", { name: /write:orders/ })).not.toBeInTheDocument();
  await userEvent.click(row.getByRole("option", { name: /read:orders See what was bought/ }));
  await userEvent.click(row.getByText("None"));
  expect(await summary()).toHaveTextContent("Can use read:orders in all staging environments of Shop. Nothing else.");
  await create();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.grants).toEqual([
    { projectId: "prj_shop", environmentId: null, permission: null, scopes: ["read:orders"] },
  ]);
});

test("what is wrong in the part that is closed opens it", async () => {
  open(refused("BAD_USER_INPUT", "allowedIps.0", "This names one address and a block around it"));
  await fillIn();
  expect(screen.queryByRole("textbox", { name: /Only from these addresses/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Limits and metadata" }));
  await userEvent.click(screen.getByRole("textbox", { name: /Only from these addresses/ }));
  await userEvent.paste("10.0.0.1/8");
  await userEvent.click(screen.getByRole("button", { name: "Limits and metadata" }));
  await create();
  expect(await screen.findByText(/This names one address/)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /Only from these addresses/ })).toHaveFocus();
});

test("an address fills in the form, and what is filled in can be had as an address and as a request (LP-12)", async () => {
  open(
    created,
    "name=Nightly&for=staging&grant=shop/staging:write&scope=shop/staging:read:orders&expires=30&ip=10.0.0.0/8&rate=100/60&grant=nowhere:manage",
  );
  expect(await summary()).toHaveTextContent(
    "Can read and write in Shop / Staging; can use read:orders in Shop / Staging. Nothing else.",
  );
  expect(screen.getByRole("textbox", { name: /Name/ })).toHaveValue("Nightly");
  expect(screen.getByRole("radio", { name: "30 days" })).toBeChecked();

  await userEvent.click(screen.getByRole("button", { name: "As a request" }));
  const variables = JSON.parse(screen.getByLabelText("Variables").textContent) as { input: CreateApiKeyInput };
  expect(variables.input).toMatchObject({
    name: "Nightly",
    grants: [{ environmentId: "env_staging", permission: "WRITE", scopes: ["read:orders"] }],
    allowedIps: ["10.0.0.0/8"],
    rateLimit: { limit: 100, windowSeconds: 60 },
  });
});

test("a key of one's own is made as such", async () => {
  const { sent } = open();
  await fillIn();
  await userEvent.click(screen.getByText("Me", { exact: true }));
  expect(screen.getByText(/refused once you have left/)).toBeInTheDocument();
  await create();
  await waitFor(() => expect(sent[0]).toMatchObject({ owner: "MEMBER" }));
});

test("customers are searched for where the key could be used, chosen, and taken back (LP-26)", async () => {
  const { sent } = open();
  await fillIn();
  await userEvent.click(screen.getByRole("button", { name: "Limits and metadata" }));
  await userEvent.click(screen.getByRole("combobox", { name: "Add a customer" }));
  await userEvent.click(await screen.findByRole("option", { name: "Globex (acct-1)" }));
  const remove = screen.getByRole("button", { name: "Remove Globex (acct-1)" });
  await userEvent.click(remove);
  expect(remove).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("combobox", { name: "Add a customer" }));
  await userEvent.click(await screen.findByRole("option", { name: "Globex (acct-1)" }));
  await create();
  await waitFor(() => expect(sent[0]).toMatchObject({ customerIds: ["cus_1"] }));
});
