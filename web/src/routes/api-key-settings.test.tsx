import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { acme, refuse, renderApp, signedIn } from "../../test/render-app";

const madeAt = "2026-11-20T12:00:00.000Z";
const environment = (id: string, name: string, kind: string, mode = "TEST") => ({
  __typename: "Environment",
  id,
  name,
  slug: name.toLowerCase(),
  kind,
  mode,
});
const project = {
  __typename: "Project",
  id: "prj_1",
  name: "Shop",
  slug: "shop",
  environments: [environment("env_1", "Staging", "STAGING"), environment("env_2", "Rehearsal", "STAGING")],
  scopes: [{ __typename: "Scope", name: "read:orders", description: "See what was bought", includesAll: false }],
};

const keyWith = (change: object = {}) => ({
  __typename: "ApiKey",
  id: "key_1",
  name: "CI deploy",
  description: null,
  start: "clv_test_aB3x",
  status: "ACTIVE",
  blockedBy: [],
  environmentKind: "STAGING",
  mode: "TEST",
  organizationAccess: "NONE",
  grants: [{ __typename: "ApiKeyGrant", permission: "WRITE", scopes: [], environment: null, project }],
  allowedIps: [],
  rateLimit: null,
  customers: [],
  metadata: {},
  expiresAt: null,
  lastUsedAt: null,
  lastUsedIp: null,
  disabledAt: null,
  revokedAt: null,
  revocationReason: null,
  rotationDueAt: null,
  createdBy: null,
  secrets: [],
  createdAt: madeAt,
  updatedAt: madeAt,
  organization: {
    ...acme,
    keyPolicy: { __typename: "KeyPolicy", ...DEFAULT_KEY_POLICY },
    projects: { __typename: "ProjectConnection", totalCount: 1, nodes: [project] },
  },
  ...change,
});

type Answer = ReturnType<typeof refuse>;

/** Opens the settings of a key; each change is kept, unless the server refuses it. */
function open(change: object = {}, refusal?: Answer) {
  let apiKey = keyWith(change);
  const data = () => ({ data: { apiKey } });
  return renderApp("/acme/settings/api-keys/key_1/settings", {
    ...signedIn(acme),
    ApiKey: data,
    ApiKeySettings: data,
    UpdateApiKey: ({ input }) => {
      if (refusal) return refusal;
      const { rateLimit = apiKey.rateLimit, ...rest } = input as { rateLimit?: object | null };
      const limited = rateLimit && { __typename: "RateLimit", ...rateLimit };
      apiKey = Object.assign({}, apiKey, rest, { grants: apiKey.grants, rateLimit: limited });
      return { data: { updateApiKey: { __typename: "UpdateApiKeyPayload", apiKey } } };
    },
  });
}

const part = async (name: string) => within(await screen.findByRole("region", { name }));
const sent = (asked: ReturnType<typeof renderApp>["asked"]) =>
  asked.filter(({ operationName }) => operationName === "UpdateApiKey").map(({ variables }) => variables["input"]);

test("each part of a key is saved by itself, and only once something has changed", async () => {
  const { asked } = open();
  const notes = await part("Name and notes");
  const limits = await part("Limits");
  expect(notes.getByRole("button", { name: "Save" })).toBeDisabled();
  await userEvent.type(limits.getByRole("spinbutton", { name: "Calls" }), "50");
  await userEvent.type(notes.getByRole("textbox", { name: "Name" }), " 2");
  await userEvent.click(notes.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(notes.getByRole("button", { name: "Save" })).toBeDisabled());
  expect(sent(asked)).toEqual([{ id: "key_1", name: "CI deploy 2", description: null, metadata: {} }]);
  expect(screen.getByRole("heading", { level: 1, name: "CI deploy 2" })).toBeInTheDocument();
  expect(limits.getByRole("spinbutton", { name: "Calls" })).toHaveValue(50);
});

test("a change of access says beforehand what the key gains and loses", async () => {
  const { asked } = open();
  const access = await part("Access");
  const changes = () => access.getByRole("status", { name: "What changes" });
  expect(changes()).toBeEmptyDOMElement();
  await userEvent.click(access.getByRole("combobox", { name: "Environments" }));
  await userEvent.click(await screen.findByRole("option", { name: "Rehearsal" }));
  await userEvent.click(access.getByText("Manage"));
  expect(changes()).toHaveTextContent("Less: Shop / Staging: no longer Write");
  expect(changes()).toHaveTextContent("More: Shop / Rehearsal: Manage instead of Write");
  expect(changes()).toHaveTextContent("Less: Environments of Shop made later: left out");
  expect(changes()).toHaveTextContent("are refused from the moment you save");

  await userEvent.click(access.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  expect(sent(asked)[0]).toEqual({
    id: "key_1",
    grants: [{ projectId: "prj_1", environmentId: "env_2", permission: "MANAGE" }],
    organizationAccess: "NONE",
  });
});

test("what the server refuses is said beside the field, and what was typed stays", async () => {
  open({}, refuse("BAD_USER_INPUT", { field: "allowedIps.0" }));
  const limits = await part("Limits");
  const field = limits.getByRole("textbox", { name: /Only from these addresses/ });
  await userEvent.click(field);
  await userEvent.paste("10.0.0.1/8");
  await userEvent.click(limits.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(field).toBeInvalid());
  expect(field).toHaveFocus();
  expect(field).toHaveValue("10.0.0.1/8");
  await userEvent.click(limits.getByRole("button", { name: "Discard changes" }));
  expect(field).toHaveValue("");
});

test("an expired key is told to come back with another expiry", async () => {
  const { asked } = open({ status: "EXPIRED", expiresAt: madeAt });
  const expiry = await part("Expiry");
  expect(expiry.getByRole("alert")).toHaveTextContent("With another expiry its secret is accepted again.");
  await userEvent.click(expiry.getByText("Never"));
  await userEvent.click(expiry.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent(asked)).toEqual([{ id: "key_1", expiresAt: null }]));
});

test("a revoked key can't be changed", async () => {
  open({ status: "REVOKED", revokedAt: madeAt });
  expect(await screen.findByText("A revoked key can’t be changed")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
});

test("the limit of a key can be changed and taken away (LP-21)", async () => {
  const { asked } = open({ rateLimit: { __typename: "RateLimit", limit: 100, windowSeconds: 60 } });
  const limits = await part("Limits");
  const calls = limits.getByRole("spinbutton", { name: "Calls" });
  await userEvent.clear(calls);
  await userEvent.type(calls, "5");
  await userEvent.selectOptions(limits.getByRole("combobox", { name: "Window" }), "second");
  await userEvent.click(limits.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  expect(sent(asked)[0]).toMatchObject({ rateLimit: { limit: 5, windowSeconds: 1 } });

  await waitFor(() => expect(limits.getByRole("button", { name: "Save" })).toBeDisabled());
  await userEvent.clear(calls);
  await userEvent.click(limits.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent(asked)).toHaveLength(2));
  expect(sent(asked)[1]).toMatchObject({ rateLimit: null });
});
