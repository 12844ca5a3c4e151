import type { Page } from "@playwright/test";
import { callWith } from "../support/data-plane.js";
import { createKey, environmentOf, OWNER } from "../support/seed.js";
import { expect, test } from "../support/test.js";

test("a wrong password is refused with words that don't tell whether the account exists; the right one leads to where the reader wanted to go", async ({
  page,
  acme: { organization },
}) => {
  await page.goto(`/${organization.slug}/settings/members`);
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await signIn(page, OWNER.email, "not the password");
  await expect(page.getByRole("alert")).toContainText("Wrong e-mail or password");
  await signIn(page, "nobody@acme.example", OWNER.password);
  await expect(page.getByRole("alert")).toContainText("Wrong e-mail or password");

  await signIn(page, OWNER.email, OWNER.password);
  await expect(page.getByRole("heading", { name: "Members" })).toBeVisible();
  await expect(page.getByRole("row", { name: OWNER.email })).toContainText("Owner");
});

test("after signing out nothing of the panel can be seen or asked, while keys go on working (RF-3)", async ({
  panel,
  owner,
  server,
  acme: { organization, project },
}) => {
  const key = await createKey(owner, organization, [project], { name: "Billing worker" });
  await panel.goto(`/${organization.slug}/settings/api-keys`);
  await expect(panel.getByRole("link", { name: key.name })).toBeVisible();
  await panel.getByRole("button", { name: /^Account: / }).click();
  await panel.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(panel.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await panel.goBack();
  await expect(panel.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(panel.getByText(key.name)).toHaveCount(0);
  const ask = { key: key.secret, environment: environmentOf(project, "DEVELOPMENT") };
  expect((await owner.post("/v1/verify", ask)).status).toBe(401);
  expect(await callWith(server.origin, key.secret)).toBe(key.name);
});

test("a changed password ends every other session at once and leaves keys alone", async ({
  panel,
  owner,
  browser,
  server,
  acme: { organization, project },
}) => {
  const key = await createKey(owner, organization, [project], { name: "Billing worker" });
  const elsewhere = await browser.newPage({ baseURL: server.origin });
  await elsewhere.goto("/sign-in");
  await signIn(elsewhere, OWNER.email, OWNER.password);
  await expect(elsewhere.getByRole("heading", { name: organization.name })).toBeVisible();

  await panel.goto("/account");
  await panel.getByLabel("Current password", { exact: true }).fill("not the password");
  await panel.getByLabel("New password", { exact: true }).fill("battery staple horse correct");
  await panel.getByRole("button", { name: "Change password" }).click();
  await expect(panel.getByText("Wrong", { exact: false }).first()).toBeVisible();
  await panel.getByLabel("Current password", { exact: true }).fill(OWNER.password);
  await panel.getByRole("button", { name: "Change password" }).click();
  await expect(panel.getByText("Password changed. Every other session has ended.")).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole("heading", { name: "Account" })).toBeVisible();

  await elsewhere.getByRole("link", { name: "Members" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await signIn(elsewhere, OWNER.email, OWNER.password);
  await expect(elsewhere.getByRole("alert")).toContainText("Wrong e-mail or password");
  await signIn(elsewhere, OWNER.email, "battery staple horse correct");
  await expect(elsewhere.getByRole("heading", { name: "Members" })).toBeVisible();
  await elsewhere.close();
  expect(await callWith(server.origin, key.secret)).toBe(key.name);
});

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
