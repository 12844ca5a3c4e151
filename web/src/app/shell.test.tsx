import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, installation, refuse, renderApp, signedIn, viewerOf } from "../../test/render-app";

const members = {
  __typename: "MemberConnection",
  totalCount: 1,
  pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  nodes: [
    {
      __typename: "Member",
      id: "mem_1",
      role: "OWNER",
      createdAt: "2026-01-01T00:00:00.000Z",
      user: ada,
      projectGrants: [],
    },
  ],
};
const projects = { __typename: "ProjectConnection", totalCount: 0, nodes: [] };
const invitations = { ...members, __typename: "InvitationConnection", totalCount: 0, nodes: [] };
const Members = () => ({ data: { organization: { ...acme, members, projects, invitations } } });
const SignInRoute = () => ({ data: { installation, viewer: null } });

beforeEach(() => localStorage.clear());

test("whoever isn't signed in is led to sign-in, which knows where they wanted to be", async () => {
  const { address } = renderApp("/acme/settings/members?after=x", {
    Shell: () => ({ data: { viewer: null } }),
    SignInRoute,
  });
  expect(await screen.findByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  expect(address()).toBe("/sign-in?next=%2Facme%2Fsettings%2Fmembers%3Fafter%3Dx");
});

test("after signing in they are there", async () => {
  let isSignedIn = false;
  const { address } = renderApp("/sign-in?next=%2Facme%2Fsettings%2Fmembers", {
    Shell: () => ({ data: { viewer: isSignedIn ? viewerOf(ada, [acme]) : null } }),
    SignInRoute,
    SignIn: ({ input }) => {
      expect(input).toEqual({ email: "ada@example.com", password: "correct horse" });
      isSignedIn = true;
      return { data: { signIn: { __typename: "SignInPayload", viewer: { __typename: "Viewer", user: ada } } } };
    },
    Members,
  });
  await userEvent.type(await screen.findByLabelText("E-mail"), "ada@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "correct horse{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  expect(address()).toBe("/acme/settings/members");
});

test("a refused sign-in says so and keeps what was typed", async () => {
  renderApp("/sign-in", { SignInRoute, SignIn: () => refuse("INVALID_CREDENTIALS") });
  await userEvent.type(await screen.findByLabelText("E-mail"), "ada@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "wrong{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("INVALID_CREDENTIALS");
  expect(screen.getByLabelText("E-mail")).toHaveValue("ada@example.com");
});

test("a session that ended elsewhere leads to sign-in as soon as the server says so", async () => {
  let hasEnded = false;
  const { address } = renderApp("/acme/settings/members", {
    Shell: () => ({ data: { viewer: hasEnded ? null : viewerOf(ada, [acme]) } }),
    Members: () => {
      hasEnded = true;
      return refuse("UNAUTHENTICATED");
    },
    SignInRoute,
  });
  await waitFor(() => expect(address()).toBe("/sign-in?next=%2Facme%2Fsettings%2Fmembers"));
});

test("signing out forgets what was loaded", async () => {
  let isSignedIn = true;
  const { address } = renderApp("/acme/settings/members", {
    Shell: () => ({ data: { viewer: isSignedIn ? viewerOf(ada, [acme]) : null } }),
    Members,
    SignInRoute,
    SignOut: () => {
      isSignedIn = false;
      return { data: { signOut: { __typename: "SignOutPayload", signedOut: true } } };
    },
  });
  await userEvent.click(await screen.findByRole("button", { name: /^Account: Ada/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Sign out" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  expect(address()).toBe("/sign-in");
  expect(document.body).not.toHaveTextContent("ada@example.com");
});

test.each([true, false])("the keys are offered to whom they are available: %p (FV-5, FV-7)", async (isOffered) => {
  const apiKeyAvailability = { __typename: "ApiKeyAvailability", available: isOffered };
  renderApp("/acme/settings/members", { ...signedIn({ ...acme, apiKeyAvailability }), Members });
  expect(await screen.findByRole("link", { name: "General" })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "API keys" }) !== null).toBe(isOffered);
});

test("an organization that the viewer can't see is like one that isn't there", async () => {
  renderApp("/nowhere/settings/members", {
    ...signedIn(acme),
    OrganizationLayout: () => ({ data: { organization: null } }),
  });
  expect(await screen.findByRole("heading", { level: 1, name: "Nothing here" })).toBeVisible();
});

test("each page has a title of its own and one first heading", async () => {
  renderApp("/acme/settings/members", { ...signedIn(acme), Members });
  expect(await screen.findByRole("heading", { level: 1, name: "Members" })).toBeVisible();
  expect(document.title).toBe("Members · Claviger");
});

test("the keyboard skips the navigation with one key", async () => {
  renderApp("/acme/settings/members", { ...signedIn(acme), Members });
  await screen.findByRole("heading", { level: 1, name: "Members" });
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "Skip to content" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("main")).toHaveFocus();
});
