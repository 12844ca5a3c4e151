import { beforeEach, expect, test } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { acme, ada, renderApp, signedIn, type Answers } from "../../test/render-app";

beforeEach(() => localStorage.clear());

const found: Answers = {
  Palette: () => ({
    data: {
      organization: {
        ...acme,
        projects: { __typename: "ProjectConnection", nodes: [] },
        apiKeys: {
          __typename: "ApiKeyConnection",
          nodes: [{ __typename: "ApiKey", id: "key_1", name: "Billing worker", start: "clv_live_aB3x" }],
        },
      },
    },
  }),
};

const open = async (answers: Answers = found) => {
  localStorage.setItem("claviger.last-organization", "acme");
  const app = renderApp("/account", { ...signedIn(acme), ...answers });
  await screen.findByRole("heading", { name: "Account", level: 1 });
  return app;
};

const palette = () => screen.findByRole("combobox", { name: "Page, project, key or action" });

test("a page is found by a part of its name and opened with Enter", async () => {
  const { address } = await open();
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.type(await palette(), "plan");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/acme/settings/plan"));
});

test("a key is found by its name", async () => {
  const { address, asked } = await open();
  await userEvent.click((await screen.findAllByRole("button", { name: "Go to or do" }))[0] as HTMLElement);
  await userEvent.click(await palette());
  // In one piece: what is asked for doesn't hang on how fast somebody types.
  await userEvent.paste("billing");
  await userEvent.click(await screen.findByRole("option", { name: /Billing worker/ }));
  await waitFor(() => expect(address()).toBe("/acme/settings/api-keys/key_1"));
  expect(asked.find(({ operationName }) => operationName === "Palette")?.variables).toEqual({
    slug: "acme",
    search: "billing",
    seesKeys: true,
  });
});

test("of a secret that is pasted no more is sent than its start", async () => {
  const { asked } = await open();
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.click(await palette());
  await userEvent.paste("clv_live_aB3xhbTTSOeU8O9DvHA744PlP1gD3V1IhccJ");
  expect(await screen.findByRole("option", { name: /Billing worker/ })).toBeInTheDocument();
  expect(asked.filter(({ operationName }) => operationName === "Palette").map(({ variables }) => variables)).toEqual([
    { slug: "acme", search: "clv_live_aB3x", seesKeys: true },
  ]);
});

test("somebody who sees no keys is offered no page or action of theirs, and none are searched", async () => {
  const availability = { ...acme.apiKeyAvailability, available: false };
  const { asked } = await open({
    ...signedIn({ ...acme, viewerRole: "MEMBER", apiKeyAvailability: availability }),
    Palette: () => ({ data: { organization: { ...acme, projects: { __typename: "ProjectConnection", nodes: [] } } } }),
  });
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.type(await palette(), "key");
  await waitFor(() =>
    expect(asked.find(({ operationName }) => operationName === "Palette")?.variables["seesKeys"]).toBe(false),
  );
  const names = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(names).toEqual(["Key policy", "Show keyboard shortcuts"]);
});

test("the shortcuts are shown by a question mark, unless single keys are turned off", async () => {
  await open();
  await userEvent.keyboard("?");
  await userEvent.click(await screen.findByRole("checkbox", { name: "Shortcuts of a single key" }));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  await userEvent.keyboard("?");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await userEvent.keyboard("{Control>}k{/Control}");
  expect(await palette()).toBeInTheDocument();
});

test("nothing opens above a dialog", async () => {
  await open({ ...found, ...signedIn(acme), Viewer: () => ({ data: { viewer: { user: ada } } }) });
  await userEvent.click(screen.getByRole("button", { name: "Sign out everywhere" }));
  await screen.findByRole("dialog", { name: "Sign out everywhere?" });
  await userEvent.keyboard("{Control>}k{/Control}?");
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
});
