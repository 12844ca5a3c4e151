import { expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_KEY_POLICY } from "@claviger/shared/key-policy";
import { acme, ada, renderApp, signedIn } from "../../test/render-app";

const secret = "clv_test_SecretSecretSecretSecretSecret012345";
const madeAt = "2026-11-20T12:00:00.000Z";

const secretOf = (id: string, start: string, change: object = {}) => ({
  __typename: "ApiKeySecret",
  id,
  start,
  status: "CURRENT",
  createdAt: madeAt,
  retiresAt: null,
  lastUsedAt: null,
  ...change,
});

const environment = { __typename: "Environment", id: "env_1", name: "Staging", kind: "STAGING", mode: "TEST" };
const project = { __typename: "Project", id: "prj_1", name: "Shop", slug: "shop", environments: [environment] };

const keyWith = (secrets: readonly object[], change: object = {}) => ({
  __typename: "ApiKey",
  id: "key_1",
  name: "CI deploy",
  description: "Runs the releases",
  start: "clv_test_aB3x",
  status: "ACTIVE",
  blockedBy: [],
  environmentKind: "STAGING",
  mode: "TEST",
  owner: "ORGANIZATION",
  ownerMember: null,
  organizationAccess: "NONE",
  grants: [{ __typename: "ApiKeyGrant", permission: "WRITE", scopes: [], environment: null, project }],
  expiresAt: null,
  lastUsedAt: null,
  lastUsedIp: null,
  disabledAt: null,
  revokedAt: null,
  revocationReason: null,
  rotationDueAt: null,
  secrets,
  allowedIps: [],
  rateLimit: null,
  customers: [],
  replaces: null,
  createdBy: ada,
  createdAt: madeAt,
  updatedAt: madeAt,
  organization: { ...acme, keyPolicy: { __typename: "KeyPolicy", ...DEFAULT_KEY_POLICY } },
  ...change,
});

/** The server of one key, which every part of its page asks about. */
const answering = (answer: () => object | null) => {
  const data = () => ({ data: { apiKey: answer() } });
  return { ...signedIn(acme), ApiKey: data, ApiKeyAccess: data, ApiKeySecrets: data, HandoverUsage: playTraffic };
};

/** Calls with the old and with the new secret, one hour after the other. */
function playTraffic() {
  const usage = (...calls: number[]) => ({
    __typename: "UsageReport",
    points: calls.map((allowed, hour) => ({
      __typename: "UsagePoint",
      at: `2026-11-20T1${hour}:00:00.000Z`,
      totals: { __typename: "UsageTotals", allowed, denied: 0 },
    })),
  });
  const secrets = [
    { __typename: "ApiKeySecret", id: "sec_2", status: "CURRENT", usage: usage(0, 1500) },
    { __typename: "ApiKeySecret", id: "sec_1", status: "RETIRING", usage: usage(400, 100) },
  ];
  return { data: { apiKey: { __typename: "ApiKey", id: "key_1", secrets } } };
}
const title = () => screen.findByRole("heading", { level: 1, name: "CI deploy" });

test("a key's page says in words and grant by grant what it may do, and how to try it", async () => {
  renderApp(
    "/acme/settings/api-keys/key_1",
    answering(() => keyWith([secretOf("sec_1", "clv_test_aB3x")])),
  );
  await title();
  const access = screen.getByRole("region", { name: "What it may do" });
  expect(access).toHaveTextContent("Can read and write in all staging environments of Shop. Nothing else.");
  expect(within(access).getByRole("link", { name: "Shop" })).toHaveAttribute("href", "/acme/projects/shop");
  expect(screen.getByLabelText("Command that tries the key")).toHaveTextContent("Bearer $CLAVIGER_KEY");
  expect(screen.getByText(/turns green when the first call arrives/)).toBeInTheDocument();
});

test("a key's page says when its rotation is due, and nothing where the policy reminds nobody (RF-12, FG-28)", async () => {
  const rotationDueAt = new Date(Date.now() + 10.5 * 86_400_000).toISOString();
  let apiKey = keyWith([secretOf("sec_1", "clv_test_aB3x")], { rotationDueAt });
  const open = () =>
    renderApp(
      "/acme/settings/api-keys/key_1",
      answering(() => apiKey),
    );
  const { unmount } = open();
  await title();
  expect(screen.getByRole("region", { name: "Details" })).toHaveTextContent("Rotation duein 10 days");
  unmount();

  apiKey = keyWith([secretOf("sec_1", "clv_test_aB3x")]);
  open();
  await title();
  expect(screen.queryByText("Rotation due")).not.toBeInTheDocument();
});

test("scopes are rights too, in words and grant by grant (LP-6, LP-7)", async () => {
  const grant = { __typename: "ApiKeyGrant", permission: null, environment: null, project };
  const apiKey = keyWith([], { grants: [{ ...grant, scopes: ["customer:read", "telemetry:write"] }] });
  renderApp(
    "/acme/settings/api-keys/key_1",
    answering(() => apiKey),
  );
  await title();
  const access = screen.getByRole("region", { name: "What it may do" });
  expect(access).toHaveTextContent("Can use customer:read and telemetry:write in all staging environments of Shop.");
  expect(within(access).getByText("telemetry:write")).toBeInTheDocument();
});

test.each([
  ["an unknown key", null],
  ["another organization's key", keyWith([], { organization: { ...acme, id: "org_2" } })],
])("%s leads nowhere", async (_which, apiKey) => {
  renderApp(
    "/acme/settings/api-keys/key_1",
    answering(() => apiKey),
  );
  expect(await screen.findByText("This address leads nowhere")).toBeInTheDocument();
});

