import { callWith, codeOf } from "../support/data-plane.js";
import { expectFocusWithin } from "../support/focus.js";
import { KeysPage } from "../support/pages/keys.js";
import { createKey, environmentOf, type Key } from "../support/seed.js";
import { expect, test as base } from "../support/test.js";

const test = base.extend<{ worker: Key; other: Key; code: (key: Key) => Promise<string> }>({
  worker: async ({ owner, acme: { organization, project } }, use) =>
    use(await createKey(owner, organization, [project], { name: "Billing worker" })),
  other: async ({ owner, acme: { organization, project } }, use) =>
    use(await createKey(owner, organization, [project], { name: "Mail worker" })),
  code: async ({ owner, acme }, use) =>
    use((key) => codeOf(owner, key.secret, environmentOf(acme.project, "DEVELOPMENT"))),
});

test("a revoked key is refused on its next call, for good, and stays listed (RF-13, RF-22, FV-18, FV-19, FV-20, FV-21)", async ({
  panel,
  acme,
  server,
  worker,
  other,
  code,
}) => {
  expect([await code(worker), await code(other)]).toEqual(["VALID", "VALID"]);
  const keys = new KeysPage(panel, acme.organization);
  await keys.open();
  const dialog = await keys.begin("Revoke", worker.name);
  await expect(dialog).toContainText("a revoked key can’t be brought back");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  expect(await code(worker)).toBe("VALID");

  await keys.begin("Revoke", worker.name);
  await dialog.getByLabel("Reason").fill("Leaked in a log");
  await dialog.getByRole("button", { name: "Revoke key" }).click();
  await expect(keys.row(worker.name)).toContainText("Revoked");
  await expect(keys.row(worker.name)).toContainText("Leaked in a log");
  await panel.getByRole("button", { name: `Actions for ${worker.name}` }).click();
  await expect(panel.getByRole("menuitem", { name: "Copy key id" })).toBeVisible();
  await expect(panel.getByRole("menuitem", { name: /Enable|Rotate/ })).toHaveCount(0);

  expect([await code(worker), await code(other)]).toEqual(["REVOKED", "VALID"]);
  expect(await callWith(server.origin, worker.secret)).toBe("401 INVALID_API_KEY");
  expect(await callWith(server.origin, other.secret)).toBe(other.name);
});

test("a disabled key is refused until it is enabled again (LP-9, LP-16, LP-17)", async ({
  panel,
  acme,
  server,
  worker,
  code,
}) => {
  const keys = new KeysPage(panel, acme.organization);
  await keys.open();
  const dialog = await keys.begin("Disable", worker.name);
  await dialog.getByRole("button", { name: "Disable key" }).click();
  await expect(keys.row(worker.name)).toContainText("Inactive");
  expect(await code(worker)).toBe("INACTIVE");
  expect(await callWith(server.origin, worker.secret)).toBe("401 API_KEY_INACTIVE");

  const enabling = await keys.begin("Enable", worker.name);
  await enabling.getByRole("button", { name: "Enable key" }).click();
  await expect(keys.row(worker.name)).toContainText("Active");
  expect(await code(worker)).toBe("VALID");
  expect(await callWith(server.origin, worker.secret)).toBe(worker.name);
});

test("a revoked key is deleted once that is confirmed, and leaves the list (FB-11, FB-12)", async ({
  panel,
  acme,
  server,
  worker,
  other,
  code,
}) => {
  const keys = new KeysPage(panel, acme.organization);
  await keys.open();
  await panel.getByRole("button", { name: `Actions for ${worker.name}` }).click();
  await expect(panel.getByRole("menuitem", { name: "Revoke…" })).toBeVisible();
  await expect(panel.getByRole("menuitem", { name: "Delete…" })).toHaveCount(0);
  await expectFocusWithin(panel.getByRole("menu"));
  await panel.keyboard.press("Escape");
  await expect(panel.getByRole("menu")).toBeHidden();
  const revoking = await keys.begin("Revoke", worker.name);
  await revoking.getByRole("button", { name: "Revoke key" }).click();
  await expect(keys.row(worker.name)).toContainText("Revoked");
  expect(await callWith(server.origin, worker.secret)).toBe("401 INVALID_API_KEY");

  const deleting = await keys.begin("Delete", worker.name);
  await deleting.getByRole("button", { name: "Cancel" }).click();
  await expect(keys.row(worker.name)).toContainText("Revoked");
  await panel.getByRole("link", { name: worker.name }).click();
  await panel.getByRole("button", { name: "Delete…" }).click();
  await deleting.getByRole("button", { name: "Delete key" }).click();
  await expect(panel).toHaveURL(`/${acme.organization.slug}/settings/api-keys`);
  await expect(keys.row(other.name)).toBeVisible();
  await expect(keys.row(worker.name)).toHaveCount(0);
  expect([await code(worker), await code(other)]).toEqual(["NOT_FOUND", "VALID"]);
});

test("who hesitates to revoke is led to disabling, which can be taken back", async ({ panel, acme, worker, code }) => {
  const keys = new KeysPage(panel, acme.organization);
  await keys.open();
  const revoking = await keys.begin("Revoke", worker.name);
  await revoking.getByRole("button", { name: "Disable it instead" }).click();
  await panel
    .getByRole("dialog", { name: `Disable ${worker.name}?` })
    .getByRole("button", { name: "Disable key" })
    .click();
  await expect(keys.row(worker.name)).toContainText("Inactive");
  expect(await code(worker)).toBe("INACTIVE");
});
