import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, renderApp, signedIn } from "../../test/render-app";
import { askServer } from "../lib/connection";

const keyPolicy = {
  __typename: "KeyPolicy",
  keyPrefix: "clv",
  keyFormat: "BASE62_CHECKSUM",
  environmentBinding: "STRICT",
  rotationMode: "BOTH",
  defaultGracePeriodSeconds: 86_400,
  maxGracePeriodSeconds: 2_592_000,
  requireExpiry: false,
  maxLifetimeDays: null,
};
const organization = { ...acme, createdAt: "2026-01-01T00:00:00.000Z", keyPolicy, activeApiKeyCount: 2 };
const OrganizationSettings = () => ({ data: { organization } });

beforeEach(() => localStorage.clear());
afterEach(async () => {
  globalThis.fetch = async () => Response.json({});
  await askServer();
});

/** Opens a form with the server behind a wire that can be cut. */
async function openForm() {
  const app = renderApp("/acme/settings", { ...signedIn(acme), OrganizationSettings });
  const answering = globalThis.fetch;
  const cut = { isCut: false };
  globalThis.fetch = async (...request) => {
    if (cut.isCut) throw new TypeError("Failed to fetch");
    return request[0] === "/healthz" ? Response.json({ status: "ok" }) : answering(...request);
  };
  const name = await screen.findByLabelText("Name");
  return { ...app, cut, name };
}

test("while the server can't be reached the shell says so, and what is typed outlives it", async () => {
  const { cut, name, asked } = await openForm();
  await userEvent.type(name, " Works");
  cut.isCut = true;
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/^The server can’t be reached\. What you see may be out of date/)).toBeVisible();
  expect(name).toHaveValue("Acme Works");

  cut.isCut = false;
  const before = asked.length;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByText(/What you see may be out of date/)).not.toBeInTheDocument());
  expect(screen.getByRole("main")).toHaveFocus();
  await waitFor(() =>
    expect(asked.slice(before).map(({ operationName }) => operationName)).toEqual(
      expect.arrayContaining(["Shell", "OrganizationSettings"]),
    ),
  );
  expect(screen.getByLabelText("Name")).toBe(name);
  expect(name).toHaveValue("Acme Works");
});

test("the browser's word that it is online again is enough", async () => {
  const { cut } = await openForm();
  cut.isCut = true;
  window.dispatchEvent(new Event("offline"));
  expect(await screen.findByText(/What you see may be out of date/)).toBeVisible();
  cut.isCut = false;
  window.dispatchEvent(new Event("online"));
  await waitFor(() => expect(screen.queryByText(/What you see may be out of date/)).not.toBeInTheDocument());
});
