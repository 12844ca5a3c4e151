import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, refuse, renderApp, signedIn, type Answers } from "../../test/render-app";

const connection = (type: string, nodes: readonly object[]) => ({
  __typename: `${type}Connection`,
  nodes,
  pageInfo: { __typename: "PageInfo", hasNextPage: true, endCursor: "cursor-1" },
  totalCount: 120,
});
const rotated = {
  __typename: "AuditEvent",
  id: "evt_1",
  sequence: 120,
  at: "2026-11-20T12:00:00.000Z",
  action: "api_key.updated",
  actorKind: "USER",
  actorId: "usr_1",
  actorLabel: "Ada",
  targetId: "key_1",
  targetLabel: "Billing worker",
  ipAddress: "192.0.2.1",
  changes: { before: { name: "Billing" }, after: { name: "Billing worker" } },
  hash: "f".repeat(64),
};
const jobOf = (status: string, done: number, result: object | null = null) => ({
  __typename: "Job",
  type: "Job",
  id: "job_1",
  kind: "audit.export",
  status,
  done,
  total: 120,
  error: null,
  result,
});

function playServer(jobs: readonly object[] = []): Answers {
  const steps = [...jobs];
  return {
    ...signedIn(acme),
    AuditLog: ({ filter }) => ({
      data: {
        organization: {
          ...acme,
          plan: { __typename: "Plan", id: "team", name: "Team", auditRetentionDays: 365 },
          cuts: connection("AuditEvent", [{ __typename: "AuditEvent", id: "evt_9", at: "2026-11-01T00:00:00.000Z" }]),
          members: connection("Member", [{ __typename: "Member", id: "mem_1", user: ada }]),
          auditEvents: {
            ...connection("AuditEvent", (filter as { actorId: string | null }).actorId === "usr_0" ? [] : [rotated]),
            ...((filter as { actorId: string | null }).actorId === "usr_0" && { totalCount: 0 }),
          },
        },
      },
    }),
    AuditEvent: () => ({ data: { node: { ...rotated, type: "AuditEvent" } } }),
    ExportAuditLog: () => ({
      data: {
        exportAuditLog: { __typename: "ExportAuditLogPayload", job: { __typename: "Job", id: "job_1" } },
      },
    }),
    Job: () => ({ data: { node: steps.length > 1 ? steps.shift() : steps[0] } }),
  };
}

const lastFilter = (asked: ReturnType<typeof renderApp>["asked"]) =>
  asked.findLast(({ operationName }) => operationName === "AuditLog")?.variables;

beforeEach(() => localStorage.clear());

test("what the address asks for is asked of the server, and a choice goes into the address from its first page on", async () => {
  const { asked, address } = renderApp("/acme/audit-log?actor=usr_1&after=cursor-0", playServer());
  expect(await screen.findByRole("link", { name: "Key changed" })).toBeVisible();
  expect(lastFilter(asked)).toMatchObject({ after: "cursor-0", filter: { actorId: "usr_1", actions: null } });
  expect(screen.getByText(/The Team plan keeps events for 365 days/)).toBeVisible();

  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Event" }), "Rate-limit rules: all");
  await waitFor(() => expect(address()).toBe("/acme/audit-log?action=rate_limit_rule&actor=usr_1"));
  expect(lastFilter(asked)).toMatchObject({
    after: null,
    filter: { actions: ["rate_limit_rule.created", "rate_limit_rule.updated", "rate_limit_rule.deleted"] },
  });
  await userEvent.click(screen.getByRole("button", { name: "Next page" }));
  await waitFor(() => expect(address()).toContain("after=cursor-1"));
});

