import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility.js";
import { galleryTest as test } from "./support/gallery-test.js";
import { KeyForm } from "./support/pages/keys.js";
import { ShowOnce } from "./support/pages/show-once.js";
import { VIEWS } from "./support/views.js";
import { OWNER } from "./support/seed.js";
import { test as freshTest } from "./support/test.js";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

test.describe("axe finds nothing in light and dark, and nothing is wider than a phone", () => {
  for (const [title, view] of Object.entries(VIEWS)) {
    test(title, async ({ gallery, page }) => {
      if (view.by !== "nobody") await page.context().addCookies(gallery[view.by].sessionCookies());
      await page.setViewportSize(view.isNarrow ? NARROW : WIDE);
      await view.open(page, gallery, gallery.server.origin);
      await expectAccessible(page);
      await page.setViewportSize(NARROW);
      await expectNoSidewaysScroll(page);
    });
  }
});

freshTest("axe finds nothing on the way through the first run", async ({ page }) => {
  const check = async (heading: string) => {
    await page.getByRole("heading", { name: heading }).waitFor();
    await page.setViewportSize(NARROW);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize(WIDE);
    await expectAccessible(page);
  };
  await page.goto("/");
  await check("Welcome to Claviger");
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password", { exact: true }).fill(OWNER.password);
  await page.getByRole("button", { name: "Create account" }).click();
  await check("Name your organization");
  await page.getByLabel("Name", { exact: true }).fill("Acme");
  await page.getByRole("button", { name: "Continue" }).click();
  await check("Create a project");
  await page.getByLabel("Name", { exact: true }).fill("Shop");
  await page.getByRole("button", { name: "Create project" }).click();
  await check("Create your first key");
  await new KeyForm(page.getByRole("main")).create.click();
  await check("Store the secret");
  await new ShowOnce(page).close();
  await check("Verify your key");
});

freshTest("axe finds nothing where sign-up is closed", async ({ page, owner }) => {
  await page.goto(`${owner.origin}/sign-up`);
  await page.getByRole("heading", { name: "Sign-up is closed" }).waitFor();
  await expectAccessible(page);
});
