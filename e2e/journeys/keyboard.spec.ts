import { callWith } from "../support/data-plane.js";
import { expectFocusWithin } from "../support/focus.js";
import { KeyForm, KeysPage } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { expect, test } from "../support/test.js";

test("while a key is created, stored and revoked, the focus is always where one goes on, and comes back to where one came from", async ({
  panel,
  acme: { organization },
  server,
}) => {
  const keys = new KeysPage(panel, organization);
  await keys.open();
  await panel.keyboard.press("Tab");
  await expect(panel.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await panel.keyboard.press("Enter");
  await expect(panel.getByRole("main")).toBeFocused();
  await keys.newKey.click();

  const form = new KeyForm(panel.getByRole("dialog", { name: "Create an API key" }));
  await expect(form.name).toBeFocused();
  await panel.keyboard.type("Billing worker");
  await form.kind("Production").check();
  await form.create.click();
  const showOnce = new ShowOnce(panel);
  const secret = await showOnce.secret();
  await expect(showOnce.copy).toBeFocused();
  await showOnce.close();
  await expect(keys.newKey).toBeFocused();
  expect(await callWith(server.origin, secret)).toBe("Billing worker");

  const actions = panel.getByRole("button", { name: "Actions for Billing worker" });
  await actions.click();
  await expectFocusWithin(panel.getByRole("menu"));
  await panel.keyboard.press("Escape");
  await expect(panel.getByRole("menu")).toBeHidden();
  await expect(actions).toBeFocused();
  const revoking = await keys.begin("Revoke", "Billing worker");
  await revoking.getByRole("button", { name: "Revoke key" }).click();
  await expect(revoking).toBeHidden();
  await expect(actions).toBeFocused();
  await expect(keys.row("Billing worker")).toContainText("Revoked");
  expect(await callWith(server.origin, secret)).toBe("401 INVALID_API_KEY");
});