test("a rotation shows the new secret until its first call has come in, which the old secret's use isn't", async () => {
  const old = secretOf("sec_1", "clv_test_aB3x", { lastUsedAt: madeAt });
  const retired = { ...old, status: "RETIRING", retiresAt: new Date(Date.now() + 86_400_000).toISOString() };
  let secrets: object[] = [old];
  let isUsed = false;
  const { address, asked } = renderApp("/acme/settings/api-keys/key_1/secrets", {
    ...answering(() => keyWith(secrets)),
    RotateApiKey: () => {
      secrets = [secretOf("sec_2", "clv_test_Secr"), retired];
      const payload = { secret, previousSecretRetiresAt: retired.retiresAt, apiKey: keyWith(secrets) };
      return { data: { rotateApiKey: { __typename: "RotateApiKeyPayload", ...payload } } };
    },
    ApiKeyFirstUse: () => {
      const lastUsedAt = isUsed ? new Date().toISOString() : null;
      return { data: { apiKey: keyWith([secretOf("sec_2", "clv_test_Secr", { lastUsedAt }), retired]) } };
    },
  });
  await title();
  await userEvent.click(screen.getByRole("button", { name: "Rotate…" }));
  await userEvent.click(await screen.findByRole("button", { name: "Rotate" }));

  const dialog = await screen.findByRole("dialog", { name: "Store the new secret" });
  expect(within(dialog).getByLabelText("Secret of CI deploy")).toHaveTextContent(secret);
  expect(dialog).toHaveTextContent("The previous secret works for the grace period, which ends");
  await waitFor(() => expect(asked.map(({ operationName }) => operationName)).toContain("ApiKeyFirstUse"));
  expect(within(dialog).queryByText("It works")).not.toBeInTheDocument();

  isUsed = true;
  expect(await within(dialog).findByText("It works")).toBeInTheDocument();

  await userEvent.click(screen.getByLabelText("I have stored the secret"));
  await userEvent.click(screen.getByRole("button", { name: "Done" }));
  expect(document.documentElement.outerHTML).not.toContain(secret);
  expect(address()).toBe("/acme/settings/api-keys/key_1/secrets");
  const table = within(screen.getByRole("group", { name: "Table of secrets" }));
  expect(table.getByRole("row", { name: /clv_test_Secr… Current/ })).toBeInTheDocument();
  expect(table.getByRole("row", { name: /clv_test_aB3x… Retiring/ })).toBeInTheDocument();
});

test("the old secret can be ended before its time, with a warning while somebody uses it", async () => {
  const rotatedAt = new Date(Date.now() - 3_600_000).toISOString();
  const fresh = secretOf("sec_2", "clv_test_Secr", { createdAt: rotatedAt });
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const old = secretOf("sec_1", "clv_test_aB3x", {
    status: "RETIRING",
    retiresAt: endsAt,
    lastUsedAt: new Date().toISOString(),
  });
  let secrets: object[] = [fresh, old];
  const { asked } = renderApp("/acme/settings/api-keys/key_1/secrets", {
    ...answering(() => keyWith(secrets)),
    FinishApiKeyRotation: () => {
      secrets = [fresh, { ...old, status: "RETIRED", retiresAt: new Date().toISOString() }];
      const apiKey = { __typename: "ApiKey", id: "key_1", updatedAt: new Date().toISOString() };
      return { data: { finishApiKeyRotation: { __typename: "FinishApiKeyRotationPayload", apiKey } } };
    },
  });
  await title();
  const running = await screen.findByRole("region", { name: "A rotation is running" });
  expect(running).toHaveTextContent("The old secret is still in use");
  const sum = "Since the rotation 500 calls came with the old secret, which is 25%, and 1,500 with the new one.";
  expect(await within(running).findByText(sum)).toBeInTheDocument();
  const numbers = within(within(running).getByRole("group", { name: "Calls by secret, in numbers", hidden: true }));
  const rows = numbers.getAllByRole("row", { hidden: true }).map(({ textContent }) => textContent);
  expect(rows).toEqual([
    "HourOld secretNew secret",
    expect.stringMatching(/1001,500$/),
    expect.stringMatching(/4000$/),
  ]);

  await userEvent.click(within(running).getByRole("button", { name: "End the old secret…" }));
  const dialog = await screen.findByRole("dialog", { name: "End the old secret of CI deploy?" });
  expect(within(dialog).getByRole("alert")).toHaveTextContent("Somebody still calls with the old secret");
  await userEvent.click(within(dialog).getByRole("button", { name: "End the old secret" }));
  await waitFor(() => expect(running).not.toBeInTheDocument());
  expect(asked).toContainEqual(
    expect.objectContaining({ operationName: "FinishApiKeyRotation", variables: { input: { id: "key_1" } } }),
  );
});

test("the parts of a key's page have addresses, and whoever goes to another one stays where the parts are named", async () => {
  const { address } = renderApp(
    "/acme/settings/api-keys/key_1",
    answering(() => keyWith([secretOf("sec_1", "clv_test_aB3x")])),
  );
  await title();
  const parts = within(screen.getByRole("navigation", { name: "Parts of this key" }));
  expect(parts.getByRole("link", { name: "Access" })).toHaveAttribute("aria-current", "page");
  await userEvent.click(parts.getByRole("link", { name: "Secrets" }));
  expect(await screen.findByRole("region", { name: "Secrets" })).toBeInTheDocument();
  expect(address()).toBe("/acme/settings/api-keys/key_1/secrets");
  expect(parts.getByRole("link", { name: "Secrets" })).toHaveFocus();
});
