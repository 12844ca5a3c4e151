import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, refuse, renderApp, viewerOf, type Answers } from "../../test/render-app";

const TOKEN = "Zk3vQm1xR8sT0uW5yB7cD9fG2hJ4lN6pA-eI_oKqVzX";
const LINK = `/invitations#${TOKEN}`;

/** A server where the invitation waits, and whoever signs in or up becomes Ada. */
function playServer(isSignedIn: boolean) {
  const session = { user: isSignedIn ? ada : null, organizations: [] as object[] };
  const enter = (payload: string) => {
    session.user = ada;
    return { data: { [payload]: { __typename: "Payload", viewer: { __typename: "Viewer", user: ada } } } };
  };
  const viewer = () => viewerOf(session.user, session.organizations);
  const answers: Answers = {
    Invitation: () => ({ data: { viewer: viewer() } }),
    Start: () => ({ data: { installation: { __typename: "Installation", needsSetup: false }, viewer: viewer() } }),
    Shell: () => ({ data: { viewer: viewer() } }),
    Organization: () => ({ data: { organization: null } }),
    SignIn: () => enter("signIn"),
    SignUp: () => {
      session.organizations = [acme];
      return enter("signUp");
    },
    SignOut: () => {
      session.user = null;
      return { data: { signOut: { __typename: "SignOutPayload", signedOut: true } } };
    },
    AcceptInvitation: () => {
      session.organizations = [acme];
      return { data: { acceptInvitation: { __typename: "AcceptInvitationPayload", organization: acme } } };
    },
  };
  return answers;
}

const sent = (asked: readonly { operationName: string; variables: Record<string, unknown> }[], operation: string) =>
  asked.find(({ operationName }) => operationName === operation)?.variables["input"];

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test("somebody who is signed in joins, and lands in the organization", async () => {
  const { asked, address } = renderApp(LINK, playServer(true));
  await userEvent.click(await screen.findByRole("button", { name: "Join" }));
  await waitFor(() => expect(address()).toBe("/acme"));
  expect(sent(asked, "AcceptInvitation")).toEqual({ token: TOKEN });
});

test("the token leaves the address at once, and is nowhere on the page or in storage", async () => {
  const { router, container } = renderApp(LINK, playServer(true));
  await screen.findByRole("button", { name: "Join" });
  await waitFor(() => expect(router.state.location.hash).toBe(""));
  expect(container.ownerDocument.documentElement.outerHTML).not.toContain(TOKEN);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain(TOKEN);
});

test("the token never enters the cache", async () => {
  const { client, address } = renderApp(LINK, playServer(true));
  await userEvent.click(await screen.findByRole("button", { name: "Join" }));
  await waitFor(() => expect(address()).toBe("/acme"));
  expect(JSON.stringify(client.cache.extract())).not.toContain(TOKEN);
});

test("a visitor makes an account with the invitation, and is in", async () => {
  const { asked, address } = renderApp(LINK, playServer(false));
  await userEvent.type(await screen.findByLabelText("Your name"), "Ada");
  await userEvent.type(screen.getByLabelText("E-mail"), "ada@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "correct horse battery{Enter}");
  await waitFor(() => expect(address()).toBe("/acme"));
  expect(sent(asked, "SignUp")).toEqual({
    name: "Ada",
    email: "ada@example.com",
    password: "correct horse battery",
    invitationToken: TOKEN,
  });
});

test("a visitor with an account signs in on the page, and the invitation still stands", async () => {
  const { asked, address } = renderApp(LINK, playServer(false));
  await userEvent.click(await screen.findByRole("button", { name: "Sign in" }));
  await userEvent.type(await screen.findByLabelText("E-mail"), "ada@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "correct horse{Enter}");
  await userEvent.click(await screen.findByRole("button", { name: "Join" }));
  await waitFor(() => expect(address()).toBe("/acme"));
  expect(sent(asked, "SignIn")).not.toHaveProperty("invitationToken");
  expect(sent(asked, "AcceptInvitation")).toEqual({ token: TOKEN });
});

test("an invitation that doesn't stand for this account says why that may be, and for which address", async () => {
  renderApp(LINK, { ...playServer(true), AcceptInvitation: () => refuse("NOT_FOUND") });
  await userEvent.click(await screen.findByRole("button", { name: "Join" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /used or taken back, has expired, .* than ada@example.com/,
  );
});

test("who already belongs there is led to their organizations", async () => {
  renderApp(LINK, { ...playServer(true), AcceptInvitation: () => refuse("CONFLICT") });
  await userEvent.click(await screen.findByRole("button", { name: "Join" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("CONFLICT");
  expect(screen.getByRole("link", { name: "Go to your organizations" })).toHaveAttribute("href", "/");
});

test("somebody else's session gives way, and the invitation still stands", async () => {
  const { asked } = renderApp(LINK, playServer(true));
  await userEvent.click(await screen.findByRole("button", { name: "Use another account" }));
  await userEvent.type(await screen.findByLabelText("Your name"), "Grace");
  await userEvent.type(screen.getByLabelText("E-mail"), "grace@example.com");
  await userEvent.type(screen.getByLabelText("Password"), "correct horse battery{Enter}");
  await waitFor(() => expect(sent(asked, "SignUp")).toMatchObject({ invitationToken: TOKEN }));
});

test("without a token the page asks for the link", async () => {
  renderApp("/invitations", playServer(true));
  expect(await screen.findByRole("heading", { level: 1, name: "Open the link of your invitation" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Join" })).toBeNull();
});
