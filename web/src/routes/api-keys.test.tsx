import type { MockLink } from "@apollo/client/testing";
import { expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderAt } from "../../test/render";
import { ShowOnceContext } from "../features/keys/show-once";
import {
  ApiKeyFiltersDocument,
  ApiKeysDocument,
  ApiKeysPageDocument,
  ApiKeyUsagesDocument,
  DisableApiKeyDocument,
  DisableSelectedKeyDocument,
  JobDocument,
  RevocableKeysDocument,
  RevokeMatchingKeysDocument,
  type ApiKeysQueryVariables,
} from "../graphql/graphql";
import { ApiKeysRoute } from "./api-keys";

const context = {
  organization: {
    id: "org_1",
    name: "Acme",
    slug: "acme",
    rights: { kind: "member", role: "OWNER", projectGrants: [] },
  },
};

const status = (change: Record<string, unknown> = {}) => ({
  status: "ACTIVE",
  blockedBy: [],
  expiresAt: null,
  disabledAt: null,
  revokedAt: null,
  revocationReason: null,
  rotationDueAt: null,
  secrets: [],
  ...change,
});

const apiKey = (id: string, name: string, change: Record<string, unknown> = {}) => ({
  __typename: "ApiKey",
  id,
  name,
  start: "clv_test_aB3x",
  environmentKind: "STAGING",
  mode: "TEST",
  organizationAccess: "NONE",
  grants: [],
  lastUsedAt: null,
  rateLimit: null,
  createdBy: null,
  createdAt: "2026-11-20T12:00:00.000Z",
  ...status(change),
  organization: {
    __typename: "Organization",
    id: "org_1",
    keyPolicy: {
      __typename: "KeyPolicy",
      keyPrefix: "clv",
      environmentBinding: "STRICT",
      requireExpiry: false,
      maxLifetimeDays: null,
      rotationMode: "BOTH",
      defaultGracePeriodSeconds: 86_400,
      maxGracePeriodSeconds: 2_592_000,
    },
  },
});

const usageOf = (id: string) => {
  const totals = { __typename: "UsageTotals", allowed: 40, denied: 2 };
  const points = [{ __typename: "UsagePoint", at: "2026-11-20T00:00:00.000Z", totals }];
  return { __typename: "ApiKey", id, usage: { __typename: "UsageReport", total: totals, points } };
};

type Key = ReturnType<typeof apiKey>;

const answer = (keys: Key[], { totalCount = keys.length, endCursor = null as string | null } = {}) => ({
  data: {
    organization: {
      ...apiKey("key_0", "").organization,
      slug: "acme",
      plan: { __typename: "Plan", id: "internal", name: "Internal", liveKeys: true, maxActiveKeys: null },
      activeApiKeyCount: keys.length,
      projects: { __typename: "ProjectConnection", totalCount: 0, nodes: [] },
      apiKeys: {
        __typename: "ApiKeyConnection",
        totalCount,
        pageInfo: { __typename: "PageInfo", hasNextPage: endCursor !== null, endCursor },
        nodes: keys,
      },
    },
  },
});

/** Opens the page; each time it asks for keys, `answers` has the reply. */
function open(answers: (asked: ApiKeysQueryVariables) => object, url = "/acme/settings/api-keys", more: object[] = []) {
  const asked: ApiKeysQueryVariables[] = [];
  const list: MockLink.MockedResponse = {
    request: { query: ApiKeysDocument, variables: () => true },
    maxUsageCount: Number.POSITIVE_INFINITY,
    result: (variables) => {
      asked.push(variables as ApiKeysQueryVariables);
      return answers(variables as ApiKeysQueryVariables);
    },
  };
  const always = (query: MockLink.MockedResponse["request"]["query"], organization: object) => ({
    request: { query, variables: () => true },
    maxUsageCount: Number.POSITIVE_INFINITY,
    result: { data: { organization } },
  });
  const projects = { __typename: "ProjectConnection", totalCount: 0, nodes: [] };
  const around = [
    always(ApiKeysPageDocument, { ...apiKey("key_0", "").organization, projects }),
    always(ApiKeyFiltersDocument, { ...apiKey("key_0", "").organization, projects }),
    always(ApiKeyUsagesDocument, {
      ...apiKey("key_0", "").organization,
      apiKeys: { __typename: "ApiKeyConnection", nodes: [usageOf("key_1")] },
    }),
  ];
  const page = (
    <ShowOnceContext value={() => undefined}>
      <ApiKeysRoute />
    </ShowOnceContext>
  );
  const mocks = [list, ...around, ...(more as MockLink.MockedResponse[])];
  return { ...renderAt(page, { mocks, path: "/:organizationSlug/settings/api-keys", url, context }), asked };
}

