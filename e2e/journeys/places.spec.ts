import { callWith, codeOf } from "../support/data-plane.js";
import { KeysPage } from "../support/pages/keys.js";
import { createKey, environmentOf, revokeKey } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("an organization is created, renamed with its address, and deleted with all of its keys once its name was typed", async ({
  panel,
  owner,
  server,
  acme,
}) => {
  const key = await createKey(owner, acme.organization, [acme.project], { name: "Billing worker" });
  await panel.goto(`/${acme.organization.slug}`);
  await panel.getByRole("button", { name: "Organization: Acme" }).click();
  await panel.getByRole("menuitem", { name: "New organization" }).click();
  const creating = panel.getByRole("dialog", { name: "New organization" });
  await creating.getByLabel("Name", { exact: true }).fill("Globex");
  await creating.getByRole("button", { name: "Create organization" }).click();
  await expect(panel).toHaveURL("/globex");
  await expect(panel.getByRole("heading", { name: "Globex", level: 1 })).toBeVisible();

  await panel.goto(`/${acme.organization.slug}/settings`);
  await panel.getByLabel("Name", { exact: true }).fill("Acme Works");
  await panel.getByLabel("Slug").fill("globex");
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(panel.getByText(/slug .*taken/i)).toBeVisible();
  await panel.getByLabel("Slug").fill("acme-works");
  await panel.getByRole("button", { name: "Save" }).click();
  await expect(panel).toHaveURL("/acme-works/settings");
  expect(await callWith(server.origin, key.secret)).toBe(key.name);

  await panel.getByRole("button", { name: "Delete organization" }).click();
  const deleting = panel.getByRole("dialog", { name: "Delete Acme Works?" });
  await expect(deleting).toContainText("1 key in force now will be refused");
  const confirm = deleting.getByRole("button", { name: "Delete organization" });
  await deleting.getByLabel("Type Acme Works to confirm").fill("Acme");
  await expect(confirm).toBeDisabled();
  await deleting.getByLabel("Type Acme Works to confirm").fill("Acme Works");
  await confirm.click();
  await expect(panel).toHaveURL("/globex");
  await panel.goto("/acme-works");
  await expect(panel.getByRole("heading", { name: "Nothing here" })).toBeVisible();
  expect(await callWith(server.origin, key.secret)).toBe("401 INVALID_API_KEY");
});

test("a project is created, renamed and deleted, but not while a live key reaches it", async ({
  panel,
  owner,
  server,
  acme: { organization },
}) => {
  await panel.goto(`/${organization.slug}`);
  await panel.getByRole("button", { name: "New project" }).click();
  const creating = panel.getByRole("dialog", { name: "New project" });
  await creating.getByLabel("Name", { exact: true }).fill("Warehouse");
  await creating.getByRole("button", { name: "Create project" }).click();
  await expect(panel).toHaveURL(`/${organization.slug}/projects/warehouse`);
  await expect(panel.getByRole("heading", { name: "Warehouse", level: 1 })).toBeVisible();
  for (const kind of ["Production", "Staging", "Development"]) {
    await expect(panel.getByRole("listitem").filter({ hasText: kind })).toBeVisible();
  }

  await panel.getByRole("button", { name: "Manage project" }).click();
  await panel.getByRole("menuitem", { name: "Rename…" }).click();
  const renaming = panel.getByRole("dialog", { name: "Rename project" });
  await renaming.getByLabel("Name", { exact: true }).fill("Depot");
  await renaming.getByLabel("Slug").fill("depot");
  await renaming.getByRole("button", { name: "Save" }).click();
  await expect(panel).toHaveURL(`/${organization.slug}/projects/depot`);
  await expect(panel.getByRole("heading", { name: "Depot", level: 1 })).toBeVisible();

  const id = await projectId(panel.url());
  const key = await createKey(owner, organization, [{ id }], { name: "Depot worker", environmentKind: "PRODUCTION" });
  await panel.getByRole("button", { name: "Manage project" }).click();
  await panel.getByRole("menuitem", { name: "Delete…" }).click();
  const deleting = panel.getByRole("dialog", { name: "Delete Depot?" });
  await deleting.getByLabel("Type Depot to confirm").fill("Depot");
  await deleting.getByRole("button", { name: "Delete project" }).click();
  await expect(deleting.getByRole("alert")).toContainText(/1 .*key/i);
  await deleting.getByRole("button", { name: "Cancel" }).click();
  expect(await callWith(server.origin, key.secret)).toBe(key.name);

  const keys = new KeysPage(panel, organization);
  await keys.open();
  const revoking = await keys.begin("Revoke", key.name);
  await revoking.getByRole("button", { name: "Revoke key" }).click();
  await expect(keys.row(key.name)).toContainText("Revoked");
  await panel.goto(`/${organization.slug}/projects/depot`);
  await panel.getByRole("button", { name: "Manage project" }).click();
  await panel.getByRole("menuitem", { name: "Delete…" }).click();
  await deleting.getByLabel("Type Depot to confirm").fill("Depot");
  await deleting.getByRole("button", { name: "Delete project" }).click();
  await expect(panel).toHaveURL(`/${organization.slug}`);
  await expect(panel.getByRole("link", { name: "Shop" })).toBeVisible();
  await expect(panel.getByRole("link", { name: "Depot" })).toHaveCount(0);
  expect(await callWith(server.origin, key.secret)).toBe("401 INVALID_API_KEY");

  /** By its address: the panel shows no id of a project. */
  async function projectId(address: string): Promise<string> {
    const slug = new URL(address).pathname.split("/").at(-1);
    const data = await owner.query<{ organization: { projects: { nodes: { id: string; slug: string }[] } } }>(
      `query ($slug: String!) { organization(slug: $slug) { projects { nodes { id slug } } } }`,
      { slug: organization.slug },
    );
    return data.organization.projects.nodes.find((project) => project.slug === slug)?.id ?? "";
  }
});

