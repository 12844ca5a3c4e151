import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, refuse, renderApp, viewerOf, type Answers, type Asked } from "../../test/render-app";

const TOKEN = "Zk3vQm1xR8sT0uW5yB7cD9fG2hJ4lN6pA-eI_oKqVzX";
const grace = { __typename: "User", id: "usr_2", name: "Grace", email: "grace@example.com" };
const billing = { __typename: "Project", id: "prj_1", name: "Billing" };
const shop = { __typename: "Project", id: "prj_2", name: "Shop" };
const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };

interface PlayedMember {
  id: string;
  role: string;
  user: object;
  projectGrants: object[];
}
interface Input {
  id: string;
  email: string;
  role: string;
  projectGrants?: { projectId: string; permission: string }[];
}

const AS_MEMBER = { __typename: "Member", createdAt: "2026-01-01T00:00:00.000Z" };

const memberOf = (id: string, user: object, role: string, projectGrants: object[] = []): PlayedMember => ({
  id,
  role,
  user,
  projectGrants,
  ...AS_MEMBER,
});

/** A server that lets the viewer, Ada, do whatever is asked, in an organization with Grace in it. */
function playServer(viewerRole = "OWNER") {
  const organization = { ...acme, viewerRole };
  let members = [
    memberOf("mem_1", ada, viewerRole),
    memberOf("mem_2", grace, "MEMBER", [{ __typename: "ProjectGrant", permission: "READ", project: billing }]),
  ];
  let invitations: object[] = [];
  const listed = (type: string, nodes: readonly object[]) => ({
    __typename: type,
    nodes,
    pageInfo,
    totalCount: nodes.length,
  });
  const answers: Answers = {
    Shell: () => ({ data: { viewer: viewerOf(ada, members.length > 0 ? [organization] : []) } }),
    Start: () => ({ data: { installation: { __typename: "Installation", needsSetup: false }, viewer: viewerOf(ada) } }),
    Members: ({ seesInvitations }) => ({
      data: {
        organization: {
          ...organization,
          projects: listed("ProjectConnection", [billing, shop]),
          members: listed("MemberConnection", members),
          ...(seesInvitations === true && { invitations: listed("InvitationConnection", invitations) }),
        },
      },
    }),
    InviteMember: ({ input }) => {
      const { email, role } = input as Input;
      const times = { createdAt: "2026-11-21T00:00:00.000Z", expiresAt: "2026-11-28T00:00:00.000Z" };
      const invitation = { __typename: "Invitation", id: "inv_1", email, role, ...times };
      invitations = [invitation];
      return { data: { inviteMember: { __typename: "InviteMemberPayload", token: TOKEN, invitation } } };
    },
    RevokeInvitation: ({ input }) => {
      invitations = [];
      return { data: { revokeInvitation: { __typename: "RevokeInvitationPayload", id: (input as Input).id } } };
    },
    UpdateMember: ({ input }) => {
      const { id, role, projectGrants = [] } = input as Input;
      const grants = projectGrants.map(({ projectId, permission }) => ({
        __typename: "ProjectGrant",
        permission,
        project: projectId === shop.id ? shop : billing,
      }));
      const member = memberOf(id, id === "mem_1" ? ada : grace, role, grants);
      members = members.map((one) => (one.id === id ? member : one));
      if (id === "mem_1") organization.viewerRole = role;
      return { data: { updateMember: { __typename: "UpdateMemberPayload", member } } };
    },
    RemoveMember: ({ input }) => {
      members = members.filter(({ id }) => id !== (input as Input).id);
      return { data: { removeMember: { __typename: "RemoveMemberPayload", id: (input as Input).id } } };
    },
    LeaveOrganization: ({ input }) => {
      members = [];
      return { data: { removeMember: { __typename: "RemoveMemberPayload", id: (input as Input).id } } };
    },
  };
  return answers;
}

const open = (answers: Answers) => renderApp("/acme/settings/members", answers);
const sent = (asked: readonly Asked[], operation: string) =>
  asked.findLast(({ operationName }) => operationName === operation)?.variables["input"];

async function choose(person: string, item: string) {
  await userEvent.click(await screen.findByRole("button", { name: `Actions for ${person}` }));
  await userEvent.click(await screen.findByRole("menuitem", { name: item }));
  return screen.findByRole("dialog");
}