test("an organization without keys is told what a key is and how to make one", async () => {
  open(() => answer([]));
  expect(await screen.findByText("No API keys yet")).toBeInTheDocument();
  expect(screen.getByText("0 in force")).toBeInTheDocument();
});

test("the list sums up what a key may do: its permissions, its scopes and its organization access (LP-7)", async () => {
  const place = { environment: null, project: { __typename: "Project", id: "prj_1", name: "Licensing", slug: "l" } };
  const grants = [
    { __typename: "ApiKeyGrant", permission: "READ", scopes: ["customer:read", "telemetry:write"], ...place },
  ];
  const both = apiKey("key_1", "CI", { grants });
  open(() => answer([both, apiKey("key_2", "Auditor", { organizationAccess: "READ" }), apiKey("key_3", "Nothing")]));
  const rowOf = async (name: string) => screen.findByRole("row", { name: new RegExp(name) });
  expect(await rowOf("CI")).toHaveTextContent("Licensing · ReadLicensing · customer:read, telemetry:write");
  expect(await rowOf("Auditor")).toHaveTextContent("Organization · Read");
  expect(await rowOf("Nothing")).toHaveTextContent("None");
});

test("a selection that matches nothing isn't taken for having no keys", async () => {
  const { router } = open(
    ({ filter }) => answer(filter?.search ? [] : [apiKey("key_1", "CI")]),
    "/acme/settings/api-keys?search=x",
  );
  await userEvent.click(await screen.findByRole("button", { name: "Show all keys" }));
  expect(await screen.findByRole("link", { name: "CI" })).toHaveAttribute("href", "/acme/settings/api-keys/key_1");
  expect(router.state.location.search).toBe("");
});

test("the address asks the server for the selection, the order and the page", async () => {
  const { asked } = open(
    () => answer([apiKey("key_1", "CI")]),
    "/acme/settings/api-keys?search=CI&status=active&kind=staging&sort=name&after=c1",
  );
  await screen.findByRole("link", { name: "CI" });
  expect(asked[0]).toEqual({
    slug: "acme",
    first: 25,
    after: "c1",
    filter: { search: "CI", status: ["ACTIVE"], environmentKind: "STAGING" },
    orderBy: { by: "NAME", direction: "ASC" },
  });
});

test("a key whose rotation is due says so in its row, one whose time hasn't come doesn't (RF-12, FG-28)", async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const keys = [
    apiKey("key_1", "Old", { rotationDueAt: inDays(-3.5) }),
    apiKey("key_2", "Young", { rotationDueAt: inDays(3.5) }),
    apiKey("key_3", "Blocked", { rotationDueAt: inDays(-3.5), blockedBy: ["PLAN"] }),
  ];
  open(() => answer(keys));
  await screen.findByRole("link", { name: "Old" });
  expect(screen.getByRole("row", { name: /Select Old/ })).toHaveTextContent("Rotation due 3 days ago");
  expect(screen.getByRole("row", { name: /Select Young/ })).not.toHaveTextContent("Rotation due");
  expect(screen.getByRole("row", { name: /Select Blocked/ })).toHaveTextContent("Refused: not in the plan");
});

