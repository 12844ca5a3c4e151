import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, installation, renderApp, viewerOf, type Answers } from "../../test/render-app";

const other = { ...acme, id: "org_2", name: "Other", slug: "other" };
const start = (viewer: object | null, needsSetup = false): Answers => ({
  Start: () => ({ data: { installation: { ...installation, needsSetup }, viewer } }),
});

beforeEach(() => localStorage.clear());

test.each([
  ["an empty installation", start(null, true), "/setup"],
  ["a visitor", start(null), "/sign-in"],
  ["somebody without an organization", start(viewerOf(ada)), "/welcome"],
  ["somebody with organizations", start(viewerOf(ada, [acme, other])), "/acme"],
])("%s starts where it should", async (_who, answers, destination) => {
  const { address } = renderApp("/", answers);
  await waitFor(() => expect(address()).toBe(destination));
});

test.each([
  ["a visitor, who signs in before", start(null), "/sign-in?next=%2F%3Fopen%3Dexplorer"],
  ["somebody without an organization", start(viewerOf(ada)), "/welcome"],
  ["somebody with organizations", start(viewerOf(ada, [acme, other])), "/acme/explorer"],
])("whoever opened the API's address in a browser is led to the explorer: %s", async (_who, answers, destination) => {
  const { address } = renderApp("/?open=explorer", answers);
  await waitFor(() => expect(address()).toBe(destination));
});

test("whoever comes back finds the organization that was open last, if it is still theirs", async () => {
  localStorage.setItem("claviger.last-organization", "other");
  const first = renderApp("/", start(viewerOf(ada, [acme, other])));
  await waitFor(() => expect(first.address()).toBe("/other"));
  first.unmount();

  const second = renderApp("/", start(viewerOf(ada, [acme])));
  await waitFor(() => expect(second.address()).toBe("/acme"));
});

test("when the server can't be reached, one can try again", async () => {
  let isUp = false;
  const { address } = renderApp("/", {
    Start: () => {
      if (!isUp) throw new TypeError("Failed to fetch");
      return { data: { installation, viewer: null } };
    },
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("can’t be reached");
  isUp = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(address()).toBe("/sign-in"));
});
