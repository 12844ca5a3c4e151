import { codeOf, verify } from "../support/data-plane.js";
import { KeyForm } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { createKey, environmentOf, rotateKey } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("a key made from a link may do what the link says, and no more what its settings have taken away", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  const keys = `/${organization.slug}/settings/api-keys`;
  await panel.goto(`${keys}/new?name=Nightly&for=development&grant=${project.slug}/development:write&expires=30`);
  const form = new KeyForm(panel.getByRole("dialog", { name: "Create an API key" }));
  await expect(form.summary).toContainText("Can read and write in Shop / Development. Nothing else.");
  await form.create.click();
  const showOnce = new ShowOnce(panel);
  const secret = await showOnce.secret();
  await showOnce.close();
  await expect(panel).toHaveURL(keys);
  const environment = environmentOf(project, "DEVELOPMENT");
  expect(await verify(owner, secret, environment, { method: "POST" })).toMatchObject({ code: "VALID" });

  await panel.getByRole("link", { name: "Nightly" }).click();
  await panel.getByRole("navigation", { name: "Parts of this key" }).getByRole("link", { name: "Settings" }).click();
  const access = panel.getByRole("region", { name: "Access" });
  await access.getByRole("radiogroup", { name: "Permission" }).getByText("Read", { exact: true }).click();
  await expect(access.getByRole("status", { name: "What changes" })).toContainText(
    "Shop / Development: Read instead of Write",
  );
  await access.getByRole("button", { name: "Save" }).click();
  await expect(access.getByRole("button", { name: "Save" })).toBeDisabled();
  await expect(access.getByRole("status", { name: "What changes" })).toBeEmpty();
  expect(await verify(owner, secret, environment, { method: "POST" })).toMatchObject({
    code: "INSUFFICIENT_PERMISSION",
  });
  expect(await verify(owner, secret, environment, { method: "GET" })).toMatchObject({ code: "VALID" });
});

test("a rotation is ended before its time, and a duplicate takes the key's place", async ({
  panel,
  owner,
  acme: { organization, project },
}) => {
  const worker = await createKey(owner, organization, [project], { name: "Billing worker" });
  const fresh = await rotateKey(owner, worker.id, 3600);
  const code = (secret: string) => codeOf(owner, secret, environmentOf(project, "DEVELOPMENT"));
  expect([await code(worker.secret), await code(fresh)]).toEqual(["VALID", "VALID"]);

  await panel.goto(`/${organization.slug}/settings/api-keys/${worker.id}/secrets`);
  const running = panel.getByRole("region", { name: "A rotation is running" });
  await running.getByRole("button", { name: "End the old secret…" }).click();
  await panel.getByRole("dialog").getByRole("button", { name: "End the old secret" }).click();
  await expect(running).toBeHidden();
  expect([await code(worker.secret), await code(fresh)]).toEqual(["ROTATED", "VALID"]);

  await panel.getByRole("button", { name: "Duplicate…" }).click();
  await panel.getByLabel("Name of the new key").fill("Billing worker, anew");
  await panel.getByRole("dialog").getByRole("button", { name: "Duplicate" }).click();
  const showOnce = new ShowOnce(panel);
  const second = await showOnce.secret();
  await showOnce.close();
  expect([await code(fresh), await code(second)]).toEqual(["VALID", "VALID"]);

  await panel.getByRole("link", { name: "API keys" }).first().click();
  await panel.getByRole("link", { name: "Billing worker, anew" }).click();
  await expect(
    panel.getByRole("region", { name: "Details" }).getByRole("link", { name: "Billing worker" }),
  ).toBeVisible();
});
