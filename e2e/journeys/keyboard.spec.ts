import type { Locator, Page } from "@playwright/test";
import { callWith } from "../support/data-plane.js";
import { expectFocusWithin } from "../support/focus.js";
import { KeyForm, KeysPage } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { expect, test } from "../support/test.js";

test("a key is created, stored and revoked without a mouse", async ({ panel, acme: { organization }, server }) => {
  test.slow();
  const keys = new KeysPage(panel, organization);
  await keys.open();
  await panel.keyboard.press("Tab");
  await expect(panel.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await panel.keyboard.press("Enter");
  await press(panel, keys.newKey);

  const dialog = panel.getByRole("dialog", { name: "Create an API key" });
  const form = new KeyForm(dialog);
  await expect(form.name).toBeFocused();
  await panel.keyboard.type("Billing worker");
  await tabTo(panel, form.kind("Production"));
  await panel.keyboard.press("Space");
  await expect(form.kind("Production")).toBeChecked();
  await tabTo(panel, form.grant(1).getByRole("radio", { name: "Read" }));
  await panel.keyboard.press("ArrowRight");
  await expect(form.summary).toContainText("Can read and write in all production environments of Shop.");
  await press(panel, form.create);

  const showOnce = new ShowOnce(panel);
  const secret = await showOnce.secret();
  await expect(showOnce.copy).toBeFocused();
  await tabTo(panel, showOnce.stored);
  await panel.keyboard.press("Space");
  await press(panel, showOnce.done);
  await expect(showOnce.dialog).toBeHidden();
  await expect(keys.newKey).toBeFocused();
  expect(await callWith(server.origin, secret)).toBe("Billing worker");

  const actions = panel.getByRole("button", { name: "Actions for Billing worker" });
  await press(panel, actions);
  await expectFocusWithin(panel.getByRole("menu"));
  await panel.keyboard.press("Escape");
  await expect(panel.getByRole("menu")).toBeHidden();
  await expect(actions).toBeFocused();
  await panel.keyboard.press("Enter");
  await expectFocusWithin(panel.getByRole("menu"));
  const revoke = panel.getByRole("menuitem", { name: "Revoke…" });
  await stepTo(panel, revoke, "ArrowDown");
  await panel.keyboard.press("Enter");
  const revoking = panel.getByRole("dialog", { name: "Revoke Billing worker?" });
  await expectFocusWithin(revoking);
  await press(panel, revoking.getByRole("button", { name: "Revoke key" }));
  await expect(revoking).toBeHidden();
  await expect(actions).toBeFocused();
  await expect(keys.row("Billing worker")).toContainText("Revoked");
  expect(await callWith(server.origin, secret)).toBe("401 INVALID_API_KEY");
});

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

function tabTo(page: Page, target: Locator): Promise<void> {
  return stepTo(page, target, "Tab");
}

/** Presses one key until the focus is where it should be; fails when it never gets there. */
async function stepTo(page: Page, target: Locator, key: string): Promise<void> {
  await expect(target).toBeEnabled();
  for (let steps = 0; steps < 60; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never leads to ${target.toString()}`);
}
