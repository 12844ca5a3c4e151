import { callWith, verify } from "../support/data-plane.js";
import { KeyForm, KeysPage } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { createKey, createProject, environmentOf, untilUsed } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test.use({ viewport: { width: 1600, height: 1000 } });

test("Settings, API keys, Create key: a dialog asks for name, environment, a level for each place and for the organization (RF-4, RF-5, RF-6, FV-9, FB-1, FB-2, FB-3, FB-4, FB-5, FB-6, FB-7, FG-2)", async ({
  panel,
  owner,
  server,
  acme: { organization, project: shop },
}) => {
  const blog = await createProject(owner, organization.id, "Blog");
  await panel.goto(`/${organization.slug}`);
  const settings = panel.getByRole("navigation", { name: "Main" }).getByRole("group", { name: "Settings" });
  await settings.getByRole("link", { name: "API keys" }).click();
  await expect(panel).toHaveURL(`/${organization.slug}/settings/api-keys`);
  await new KeysPage(panel, organization).newKey.click();

  const dialog = panel.getByRole("dialog", { name: "Create an API key" });
  await expect(dialog).toHaveAttribute("aria-modal", "true");
  const form = new KeyForm(dialog);
  await form.name.fill("GitHub Integration");
  await form.kind("Production").check();
  await choose(1, "Project", "Shop");
  await form.permission("Write").click();
  await dialog.getByRole("button", { name: "Add a grant" }).click();
  await choose(2, "Project", "Blog");
  await choose(2, "Environments", "Production");
  await form.permission("Manage", 2).click();
  const access = dialog.getByRole("radiogroup", { name: "Access to the organization" });
  await access.getByText("Read", { exact: true }).click();
  await expect(form.summary).toContainText(
    "Can read, write, delete and manage keys in Blog / Production; can read and write in all production environments of Shop; can read everything in the organization",
  );
  await form.create.click();
  const showOnce = new ShowOnce(panel);
  const secret = await showOnce.secret();
  await showOnce.close();

  expect(await verify(owner, secret, environmentOf(shop, "PRODUCTION"))).toMatchObject({ permission: "WRITE" });
  expect(await verify(owner, secret, environmentOf(blog, "PRODUCTION"))).toMatchObject({ permission: "MANAGE" });
  expect(await callWith(server.origin, secret)).toBe("GitHub Integration");

  async function choose(grant: number, field: "Project" | "Environments", choice: string): Promise<void> {
    await form.grant(grant).getByRole("combobox", { name: field }).click();
    await dialog.getByRole("option", { name: choice, exact: true }).click();
  }
});

test("the list tells name, beginning, access, status, last use and creation of each key (FV-15, FV-16, FV-24, FB-18, LP-7, LP-9, LP-10)", async ({
  panel,
  owner,
  server,
  acme: { organization, project },
}) => {
  const used = await createKey(owner, organization, [project], { name: "Reports", permission: "WRITE" });
  await createKey(owner, organization, [], { name: "Idle", organizationAccess: "READ" });
  expect(await callWith(server.origin, used.secret)).toBe("Reports");
  await untilUsed(owner, used.id);

  const keys = new KeysPage(panel, organization);
  await keys.open();
  await panel.getByRole("button", { name: "Columns" }).click();
  await panel.getByRole("menuitemcheckbox", { name: "Created", exact: true }).click();
  const headers = panel.getByRole("columnheader");
  await expect(headers).toHaveText([
    "",
    "Key",
    "Environment",
    "Access",
    "Status",
    "Last used",
    "Expires",
    "Created",
    "Actions",
  ]);
  const cells = keys.row("Reports").getByRole("cell");
  await expect(cells.nth(1)).toContainText(`${used.secret.slice(0, "clv_test_aB3x".length)}…`);
  await expect(cells.nth(2)).toContainText("Development");
  await expect(cells.nth(3)).toContainText("Shop · Write");
  await expect(cells.nth(4)).toContainText("Active");
  await expect(cells.nth(5)).not.toContainText("Never");
  await expect(cells.nth(7)).toContainText(/now|second|minute/);
  await expect(keys.row("Idle").getByRole("cell").nth(3)).toContainText("Organization · Read");
  await expect(keys.row("Idle").getByRole("cell").nth(5)).toContainText("Never");
  await expect(panel.locator("html")).not.toContainText(used.secret);
});