test("what is chosen goes into the address, and begins at the first page", async () => {
  const { router } = open(() => answer([apiKey("key_1", "CI")]), "/acme/settings/api-keys?after=c1");
  await screen.findByRole("link", { name: "CI" });
  await userEvent.click(screen.getByText("Revoked"));
  expect(router.state.location.search).toBe("?status=revoked");
  await userEvent.click(screen.getByRole("button", { name: "Last used" }));
  expect(router.state.location.search).toBe("?status=revoked&sort=-used");
  expect(screen.getByRole("columnheader", { name: "Last used" })).toHaveAttribute("aria-sort", "descending");
});

test("the next page follows the cursor", async () => {
  const { router } = open(({ after }) =>
    answer([apiKey("key_1", after ?? "first")], { totalCount: 26, endCursor: after ? null : "c25" }),
  );
  await screen.findByRole("link", { name: "first" });
  await userEvent.click(screen.getByRole("button", { name: "Next page" }));
  expect(await screen.findByRole("link", { name: "c25" })).toBeInTheDocument();
  expect(router.state.location.search).toBe("?after=c25");
  expect(screen.getByText("26 keys")).toBeInTheDocument();
});

test("the calls of a week stand in the row, and in words for whoever doesn't look", async () => {
  open(() => answer([apiKey("key_1", "CI")]));
  expect(await screen.findByRole("img", { name: "42 calls in 7 days, 2 refused" })).toBeInTheDocument();
});

test("a column that is taken away stays away in this browser", async () => {
  open(() => answer([apiKey("key_1", "CI")]));
  await screen.findByRole("columnheader", { name: "Access" });
  await userEvent.click(screen.getByRole("button", { name: "Columns" }));
  await userEvent.click(await screen.findByRole("menuitemcheckbox", { name: "Access" }));
  expect(screen.queryByRole("columnheader", { name: "Access" })).not.toBeInTheDocument();
  expect(localStorage.getItem("claviger.key-columns")).toBe("environment status used usage expires");
  await userEvent.click(screen.getByRole("menuitem", { name: "As usual" }));
  expect(screen.getByRole("columnheader", { name: "Access" })).toBeInTheDocument();
});

test("the keyboard goes from row to row, chooses with x and opens with Enter", async () => {
  const { router } = open(() => answer([apiKey("key_1", "One"), apiKey("key_2", "Two"), apiKey("key_3", "Three")]));
  (await screen.findByRole("link", { name: "One" })).focus();
  await userEvent.keyboard("jx{ArrowDown}{ArrowDown}k");
  expect(screen.getByRole("link", { name: "Two" })).toHaveFocus();
  expect(screen.getByRole("checkbox", { name: "Select Two" })).toBeChecked();
  expect(screen.getByText("1 key chosen")).toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(router.state.location.pathname).toBe("/acme/settings/api-keys/key_2");
});

test("chosen keys are disabled one after another, and each refusal stands beside its key", async () => {
  const disabled = (id: string) => ({
    data: {
      disableApiKey: {
        __typename: "DisableApiKeyPayload",
        apiKey: { __typename: "ApiKey", id, updatedAt: "2026-11-20T12:00:00.000Z", ...status({ status: "INACTIVE" }) },
      },
    },
  });
  const keys = [apiKey("key_1", "One"), apiKey("key_2", "Two"), apiKey("key_3", "Gone", { status: "REVOKED" })];
  const input = (id: string) => ({ query: DisableSelectedKeyDocument, variables: { input: { id } } });
  open(() => answer(keys), undefined, [
    { request: input("key_1"), result: disabled("key_1") },
    { request: input("key_2"), result: { errors: [{ message: "Too late", extensions: { code: "CONFLICT" } }] } },
  ]);
  await userEvent.click(await screen.findByRole("checkbox", { name: "Select all keys of this page" }));
  await userEvent.click(screen.getByRole("button", { name: "Disable…" }));
  await userEvent.click(await screen.findByRole("button", { name: "Disable 2 keys" }));
  expect(await screen.findByText("1 of 2 disabled, 1 refused.")).toBeInTheDocument();
  const results = screen.getByRole("list", { name: "Chosen keys" });
  expect(results).toHaveTextContent("OneDisabledTwoToo lateGoneStays as it is");
});

