import { createProject } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("while offline the panel says so, keeps what is typed, and shows what is new once it is back", async ({
  panel,
  owner,
  acme: { organization },
}) => {
  await panel.goto(`/${organization.slug}`);
  await expect(panel.getByRole("link", { name: "Shop" })).toBeVisible();
  await panel.getByRole("button", { name: "New project" }).click();
  const creating = panel.getByRole("dialog", { name: "New project" });
  await creating.getByLabel("Name", { exact: true }).fill("Warehouse");

  await panel.context().setOffline(true);
  const notice = panel.getByText("What you see may be out of date");
  await expect(notice).toBeVisible();
  await creating.getByRole("button", { name: "Create project" }).click();
  await expect(creating.getByRole("alert")).toContainText("The server can’t be reached");
  await expect(creating.getByLabel("Name", { exact: true })).toHaveValue("Warehouse");
  await createProject(owner, organization.id, "Made meanwhile");

  await panel.context().setOffline(false);
  await expect(notice).toBeHidden();
  await expect(panel.getByText("Made meanwhile")).toBeVisible();
  await expect(creating.getByLabel("Name", { exact: true })).toHaveValue("Warehouse");
  await creating.getByRole("button", { name: "Create project" }).click();
  await expect(panel).toHaveURL(`/${organization.slug}/projects/warehouse`);
});

test("a page that can’t be loaded while offline says so within the shell, and comes by itself", async ({
  panel,
  acme: { organization },
}) => {
  await panel.goto(`/${organization.slug}/settings`);
  await expect(panel.getByRole("heading", { name: "General", level: 1 })).toBeVisible();
  await panel.context().setOffline(true);
  await expect(panel.getByText("What you see may be out of date")).toBeVisible();

  const navigation = panel.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: "Members" }).click();
  await expect(panel.getByRole("heading", { name: "This page couldn’t be loaded", level: 1 })).toBeVisible();
  await expect(navigation).toBeVisible();

  await panel.context().setOffline(false);
  await expect(panel.getByRole("heading", { name: "Members", level: 1 })).toBeVisible();
});
