import { readFile } from "node:fs/promises";
import { codeOf } from "../support/data-plane.js";
import { KeysPage } from "../support/pages/keys.js";
import { createKey, environmentOf } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("a list is taken along as CSV, chosen keys are disabled, and all that match are revoked with their number told", async ({
  panel,
  owner,
  acme,
}) => {
  const { organization, project } = acme;
  const make = (name: string) => createKey(owner, organization, [project], { name });
  const old = [await make("=Old 1"), await make("Old 2"), await make("Old 3")];
  const lasting = await make("Mail worker");
  const keys = new KeysPage(panel, organization);
  await keys.open();
  await panel.getByRole("searchbox", { name: "Search by name or start" }).fill("old");
  await expect(panel).toHaveURL(/search=old/);
  await expect(keys.row("Mail worker")).toHaveCount(0);

  await panel.getByRole("button", { name: "Actions for the whole list" }).click();
  await panel.getByRole("menuitem", { name: "Export as CSV…" }).click();
  const download = panel.waitForEvent("download");
  await panel.getByRole("dialog", { name: "Export keys" }).getByRole("button", { name: "Export" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text.trim().split("\r\n")).toHaveLength(4);
  expect(text).toContain(`"'=Old 1"`);
  expect(old.some(({ secret }) => text.includes(secret))).toBe(false);

  await panel.getByRole("checkbox", { name: "Select Old 2" }).check();
  await panel.getByRole("group", { name: "Chosen keys" }).getByRole("button", { name: "Disable…" }).click();
  const disabling = panel.getByRole("dialog", { name: "Disable 1 key?" });
  await disabling.getByRole("button", { name: "Disable 1 key" }).click();
  await expect(disabling).toContainText("1 of 1 disabled.");
  await disabling.getByRole("button", { name: "Close" }).last().click();
  await expect(keys.row("Old 2")).toContainText("Inactive");

  await panel.getByRole("button", { name: "Actions for the whole list" }).click();
  await panel.getByRole("menuitem", { name: "Revoke all that match…" }).click();
  const revoking = panel.getByRole("dialog", { name: "Revoke 3 keys?" });
  await revoking.getByLabel("Type 3 to confirm").fill("3");
  await revoking.getByRole("button", { name: "Revoke 3 keys" }).click();
  const done = panel.getByRole("dialog", { name: "Revoking keys is over" });
  await expect(done).toContainText("3 keys revoked");
  await done.getByRole("button", { name: "Close" }).last().click();
  for (const { name } of old) await expect(keys.row(name)).toContainText("Revoked");

  const environment = environmentOf(project, "DEVELOPMENT");
  const codes = await Promise.all([...old, lasting].map(({ secret }) => codeOf(owner, secret, environment)));
  expect(codes).toEqual(["REVOKED", "REVOKED", "REVOKED", "VALID"]);
});

test("a chosen filter asks for its keys once, and for no others, however slow the browser is", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  for (let index = 0; index < 25; index++) await createKey(owner, organization, [project], { name: `Worker ${index}` });
  await createKey(owner, organization, [project], { name: "Rehearsal", environmentKind: "STAGING" });
  const keys = new KeysPage(panel, organization);
  await keys.open();
  await expect(keys.row("Worker 24").getByLabel("No calls in 7 days")).toBeVisible();
  const asked: string[] = [];
  panel.on("request", (request) => {
    const { operationName = "" } = (request.postDataJSON() ?? {}) as { operationName?: string };
    if (operationName.startsWith("ApiKey")) asked.push(operationName);
  });
  const devtools = await panel.context().newCDPSession(panel);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await panel.getByRole("combobox", { name: "Environment" }).selectOption("Staging");
  await expect(keys.row("Worker 24")).toHaveCount(0);
  await expect(keys.row("Rehearsal").getByLabel("No calls in 7 days")).toBeVisible();
  expect(asked).toEqual(["ApiKeys", "ApiKeyUsages"]);
});