test("all that match are revoked in the background, after their number was told and typed", async () => {
  const job = (change: object = {}) => ({
    __typename: "Job",
    type: "Job",
    id: "job_1",
    kind: "api_keys.revoke",
    status: "RUNNING",
    done: 1,
    total: 2,
    error: null,
    result: null,
    ...change,
  });
  const filter = { search: "CI", status: ["ACTIVE", "INACTIVE", "EXPIRED"] };
  open(() => answer([apiKey("key_1", "CI")], { totalCount: 3 }), "/acme/settings/api-keys?search=CI", [
    {
      request: { query: RevocableKeysDocument, variables: { slug: "acme", filter } },
      result: {
        data: {
          organization: {
            __typename: "Organization",
            id: "org_1",
            revocable: { __typename: "ApiKeyConnection", totalCount: 2 },
          },
        },
      },
    },
    {
      request: {
        query: RevokeMatchingKeysDocument,
        variables: { input: { organizationId: "org_1", filter, reason: null } },
      },
      result: { data: { revokeApiKeys: { __typename: "RevokeApiKeysPayload", job: job() } } },
    },
    { request: { query: JobDocument, variables: { id: "job_1" } }, result: { data: { node: job() } } },
    {
      request: { query: JobDocument, variables: { id: "job_1" } },
      result: { data: { node: job({ status: "SUCCEEDED", done: 2, result: { revoked: 2, leftAlone: 0 } }) } },
    },
  ]);
  await userEvent.click(await screen.findByRole("button", { name: "Actions for the whole list" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Revoke all that match…" }));
  const button = await screen.findByRole("button", { name: "Revoke 2 keys" });
  expect(button).toBeDisabled();
  await userEvent.type(screen.getByRole("textbox", { name: "Type 2 to confirm" }), "2");
  await userEvent.click(button);
  expect(await screen.findByText("1 of 2")).toBeInTheDocument();
  expect(await screen.findByText("2 keys revoked", {}, { timeout: 10_000 })).toBeInTheDocument();
  expect(screen.getByRole("dialog", { name: "Revoking keys is over" })).toBeInTheDocument();
});

test("a member is told who keeps the keys", async () => {
  open(() => ({ errors: [{ message: "No", extensions: { code: "FORBIDDEN" } }] }));
  expect(await screen.findByText("Keys are kept by owners and admins")).toBeInTheDocument();
});

test("a list that can't be loaded shows the request id and can be asked for again", async () => {
  let isUp = false;
  const down = { errors: [{ message: "boom", extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "req_7" } }] };
  open(() => (isUp ? answer([apiKey("key_1", "CI")]) : down));
  expect(await screen.findByText("req_7")).toBeInTheDocument();
  isUp = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "CI" })).toBeInTheDocument();
});

test("disabling a key changes its row at once and asks again for the list, which it may have left", async () => {
  const disabledAt = new Date().toISOString();
  const disabled = {
    __typename: "ApiKey",
    id: "key_1",
    updatedAt: disabledAt,
    ...status({ status: "INACTIVE", disabledAt }),
  };
  const disableApiKey = { __typename: "DisableApiKeyPayload", apiKey: disabled };
  let isDisabled = false;
  const { asked } = open(
    () => answer(isDisabled ? [] : [apiKey("key_1", "CI")]),
    "/acme/settings/api-keys?status=active",
    [
      {
        request: { query: DisableApiKeyDocument, variables: { input: { id: "key_1" } } },
        result: () => {
          isDisabled = true;
          return { data: { disableApiKey } };
        },
      },
    ],
  );
  await userEvent.click(await screen.findByRole("button", { name: "Actions for CI" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Disable…" }));
  await userEvent.click(await screen.findByRole("button", { name: "Disable key" }));

  expect(await screen.findByText("No key matches")).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(asked.length).toBeGreaterThan(1);
});