test("an environment is created, renamed and deleted, but not while a live key reaches it (LP-3, LP-4, LP-5)", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  await panel.goto(`/${organization.slug}/projects/${project.slug}`);
  await panel.getByRole("button", { name: "New environment" }).click();
  const creating = panel.getByRole("dialog", { name: "New environment" });
  await creating.getByLabel("Name", { exact: true }).fill("Preview");
  await creating.getByLabel("Kind").selectOption("Staging");
  await creating.getByRole("button", { name: "Create environment" }).click();
  const preview = panel.getByRole("listitem").filter({ hasText: /Preview|Demo/ });
  await expect(preview).toContainText("Staging");
  await expect(preview).toContainText("Test");

  const environment = (await preview.getByText(/^env_/).innerText()).trim();
  const reach = [{ id: project.id, environmentId: environment }];
  const staging = await createKey(owner, organization, reach, { name: "Tester", environmentKind: "STAGING" });
  const production = await createKey(owner, organization, [project], { name: "App", environmentKind: "PRODUCTION" });
  expect(await codeOf(owner, staging.secret, environment)).toBe("VALID");
  expect(await codeOf(owner, production.secret, environment)).toBe("WRONG_ENVIRONMENT");

  await panel.getByRole("button", { name: "Actions for Preview" }).click();
  await panel.getByRole("menuitem", { name: "Rename…" }).click();
  const renaming = panel.getByRole("dialog", { name: "Rename environment" });
  await renaming.getByLabel("Name", { exact: true }).fill("Demo");
  await renaming.getByRole("button", { name: "Save" }).click();
  await expect(preview).toContainText("Demo");

  await panel.getByRole("button", { name: "Actions for Demo" }).click();
  await panel.getByRole("menuitem", { name: "Delete…" }).click();
  const deleting = panel.getByRole("dialog", { name: "Delete Demo?" });
  await deleting.getByRole("button", { name: "Delete environment" }).click();
  await expect(deleting.getByRole("alert")).toContainText(/1 .*key/i);
  expect(await codeOf(owner, staging.secret, environment)).toBe("VALID");
  await revokeKey(owner, staging.id);
  await deleting.getByRole("button", { name: "Delete environment" }).click();
  await expect(deleting).toBeHidden();
  await expect(preview).toHaveCount(0);
  await expect(codeOf(owner, production.secret, environment)).rejects.toThrow("404");
  expect(await codeOf(owner, production.secret, environmentOf(project, "PRODUCTION"))).toBe("VALID");
});