async function invite(email: string) {
  await userEvent.click(await screen.findByRole("button", { name: "Invite" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Invite somebody" }));
  await userEvent.type(dialog.getByLabelText("E-mail"), email);
  await userEvent.click(dialog.getByRole("button", { name: "Invite" }));
  return dialog;
}

beforeEach(() => localStorage.clear());

test("an invitation shows its link once, and is listed", async () => {
  const { asked, client, container } = open(playServer());
  const dialog = await invite("linus@example.com");
  expect(await dialog.findByText(`${window.location.origin}/invitations#${TOKEN}`)).toBeVisible();
  expect(sent(asked, "InviteMember")).toEqual({ organizationId: "org_1", email: "linus@example.com", role: "MEMBER" });

  await userEvent.click(dialog.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const row = within(await screen.findByRole("group", { name: "Open invitations" }));
  expect(row.getByText("linus@example.com")).toBeVisible();
  expect(container.ownerDocument.documentElement.outerHTML).not.toContain(TOKEN);
  expect(JSON.stringify(client.cache.extract())).not.toContain(TOKEN);
});

test("somebody who belongs already is refused beside the address", async () => {
  open({ ...playServer(), InviteMember: () => refuse("ALREADY_EXISTS", { field: "email" }) });
  const dialog = await invite("grace@example.com");
  await waitFor(() => expect(dialog.getByLabelText("E-mail")).toHaveAccessibleDescription(/ALREADY_EXISTS/));
});

test.each([
  ["OWNER", ["Member", "Admin", "Owner"]],
  ["ADMIN", ["Member", "Admin"]],
])("an %s invites as %p", async (viewerRole, roles) => {
  open(playServer(viewerRole));
  await userEvent.click(await screen.findByRole("button", { name: "Invite" }));
  const options = within(await screen.findByLabelText("Role")).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(roles);
});

test("a revoked invitation leaves the list", async () => {
  open(playServer());
  const dialog = await invite("linus@example.com");
  await userEvent.click(await dialog.findByRole("button", { name: "Done" }));
  await userEvent.click(await screen.findByRole("button", { name: "Revoke the invitation of linus@example.com" }));
  await userEvent.click(await screen.findByRole("button", { name: "Revoke invitation" }));
  expect(await screen.findByText("Nobody is invited at the moment.")).toBeVisible();
});

test("a MEMBER's projects are granted one by one, and seen at once", async () => {
  const { asked } = open(playServer());
  const dialog = within(await choose("Grace", "Change access…"));
  expect(dialog.getByLabelText("Billing")).toHaveValue("READ");
  await userEvent.selectOptions(dialog.getByLabelText("Billing"), "No access");
  await userEvent.selectOptions(dialog.getByLabelText("Shop"), "Manage");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Shop: Manage")).toBeInTheDocument();
  expect(screen.queryByText("Billing: Read")).toBeNull();
  const projectGrants = [{ projectId: "prj_2", permission: "MANAGE" }];
  expect(sent(asked, "UpdateMember")).toEqual({ id: "mem_2", role: "MEMBER", projectGrants });
});

test("who becomes an admin needs no grants", async () => {
  const { asked } = open(playServer());
  const dialog = within(await choose("Grace", "Change access…"));
  await userEvent.selectOptions(dialog.getByLabelText("Role"), "Admin");
  expect(dialog.queryByLabelText("Billing")).toBeNull();
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(sent(asked, "UpdateMember")).toEqual({ id: "mem_2", role: "ADMIN" }));
});

test("who makes themselves a MEMBER is offered nothing more, and asks for no invitations", async () => {
  const { asked } = open(playServer("ADMIN"));
  const dialog = within(await choose("Ada", "Change access…"));
  await userEvent.selectOptions(dialog.getByLabelText("Role"), "Member");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Invite" })).toBeNull());
  const last = () => asked.findLast(({ operationName }) => operationName === "Members");
  await waitFor(() => expect(last()?.variables).toMatchObject({ seesInvitations: false }));
  expect(screen.queryByRole("button", { name: "Actions for Grace" })).toBeNull();
});

test("a removed member is gone from the list; the dialog says what becomes of their keys", async () => {
  const { asked } = open(playServer());
  const dialog = await choose("Grace", "Remove…");
  expect(dialog).toHaveTextContent("keys that they own stop working");
  await userEvent.click(screen.getByRole("button", { name: "Remove member" }));
  await waitFor(() => expect(screen.queryByText("grace@example.com")).toBeNull());
  expect(sent(asked, "RemoveMember")).toEqual({ id: "mem_2" });
});

test("anybody may leave, and is led to what is left", async () => {
  const { asked, address } = open(playServer("MEMBER"));
  await choose("Ada", "Leave organization…");
  await userEvent.click(screen.getByRole("button", { name: "Leave organization" }));
  await waitFor(() => expect(address()).toBe("/welcome"));
  expect(sent(asked, "LeaveOrganization")).toEqual({ id: "mem_1" });
});

test("why the last owner can't leave is said in the dialog, which stays", async () => {
  const { address } = open({ ...playServer(), LeaveOrganization: () => refuse("CONFLICT") });
  await choose("Ada", "Leave organization…");
  await userEvent.click(screen.getByRole("button", { name: "Leave organization" }));
  expect(await screen.findByText("Refused: CONFLICT")).toBeVisible();
  expect(address()).toBe("/acme/settings/members");
});

test("a MEMBER sees who is there, and can only leave", async () => {
  open(playServer("MEMBER"));
  expect(await screen.findByText("grace@example.com")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Invite" })).toBeNull();
  expect(screen.queryByRole("heading", { name: "Open invitations" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Actions for Grace" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Actions for Ada" }));
  expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual([
    "Leave organization…",
  ]);
});
