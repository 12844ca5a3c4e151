import { codeOf, verify } from "../support/data-plane.js";
import { KeysPage } from "../support/pages/keys.js";
import { createKey, environmentOf, untilUsed } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("whoever wonders which keys nobody needs sees how many there are, and disables them", async ({
  panel,
  owner,
  acme,
}) => {
  const { organization, project } = acme;
  const environment = environmentOf(project, "DEVELOPMENT");
  const used = await createKey(owner, organization, [project], { name: "Mail worker", permission: "WRITE" });
  const idle = await createKey(owner, organization, [project], { name: "Forgotten trial" });
  await verify(owner, used.secret, environment);
  await untilUsed(owner, used.id);

  await panel.goto(`/${organization.slug}`);
  await panel.getByRole("link", { name: "Insights", exact: true }).first().click();
  const map = panel.getByRole("region", { name: "Who can reach what" });
  await expect(map.getByRole("link", { name: "2 keys 1 write · 1 read" })).toBeVisible();

  await panel.getByRole("region", { name: "Days since last use" }).getByRole("link", { name: "Never" }).click();
  const keys = new KeysPage(panel, organization);
  await expect(keys.row(idle.name)).toBeVisible();
  await expect(keys.row(used.name)).toHaveCount(0);
  await panel.getByRole("checkbox", { name: `Select ${idle.name}` }).check();
  await panel.getByRole("group", { name: "Chosen keys" }).getByRole("button", { name: "Disable…" }).click();
  const disabling = panel.getByRole("dialog", { name: "Disable 1 key?" });
  await disabling.getByRole("button", { name: "Disable 1 key" }).click();
  await expect(disabling).toContainText("1 of 1 disabled.");
  await disabling.getByRole("button", { name: "Close" }).last().click();

  await expect(panel.getByText("No key matches")).toBeVisible();
  await panel.getByRole("button", { name: "Last used: Never: no longer filter by it" }).click();
  await expect(keys.row(used.name)).toContainText("Active");
  await expect(keys.row(idle.name)).toContainText("Inactive");
  expect(await codeOf(owner, used.secret, environment)).toBe("VALID");
  expect(await codeOf(owner, idle.secret, environment)).toBe("INACTIVE");
});
