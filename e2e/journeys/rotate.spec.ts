import type { Locator } from "@playwright/test";
import { callWith, codeOf } from "../support/data-plane.js";
import { KeysPage } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { createKey, environmentOf, rotateKey, untilUsed, type Key } from "../support/seed.js";
import { expect, test as base } from "../support/test.js";

const test = base.extend<{ worker: Key; code: (secret: string) => Promise<string> }>({
  worker: async ({ owner, acme: { organization, project } }, use) =>
    use(await createKey(owner, organization, [project], { name: "Billing worker" })),
  code: async ({ owner, acme }, use) =>
    use((secret) => codeOf(owner, secret, environmentOf(acme.project, "DEVELOPMENT"))),
});

test("during the grace period both secrets work, and once it is ended only the new one (RF-11)", async ({
  panel,
  acme,
  server,
  worker,
  code,
}) => {
  const keys = new KeysPage(panel, acme.organization);
  await keys.open();
  const dialog = await keys.begin("Rotate", worker.name);
  await expect(dialog.getByRole("radio", { name: "In 1 day" })).toBeChecked();
  await dialog.getByRole("radio", { name: "In 1 hour" }).check();
  await rotate(dialog);

  const showOnce = new ShowOnce(panel);
  const second = await showOnce.secret();
  await expect(showOnce.dialog).toContainText("The previous secret works for the grace period");
  await showOnce.close();
  expect(second).not.toBe(worker.secret);
  expect([await code(worker.secret), await code(second)]).toEqual(["VALID", "VALID"]);
  await expect(keys.row(worker.name)).toContainText("Old secret ends");

  const again = await keys.begin("Rotate", worker.name);
  await expect(again).toContainText("A key has two working secrets at most");
  await expect(again.getByRole("radio", { name: "In 1 hour" })).toBeDisabled();
  await again.getByRole("radio", { name: "Now" }).check();
  await rotate(again);
  const third = await showOnce.secret();
  await showOnce.close();
  expect([await code(worker.secret), await code(second), await code(third)]).toEqual(["ROTATED", "ROTATED", "VALID"]);

  expect(await callWith(server.origin, worker.secret)).toBe("401 API_KEY_ROTATED");
  expect(await callWith(server.origin, third)).toBe(worker.name);
});

test("rotated now, the old secret is refused on the next call, with a warning to whoever still uses it (LP-15, RF-23)", async ({
  panel,
  owner,
  acme,
  server,
  worker,
  code,
}) => {
  expect(await callWith(server.origin, worker.secret)).toBe(worker.name);
  await untilUsed(owner, worker.id);
  const keys = new KeysPage(panel, acme.organization);
  await keys.open();
  const dialog = await keys.begin("Rotate", worker.name);
  await dialog.getByRole("radio", { name: "Now" }).check();
  await expect(dialog.getByRole("alert")).toContainText("Whoever still calls with the old secret is refused");
  await rotate(dialog);

  const showOnce = new ShowOnce(panel);
  const fresh = await showOnce.secret();
  await expect(showOnce.dialog).toContainText("The previous secret no longer works.");
  expect([await code(worker.secret), await code(fresh)]).toEqual(["ROTATED", "VALID"]);
  await expect(showOnce.dialog).toContainText("It works");
  await showOnce.close();

  await panel.getByRole("link", { name: worker.name }).click();
  await panel.getByRole("link", { name: "Secrets" }).click();
  const secrets = panel.getByLabel("Secrets", { exact: true }).getByRole("row");
  await expect(secrets.filter({ hasText: fresh.slice(0, 13) })).toContainText("Current");
  await expect(secrets.filter({ hasText: worker.secret.slice(0, 13) })).toContainText("Retired");
  expect(await callWith(server.origin, worker.secret)).toBe("401 API_KEY_ROTATED");
});

test(
  "the grace period ends by itself, at its second",
  { tag: "@not-for-keys" },
  async ({ owner, server, worker, code }) => {
    const fresh = await rotateKey(owner, worker.id, 2);
    expect([await code(worker.secret), await code(fresh)]).toEqual(["VALID", "VALID"]);
    await expect.poll(() => code(worker.secret), { intervals: [200] }).toBe("ROTATED");
    expect(await callWith(server.origin, worker.secret)).toBe("401 API_KEY_ROTATED");
    expect(await callWith(server.origin, fresh)).toBe(worker.name);
  },
);

async function rotate(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: /^Rotate/ }).click();
  await expect(dialog).toBeHidden();
}
