import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, refuse, renderApp, signedIn, viewerOf } from "../../test/render-app";

const sessionOf = (id: string, userAgent: string | null, isCurrent = false) => ({
  __typename: "Session",
  id,
  createdAt: "2026-11-20T12:00:00.000Z",
  expiresAt: "2026-12-20T12:00:00.000Z",
  ipAddress: "192.0.2.1",
  userAgent,
  isCurrent,
});

/** A server where Ada is signed in here, and on a phone that she has lost. */
function playServer(end: (id: string) => ReturnType<typeof refuse> | null = () => null) {
  let sessions = [
    sessionOf("ses_2", "Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0"),
    sessionOf("ses_1", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", true),
  ];
  return {
    ...signedIn(acme),
    Sessions: () => ({ data: { viewer: { ...viewerOf(ada), sessions } } }),
    EndSession: ({ input }: Record<string, unknown>) => {
      const { id } = input as { id: string };
      const refusal = end(id);
      if (refusal) return refusal;
      sessions = sessions.filter((session) => session.id !== id);
      return { data: { endSession: { __typename: "EndSessionPayload", id } } };
    },
  };
}

const listed = async () => within(await screen.findByRole("list", { name: "Sessions" })).getAllByRole("listitem");

async function endPhone() {
  await userEvent.click(await screen.findByRole("button", { name: "End session: Firefox on Android" }));
  const dialog = within(await screen.findByRole("dialog", { name: "End this session?" }));
  await userEvent.click(dialog.getByRole("button", { name: "End session" }));
  return dialog;
}

beforeEach(() => localStorage.clear());

test("the session in use stands first and can't be ended here; another is ended once that is confirmed", async () => {
  const { asked } = renderApp("/account", playServer());
  const [first, second] = await listed();
  expect(first).toHaveTextContent("Firefox on Linux");
  expect(within(first as HTMLElement).getByText("This browser")).toBeVisible();
  expect(within(first as HTMLElement).queryByRole("button")).toBeNull();
  expect(second).toHaveTextContent(/Firefox on Android.*from 192\.0\.2\.1/);

  await endPhone();
  await waitFor(async () => expect(await listed()).toHaveLength(1));
  const sent = asked.find(({ operationName }) => operationName === "EndSession");
  expect(sent?.variables).toEqual({ input: { id: "ses_2" } });
});

test("what keeps a session from being ended is said in the dialog", async () => {
  renderApp(
    "/account",
    playServer(() => refuse("NOT_FOUND")),
  );
  const dialog = await endPhone();
  expect(await dialog.findByRole("alert")).toHaveTextContent("Refused: NOT_FOUND");
});
