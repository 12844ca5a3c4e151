import { codeOf } from "../support/data-plane.js";
import { expectFocusWithin } from "../support/focus.js";
import { createKey, disableKey, environmentOf, untilLogged } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("who changed a key, and what, is found in the audit log with the keyboard alone, and taken home as a file without a secret", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  const key = await createKey(owner, organization, [project], { name: "Billing worker" });
  await owner.query(`mutation ($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { apiKey { id } } }`, {
    input: { id: key.id, name: "Invoice worker" },
  });
  await panel.goto(`/${organization.slug}`);
  await panel.getByRole("link", { name: "Audit log" }).click();
  await panel.getByRole("combobox", { name: "Event" }).selectOption("Key changed");
  await expect(panel).toHaveURL(/action=api_key\.updated/);
  await expect(panel.getByRole("link", { name: "Project created" })).toHaveCount(0);

  const event = panel.getByRole("link", { name: "Key changed" });
  await event.focus();
  await panel.keyboard.press("Enter");
  const details = panel.getByRole("dialog", { name: "Key changed" });
  await expect(details.getByText("Before: Billing worker")).toBeVisible();
  await expect(details.getByText("New: Invoice worker")).toBeVisible();
  await expectFocusWithin(details);
  await panel.keyboard.press("Escape");
  await expect(details).toBeHidden();
  await expect(event).toBeFocused();

  await event.press("Enter");
  await details.getByRole("link", { name: "All about Invoice worker" }).click();
  await expect(panel.getByRole("link", { name: "Key created" })).toBeVisible();
  await panel.getByRole("button", { name: "Export…" }).click();
  const exporting = panel.getByRole("dialog", { name: "Export the audit log" });
  await expect(exporting).toContainText("The 2 events that the filter lets through");
  await exporting.getByRole("button", { name: "Export" }).click();
  const download = exporting.getByRole("link", { name: /^Download/ });
  await expect(download).toBeVisible();
  const file = await panel.request.get((await download.getAttribute("href")) ?? "");
  const lines = (await file.text()).trim().split("\r\n");
  expect(lines.map((line) => line.split(",")[3])).toEqual(["action", "api_key.created", "api_key.updated"]);
  expect(lines.join()).not.toContain(key.secret);

  await exporting.getByRole("button", { name: "Close" }).last().click();
  await panel.getByRole("link", { name: "Jobs" }).click();
  const job = panel.getByRole("listitem").filter({ hasText: "Export of the audit log" });
  await expect(job).toContainText("2 of 2");
  await expect(job.getByRole("link", { name: /^Download/ })).toBeVisible();
});

test("what a refused call was told is the same at the data plane, in the request logs and in the usage", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  const environment = environmentOf(project, "DEVELOPMENT");
  const key = await createKey(owner, organization, [project], { name: "Billing worker" });
  const other = await createKey(owner, organization, [project], { name: "Night shift" });
  expect(await codeOf(owner, key.secret, environment)).toBe("VALID");
  expect(await codeOf(owner, other.secret, environment)).toBe("VALID");
  await disableKey(owner, key.id);
  expect(await codeOf(owner, key.secret, environment)).toBe("INACTIVE");
  await untilLogged(owner, organization, 3);

  await panel.goto(`/${organization.slug}/request-logs`);
  const rows = panel.getByRole("row").filter({ has: panel.getByRole("cell") });
  await expect(rows).toHaveCount(3);
  await panel.getByRole("combobox", { name: "Key" }).click();
  await panel.getByRole("option", { name: key.name }).click();
  await expect(rows).toHaveCount(2);
  await panel.getByRole("combobox", { name: "Outcome" }).selectOption("Refused");
  await expect(rows).toHaveCount(1);
  await panel.reload();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(key.name);
  await rows.getByRole("link").click();
  const call = panel.getByRole("dialog", { name: "Call" });
  await expect(call).toContainText("The key is disabled.");
  await expect(call.getByRole("button", { name: "Copy request id" })).toBeVisible();

  await panel.goto(`/${organization.slug}/usage`);
  const outcomes = panel.getByRole("table", { name: "Calls by outcome" });
  await expect(outcomes.getByRole("row", { name: "Allowed" })).toContainText("2");
  await expect(outcomes.getByRole("row", { name: "Key disabled" })).toContainText("1");
  await panel.getByText("By key", { exact: true }).click();
  await panel.getByRole("link", { name: key.name }).click();
  await expect(panel).toHaveURL(new RegExp(`key=${key.id}`));
  await expect(outcomes.getByRole("row", { name: "Allowed" })).toContainText("1");
  await outcomes.getByRole("link", { name: "Key disabled" }).click();
  await expect(panel.getByRole("heading", { name: "Request logs", level: 1 })).toBeVisible();
  await expect(rows).toHaveCount(1);
});
