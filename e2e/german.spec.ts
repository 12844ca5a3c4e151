import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessibility.js";
import { expectFocusWithin } from "./support/focus.js";
import type { Gallery } from "./support/gallery.js";
import { galleryTest as test } from "./support/gallery-test.js";
import { OWNER } from "./support/seed.js";
import { expect, test as freshTest } from "./support/test.js";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const IN_GERMAN = { locale: "de-DE" };

/** Where a page is below the organization, and what it is called. */
const PAGES: Readonly<Record<string, (gallery: Gallery) => string>> = {
  Acme: () => "",
  Einblicke: () => "/insights",
  "API-Schlüssel": () => "/settings/api-keys",
  "Geleakte Schlüssel": () => "/settings/leaked-keys",
  Mitglieder: () => "/settings/members",
  Schlüsselrichtlinie: () => "/settings/key-policy",
  Tarif: () => "/settings/plan",
  Allgemein: () => "/settings",
  Nutzung: () => "/usage",
  Anfrageprotokoll: () => "/request-logs",
  "Audit-Protokoll": () => "/audit-log",
  Aufträge: () => "/jobs",
  Explorer: () => "/explorer",
  Shop: ({ shop }) => `/projects/${shop.slug}`,
};
const OF_A_KEY = ["", "/secrets", "/usage", "/activity", "/requests", "/settings"];

test.describe("in German axe finds nothing, and nothing is wider than a phone", () => {
  test.use(IN_GERMAN);

  for (const [heading, pathIn] of Object.entries(PAGES)) {
    test(heading, async ({ gallery, page }) => {
      await open(page, gallery, pathIn(gallery));
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await expectFit(page);
    });
  }

  for (const part of OF_A_KEY) {
    test(`a key${part}`, async ({ gallery, page }) => {
      await open(page, gallery, `/settings/api-keys/${gallery.keys.retiring.id}${part}`);
      await expect(page.getByRole("main").locator('[aria-current="page"]')).toBeVisible();
      await expectFit(page);
    });
  }

  test("the dialog for a new key", async ({ gallery, page }) => {
    await open(page, gallery, "/settings/api-keys/new");
    await expect(page.getByRole("dialog", { name: "Schlüssel anlegen" })).toBeVisible();
    await expectFit(page);
  });
});

async function open(page: Page, { acme, owner, server }: Gallery, path: string): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.context().addCookies(owner.sessionCookies());
  await page.goto(`${server.origin}/${acme.slug}${path}`);
}

async function expectFit(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
}

freshTest.describe("whose browser speaks German", () => {
  freshTest.use(IN_GERMAN);

  freshTest(
    "signs in in German, and goes on in English when that is chosen, after loading anew too",
    async ({ page, owner }) => {
      await page.goto(`${owner.origin}/sign-in`);
      await page.getByLabel("E-Mail").fill(OWNER.email);
      await page.getByLabel("Passwort", { exact: true }).fill(OWNER.password);
      await page.getByRole("button", { name: "Anmelden" }).click();
      await expect(page.getByRole("button", { name: "Konto" })).toBeVisible();

      await page.goto(`${owner.origin}/account`);
      await page.getByRole("radiogroup", { name: "Sprache" }).getByText("English").click();
      await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
      await page.reload();
      await expect(page.getByRole("heading", { name: "Account" })).toBeVisible();
    },
  );

  freshTest("chooses another language before signing in", async ({ page, owner }) => {
    await page.goto(`${owner.origin}/sign-in`);
    await page.getByRole("button", { name: "Sprache" }).click();
    await expectFocusWithin(page.getByRole("menu"));
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });
});
