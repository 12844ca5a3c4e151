import { verify } from "../support/data-plane.js";
import { createCarrier } from "../support/project-settings.js";
import { createKey, environmentOf } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("what scopes and routes of a project are set to is what calls are asked for, and a scope in use stays (LP-6)", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  const production = environmentOf(project, "PRODUCTION");
  const address = `/${organization.slug}/projects/${project.slug}`;
  const asked = async (secret: string) =>
    (await verify(owner, secret, production, { method: "POST", path: "/v1/orders/7" })).code;

  await panel.goto(`${address}/scopes`);
  await panel.getByRole("button", { name: "New scope" }).first().click();
  const adding = panel.getByRole("dialog", { name: "New scope" });
  await adding.getByLabel("Name").fill("write:orders");
  await adding.getByLabel("Description").fill("Place orders");
  await adding.getByRole("button", { name: "Add scope" }).click();
  await expect(adding).toBeHidden();
  await expect(panel.getByRole("list", { name: "Scopes" })).toContainText("Place orders");

  const writer = await createKey(owner, organization, [project], {
    name: "Writer",
    environmentKind: "PRODUCTION",
    permission: "WRITE",
  });
  const carrier = await createCarrier(owner, organization, project, { name: "Carrier", scopes: ["write:orders"] });
  expect(await asked(writer.secret)).toBe("VALID");
  expect(await asked(carrier.secret)).toBe("INSUFFICIENT_PERMISSION");

  await panel.getByRole("link", { name: "Routes" }).click();
  await panel.getByRole("button", { name: "New route" }).first().click();
  const routing = panel.getByRole("dialog", { name: "New route" });
  await routing.getByLabel("Method").selectOption("POST");
  await routing.getByLabel("Path").fill("/v1/orders/*");
  await routing.getByRole("combobox", { name: "Scopes" }).click();
  await routing.getByRole("option", { name: "write:orders" }).click();
  await routing.getByRole("button", { name: "Add route" }).click();
  await expect(routing).toBeHidden();
  await panel.getByLabel("Method").selectOption("POST");
  await panel.getByLabel("Path of a call").fill("/V1/orders/7?page=2");
  await expect(panel.getByRole("status").filter({ hasText: "Matched by" })).toContainText("write:orders");
  expect(await asked(writer.secret)).toBe("INSUFFICIENT_SCOPE");
  expect(await asked(carrier.secret)).toBe("VALID");

  await panel.getByRole("link", { name: "Scopes" }).click();
  await panel.getByRole("button", { name: "Actions for write:orders" }).click();
  await panel.getByRole("menuitem", { name: "Remove…" }).click();
  const inUse = panel.getByRole("dialog", { name: "write:orders is in use" });
  await expect(inUse.getByRole("link", { name: "Carrier" })).toBeVisible();
  await inUse.getByRole("button", { name: "Close", exact: true }).last().click();
  await expect(inUse).toBeHidden();
  expect(await asked(carrier.secret)).toBe("VALID");
});

test("a rule counts each customer by itself until it is deleted, and a budget shows what was spent", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  const production = environmentOf(project, "PRODUCTION");
  const key = await createKey(owner, organization, [project], { name: "App", environmentKind: "PRODUCTION" });
  const callFor = async (customer: string) => (await verify(owner, key.secret, production, { customer })).code;
  const address = `/${organization.slug}/projects/${project.slug}`;

  await panel.goto(`${address}/customers?environment=production`);
  await panel.getByRole("button", { name: "New customer" }).first().click();
  const adding = panel.getByRole("dialog", { name: "New customer" });
  await adding.getByLabel("External id").fill("cust-1");
  await adding.getByLabel("Name").fill("Globex");
  await adding.getByRole("button", { name: "Add customer" }).click();
  await expect(adding).toBeHidden();
  await expect(panel.getByRole("link", { name: "Globex" })).toBeVisible();

  await panel.getByRole("link", { name: "Limits" }).click();
  await panel.getByRole("button", { name: "New rule" }).first().click();
  const limiting = panel.getByRole("dialog", { name: "New rate-limit rule" });
  await limiting.getByLabel("Name").fill("Once a month");
  await limiting.getByLabel("Counts").selectOption("Each customer that calls name");
  await limiting.getByLabel("Calls", { exact: true }).fill("1");
  await limiting.getByLabel("In", { exact: true }).fill("31");
  await limiting.getByLabel("Unit").selectOption("days");
  await limiting.getByRole("button", { name: "Add rule" }).click();
  await expect(limiting).toBeHidden();
  await expect(panel.getByRole("list", { name: "Rate-limit rules" })).toContainText("up to 1 call in 31 days");

  await panel.getByRole("button", { name: "New budget" }).first().click();
  const spending = panel.getByRole("dialog", { name: "New budget" });
  await spending.getByLabel("Name").fill("A month");
  await spending.getByLabel("Units of cost").fill("50");
  await spending.getByRole("button", { name: "Add budget" }).click();
  await expect(spending).toBeHidden();
  expect([await callFor("cust-1"), await callFor("cust-1"), await callFor("cust-2")]).toEqual([
    "VALID",
    "RATE_LIMITED",
    "VALID",
  ]);

  await panel.reload();
  await expect(panel.getByRole("list", { name: "Budgets" })).toContainText("2 of 50 spent");
  await panel.getByRole("button", { name: "Actions for Once a month" }).click();
  await panel.getByRole("menuitem", { name: "Delete…" }).click();
  const deleting = panel.getByRole("dialog", { name: "Delete Once a month?" });
  await deleting.getByRole("button", { name: "Delete rule" }).click();
  await expect(panel.getByText("No rules")).toBeVisible();
  expect(await callFor("cust-1")).toBe("VALID");
});
