import type { Page } from "@playwright/test";
import { INSECURE_HOST } from "../support/chromium.js";
import { callWith } from "../support/data-plane.js";
import { expectFocusWithin } from "../support/focus.js";
import { KeyForm, KeysPage } from "../support/pages/keys.js";
import { ShowOnce } from "../support/pages/show-once.js";
import { expect, test as base } from "../support/test.js";

interface Shown {
  keys: KeysPage;
  showOnce: ShowOnce;
  secret: string;
}

const test = base.extend<{ shown: Shown }>({
  /** A key has just been created, and its secret is on the screen. */
  shown: async ({ panel, acme }, use) => {
    await panel.goto(`/${acme.organization.slug}`);
    await panel.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "API keys" }).click();
    const keys = new KeysPage(panel, acme.organization);
    await keys.newKey.click();
    const form = new KeyForm(panel.getByRole("dialog", { name: "Create an API key" }));
    await form.name.fill("Billing worker");
    await form.kind("Production").check();
    await form.permission("Write").click();
    await expect(form.summary).toContainText("Can read and write in all production environments of Shop.");
    await form.create.click();
    const showOnce = new ShowOnce(panel);
    await expectFocusWithin(showOnce.dialog);
    await use({ keys, showOnce, secret: await showOnce.secret() });
  },
});

const WAYS_TO_LOSE_IT: Record<string, (page: Page) => Promise<void>> = {
  "the Escape key": (page) => page.keyboard.press("Escape"),
  "a click outside of the dialog": (page) => page.mouse.click(5, 300),
  "the browser's way back": (page) => page.evaluate(() => history.back()),
};

for (const [way, lose] of Object.entries(WAYS_TO_LOSE_IT)) {
  const tag = way.startsWith("a click") ? ["@not-for-keys"] : [];
  test(
    `${way} asks before the secret is lost (FV-13)`,
    { tag },
    async ({ panel, server, shown: { showOnce, secret } }) => {
      await lose(panel);
      await expect(showOnce.question).toBeVisible();
      await showOnce.question.getByRole("button", { name: "Keep it open" }).click();
      await expect(showOnce.question).toBeHidden();
      expect(await showOnce.secret()).toBe(secret);

      await lose(panel);
      await showOnce.question.getByRole("button", { name: "Leave without it" }).click();
      await expect(showOnce.dialog).toBeHidden();
      await expect(panel.getByText(secret)).toHaveCount(0);
      expect(await callWith(server.origin, secret)).toBe("Billing worker");
    },
  );
}

const WAYS_TO_UNLOAD_IT: Record<string, (page: Page) => Promise<unknown>> = {
  "a reload": (page) => page.evaluate(() => setTimeout(() => location.reload())),
  "closing the tab": (page) => page.close({ runBeforeUnload: true }),
};

for (const [way, unload] of Object.entries(WAYS_TO_UNLOAD_IT)) {
  test(`${way} makes the browser ask before the secret is lost`, async ({
    panel,
    server,
    shown: { showOnce, secret },
  }) => {
    const asked = panel.waitForEvent("dialog");
    await unload(panel);
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    expect(await showOnce.secret()).toBe(secret);
    expect(await callWith(server.origin, secret)).toBe("Billing worker");
  });
}

test("what has been stored is let go without a question, and is gone after a reload", async ({
  panel,
  server,
  shown: { keys, showOnce, secret },
}) => {
  await expect(showOnce.done).toBeDisabled();
  await showOnce.close();
  await panel.reload();
  await expect(keys.row("Billing worker")).toContainText(`${secret.slice(0, 13)}…`);
  await expect(panel.locator("html")).not.toContainText(secret);
  expect(await callWith(server.origin, secret)).toBe("Billing worker");
});

test("the secret can be taken away as a line of an .env file", async ({
  panel,
  server,
  shown: { showOnce, secret },
}) => {
  await showOnce.dialog.getByText(".env", { exact: true }).click();
  await expect(showOnce.dialog.getByLabel(/^Secret of /)).toHaveText(`CLAVIGER_KEY=${secret}`);
  const downloading = panel.waitForEvent("download");
  await showOnce.dialog.getByRole("button", { name: "Download" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("billing-worker.env");
  const stream = await download.createReadStream();
  expect((await stream.toArray()).join("")).toBe(`CLAVIGER_KEY=${secret}\n`);
  expect(await callWith(server.origin, secret)).toBe("Billing worker");
});

test.describe("on plain http, at an address that is not this machine's own", () => {
  test.use({ baseURL: async ({ server }, use) => use(insecure(server.origin)) });

  test("the secret can be copied, although the browser offers no clipboard there (RF-8, LP-14)", async ({
    page,
    owner,
    acme: { organization },
    server,
  }) => {
    const client = owner.at(insecure(server.origin));
    await page.context().addCookies(client.sessionCookies());
    const keys = new KeysPage(page, organization);
    await keys.open();
    expect(await page.evaluate(() => [isSecureContext, navigator.clipboard])).toEqual([false, undefined]);

    await keys.newKey.click();
    const form = new KeyForm(page.getByRole("dialog", { name: "Create an API key" }));
    await form.name.fill("Billing worker");
    await form.kind("Staging").check();
    await form.create.click();
    const showOnce = new ShowOnce(page);
    const secret = await showOnce.secret();
    await showOnce.copy.click();
    await expect(showOnce.dialog.getByRole("button", { name: "Copied" }).first()).toBeVisible();
    await showOnce.close();

    const search = page.getByRole("searchbox");
    await search.focus();
    await page.keyboard.press("ControlOrMeta+V");
    await expect(search).toHaveValue(secret);
    await search.fill("");
    expect(await callWith(server.origin, secret)).toBe("Billing worker");
  });
});

function insecure(origin: string): string {
  return origin.replace("localhost", INSECURE_HOST);
}
