import type { Page } from "@playwright/test";
import { remembered } from "../support/browser-memory.js";
import { Client } from "../support/client.js";
import { callWith } from "../support/data-plane.js";
import { KeyForm } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { OWNER, signIn, signUp } from "../support/seed.js";
import { paste } from "../support/shell.js";
import { expect, test } from "../support/test.js";

test("from an empty installation to a key that a real call has verified, whose secret was shown once (RF-8, RF-9, FV-11, FB-8, LP-14, FG-4)", async ({
  page,
  server,
}) => {
  const answers = recordAnswers(page);
  await page.goto("/");

  await expect(page.getByRole("heading", { name: "Welcome to Claviger" })).toBeVisible();
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password", { exact: true }).fill(OWNER.password);
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page.getByRole("heading", { name: "Name your organization" })).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Acme");
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { name: "Create a project" })).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Shop");
  await page.getByRole("button", { name: "Create project" }).click();

  await expect(page.getByRole("heading", { name: "Create your first key" })).toBeVisible();
  const form = new KeyForm(page.getByRole("main"));
  await expect(form.summary).toContainText("Can read in all development environments of Shop. Nothing else.");
  await form.create.click();

  const showOnce = new ShowOnce(page);
  const secret = await showOnce.secret();
  expect(secret).toMatch(/^clv_test_/);
  await expect(showOnce.dialog).toContainText("secrets manager");
  await expect(showOnce.dialog).toContainText("This turns green when the first call arrives.");

  const printed = await paste(await showOnce.command.innerText());
  expect(JSON.parse(printed)).toMatchObject({ valid: true, code: "VALID", name: "First key", permission: "READ" });
  await expect(showOnce.dialog.getByRole("alert").filter({ hasText: "It works" })).toBeVisible();
  await showOnce.close();

  await expect(page.getByRole("heading", { name: "Your key works" })).toBeVisible();
  await page.getByRole("link", { name: "Go to your keys" }).click();
  await expect(page.getByRole("link", { name: "First key" })).toBeVisible();
  await expectForgotten(page, secret);
  await page.goBack();
  await expectForgotten(page, secret);
  expect(await countIn(answers, secret)).toBe(1);

  expect(await callWith(server.origin, secret)).toBe("First key");
});

test("the first run goes on where it was left, and is over once a key has been verified", async ({
  panel,
  acme,
  server,
}) => {
  await panel.goto("/setup");
  await expect(panel.getByRole("heading", { name: "Create your first key" })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole("heading", { name: "Create your first key" })).toBeVisible();

  await new KeyForm(panel.getByRole("main")).create.click();
  const showOnce = new ShowOnce(panel);
  const secret = await showOnce.secret();
  await showOnce.close();
  await expect(panel.getByRole("heading", { name: "Verify your key" })).toBeVisible();
  await panel.reload();
  await expect(panel.getByRole("heading", { name: "Verify your key" })).toBeVisible();

  expect(await callWith(server.origin, secret)).toBe("First key");
  await expect(panel.getByRole("heading", { name: "Your key works" })).toBeVisible();
  await panel.goto("/setup");
  await expect(panel).toHaveURL(`/${acme.organization.slug}`);
});

test("nobody can make a second first account", async ({ owner, page, server }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/setup");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/sign-up");
  await expect(page.getByRole("heading", { name: "Sign-up is closed" })).toBeVisible();
  const stranger = { ...OWNER, email: "mallory@else.example" };
  await expect(signUp(Client.anonymous(server.origin), stranger)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await signIn(owner);
});

/** Bodies of all answers that the page gets. */
function recordAnswers(page: Page): Promise<string>[] {
  const answers: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/graphql")) answers.push(response.text().catch(() => ""));
  });
  return answers;
}

async function countIn(answers: readonly Promise<string>[], secret: string): Promise<number> {
  return (await Promise.all(answers)).filter((body) => body.includes(secret)).length;
}

async function expectForgotten(page: Page, secret: string): Promise<void> {
  for (const [place, content] of Object.entries(await remembered(page))) {
    expect(content, `the secret is not in ${place}`).not.toContain(secret);
  }
}