test("an event is opened beside the list, with what was before and what came instead, and leads to all about its key", async () => {
  const { asked, address } = renderApp("/acme/audit-log", playServer());
  await userEvent.click(await screen.findByRole("link", { name: "Key changed" }));
  const panel = within(await screen.findByRole("dialog", { name: "Key changed" }));
  expect(address()).toBe("/acme/audit-log?event=evt_1");
  expect(await panel.findByText("Billing")).toBeVisible();
  expect(panel.getByText("Before:")).toBeInTheDocument();
  expect(panel.getByText("New:")).toBeInTheDocument();

  await userEvent.click(panel.getByRole("link", { name: "All about Billing worker" }));
  await waitFor(() => expect(address()).toBe("/acme/audit-log?target=key_1"));
  await waitFor(() => expect(lastFilter(asked)).toMatchObject({ filter: { targetId: "key_1" } }));
  await userEvent.click(screen.getByRole("button", { name: /^About Billing worker/ }));
  await waitFor(() => expect(address()).toBe("/acme/audit-log"));
});

test("an export is started for what the filter lets through, watched, and fetched", async () => {
  const result = { downloadPath: "/v1/exports/job_1", bytes: 52_000, expiresAt: "2999-01-01T00:00:00.000Z" };
  const { asked } = renderApp(
    "/acme/audit-log?action=api_key",
    playServer([jobOf("RUNNING", 40), jobOf("SUCCEEDED", 120, result)]),
  );
  await waitFor(() => expect(screen.getByRole("button", { name: "Export…" })).toBeEnabled());
  await userEvent.click(screen.getByRole("button", { name: "Export…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Export the audit log" }));
  expect(dialog.getByText(/The 120 events that the filter lets through/)).toBeVisible();
  await userEvent.click(dialog.getByRole("radio", { name: /JSON Lines/ }));
  await userEvent.click(dialog.getByRole("button", { name: "Export" }));

  expect(await dialog.findByRole("progressbar", { name: "Export of the audit log" })).toHaveAttribute(
    "aria-valuenow",
    expect.stringMatching(/^33/),
  );
  expect(await dialog.findByRole("link", { name: "Download (52 kB)" })).toHaveAttribute("href", result.downloadPath);
  const sent = asked.find(({ operationName }) => operationName === "ExportAuditLog")?.variables["input"];
  expect(sent).toMatchObject({ organizationId: "org_1", format: "JSONL", filter: { actorId: null } });
  expect((sent as { filter: { actions: string[] } }).filter.actions).toContain("api_key.rotated");
});

test("a filter that leaves all events out says so and can be taken away", async () => {
  const { address } = renderApp("/acme/audit-log?actor=usr_0", playServer());
  expect(await screen.findByText("No event matches")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Show all events" }));
  await waitFor(() => expect(address()).toBe("/acme/audit-log"));
  expect(await screen.findByRole("link", { name: "Key changed" })).toBeVisible();
});

test.each(["audit-log", "jobs", "request-logs", "usage"])(
  "a member who opens %s is told whom to ask, and the server isn't asked for it",
  async (page) => {
    const organization = { ...acme, viewerRole: "MEMBER" };
    const owners = [{ ...ada, id: "usr_7", name: "Olga", email: "olga@example.com" }];
    const { asked } = renderApp(`/acme/${page}`, {
      ...signedIn(organization),
      RoleGate: () => ({
        data: {
          organization: {
            ...organization,
            apiKeyAvailability: { __typename: "ApiKeyAvailability", available: false, owners },
          },
        },
      }),
    });
    expect(await screen.findByText("This is for owners and admins")).toBeVisible();
    expect(await screen.findByRole("link", { name: "olga@example.com" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Audit log" })).toBeNull();
    expect(asked.map(({ operationName }) => operationName)).toEqual(["Shell", "RoleGate"]);
  },
);

test("what couldn't be loaded is told with its request id, and can be tried again", async () => {
  let isDown = true;
  const { AuditLog, ...others } = playServer();
  renderApp("/acme/audit-log", {
    ...others,
    AuditLog: (variables) =>
      isDown ? refuse("INTERNAL_SERVER_ERROR", { requestId: "req_1" }) : (AuditLog?.(variables) ?? {}),
  });
  expect(await screen.findByText("req_1")).toBeVisible();
  isDown = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "Key changed" })).toBeVisible();
});
