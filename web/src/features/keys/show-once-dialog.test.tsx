import { expect, test } from "@jest/globals";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { renderAt } from "../../../test/render";
import { makeFragmentData } from "../../graphql";
import { VerifyPanel_ApiKeyFragmentDoc, type VerifyPanel_ApiKeyFragment } from "../../graphql/graphql";
import { ShowOnceDialog } from "./show-once-dialog";
import { ShowOncePanel_apiKey, type ShownSecret } from "./show-once-panel";

const secret = "clv_test_SecretSecretSecretSecretSecret012345";

const verified: VerifyPanel_ApiKeyFragment = {
  id: "key_1",
  environmentKind: "STAGING",
  mode: "TEST",
  lastUsedAt: null,
  grants: [
    {
      permission: "READ",
      environment: { id: "env_1", name: "Staging" },
      project: { id: "prj_1", name: "Shop", environments: [] },
    },
  ],
};
const shown: ShownSecret = {
  secret,
  apiKey: makeFragmentData(
    { id: "key_1", name: "CI deploy", ...makeFragmentData(verified, VerifyPanel_ApiKeyFragmentDoc) },
    ShowOncePanel_apiKey,
  ),
};

function Harness({ firstUsedAt }: { firstUsedAt: string | null }) {
  const [current, setCurrent] = useState<ShownSecret | null>(shown);
  return (
    <>
      <p>The page below</p>
      <ShowOnceDialog shown={current} firstUsedAt={firstUsedAt} onClose={() => setCurrent(null)} />
    </>
  );
}

/** Every address has the dialog above it, as in the app: leaving a page doesn't take the dialog away by itself. */
const open = (firstUsedAt: string | null = null) =>
  renderAt(<Harness firstUsedAt={firstUsedAt} />, { path: "/:page?", url: "/" });
const question = () => screen.queryByText("Leave without storing the secret?");
const isOnScreen = () => document.documentElement.outerHTML.includes(secret);

/** Whether the browser would ask before the page is left. */
const asksBeforeUnload = () => !fireEvent(window, new Event("beforeunload", { cancelable: true }));

test("Done waits until the reader says that the secret is stored, and nothing of it remains", async () => {
  open();
  const done = await screen.findByRole("button", { name: "Done" });
  expect(done).toBeDisabled();
  expect(isOnScreen()).toBe(true);

  await userEvent.click(screen.getByLabelText("I have stored the secret"));
  await userEvent.click(done);
  expect(isOnScreen()).toBe(false);
  expect(asksBeforeUnload()).toBe(false);
});

test("the reader is told where the secret belongs, and where it never does (RF-10, RF-19, FG-27)", async () => {
  open();
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("This is the only time the secret is shown");
  expect(dialog).toHaveTextContent("Put it into a secrets manager or your deployment’s settings");
  expect(dialog).toHaveTextContent("never into source code or a chat.");
});

test("Escape asks first, and staying keeps the secret", async () => {
  open();
  await screen.findByRole("button", { name: "Done" });
  await userEvent.keyboard("{Escape}");
  expect(question()).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Keep it open" })).toHaveFocus();

  await userEvent.click(screen.getByRole("button", { name: "Keep it open" }));
  expect(question()).not.toBeInTheDocument();
  expect(isOnScreen()).toBe(true);
});

test("who insists may leave without the secret", async () => {
  open();
  await userEvent.click(await screen.findByRole("button", { name: "Close without storing" }));
  await userEvent.click(screen.getByRole("button", { name: "Leave without it" }));
  expect(isOnScreen()).toBe(false);
});

test("another page waits for the answer, and comes when the reader insists", async () => {
  const { router } = open();
  await screen.findByRole("button", { name: "Done" });
  await act(() => router.navigate("/elsewhere"));
  expect(router.state.location.pathname).toBe("/");
  expect(question()).toBeInTheDocument();

  await userEvent.click(screen.getByRole("button", { name: "Leave without it" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/elsewhere"));
  expect(isOnScreen()).toBe(false);
});

test("once it is stored, another page comes at once and the secret goes", async () => {
  const { router } = open();
  await userEvent.click(await screen.findByLabelText("I have stored the secret"));
  await act(() => router.navigate("/elsewhere"));
  expect(router.state.location.pathname).toBe("/elsewhere");
  expect(isOnScreen()).toBe(false);
});

test("reloading and closing the tab ask while the secret isn't stored", async () => {
  open();
  await screen.findByRole("button", { name: "Done" });
  expect(asksBeforeUnload()).toBe(true);
  await userEvent.click(screen.getByLabelText("I have stored the secret"));
  expect(asksBeforeUnload()).toBe(false);
});

test("the command shown verifies this very secret, and its first call is announced", async () => {
  open();
  const command = await screen.findByLabelText("Command that tries the key");
  expect(command).toHaveTextContent(secret);
  expect(command).toHaveTextContent("env_1");
  expect(screen.getByText(/turns green when the first call arrives/)).toBeInTheDocument();
});

test("the first call turns it green", async () => {
  open(new Date().toISOString());
  expect(await screen.findByText("It works")).toBeInTheDocument();
});
