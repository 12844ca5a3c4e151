import { expect, type Locator, type Page } from "@playwright/test";
import { expectFocusWithin } from "./focus.js";
import type { Gallery } from "./gallery.js";
import { KeyForm } from "./pages/keys.js";
import { ShowOnce } from "./pages/show-once.js";
import { OWNER, type Key } from "./seed.js";

type Open = (page: Page, gallery: Gallery, origin: string) => Promise<void>;

interface View {
  /** Who looks at it. */
  readonly by: "owner" | "newcomer" | "nobody";
  readonly open: Open;
  /** Only a narrow window has it. */
  readonly isNarrow?: true;
}

const owner = (open: Open): View => ({ by: "owner", open });
const nobody = (open: Open): View => ({ by: "nobody", open });

/** Every page, menu and dialog of the panel, and how to get it onto the screen. */
export const VIEWS: Readonly<Record<string, View>> = {
  "page: sign in": nobody((page, _gallery, origin) => visit(page, `${origin}/sign-in`, "Sign in")),
  "page: sign in, with nothing filled in": nobody(async (page, _gallery, origin) => {
    await visit(page, `${origin}/sign-in`, "Sign in");
    await page.getByRole("button", { name: "Sign in" }).click();
    await shown(page.getByText("Enter your password."));
  }),
  "page: sign in, refused": nobody(async (page, _gallery, origin) => {
    await visit(page, `${origin}/sign-in`, "Sign in");
    await page.getByLabel("E-mail").fill(OWNER.email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await shown(page.getByRole("alert"));
  }),
  "page: sign up": nobody((page, _gallery, origin) => visit(page, `${origin}/sign-up`, "Create your account")),
  "page: welcome": { by: "newcomer", open: (page, _gallery, origin) => visit(page, `${origin}/welcome`, /^Welcome/) },
  "page: not found": owner((page, _gallery, origin) => visit(page, `${origin}/nowhere`, "Nothing here")),
  "page: overview": owner((page, { acme }, origin) => visit(page, `${origin}/${acme.slug}`, "Acme")),
  "page: overview of an empty organization": owner((page, { empty }, origin) =>
    visit(page, `${origin}/${empty.slug}`, "Globex"),
  ),
  "page: overview, nothing found": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}?search=zebra`, "Acme");
    await shown(page.getByText("No project matches"));
  }),
  "page: project": owner((page, { shop }, origin) => visitProject(page, origin, shop.slug, "Shop")),
  "page: project without environments": owner((page, { bare }, origin) =>
    visitProject(page, origin, bare.slug, "Bare"),
  ),
  "page: API keys": owner((page, _gallery, origin) => visitKeys(page, origin)),
  "page: API keys, none yet": owner(async (page, { empty }, origin) => {
    await visit(page, `${origin}/${empty.slug}/settings/api-keys`, "API keys");
    await shown(page.getByText("No API keys yet"));
  }),
  "page: API keys, on a plan without them": owner(async (page, { unpaid }, origin) => {
    await visit(page, `${origin}/${unpaid.slug}/settings/api-keys`, "API keys");
    await shown(page.getByText("The Free plan has no API keys"));
  }),
  "page: API keys, nothing found": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings/api-keys?search=zebra`, "API keys");
    await shown(page.getByText("No key matches"));
  }),
  "page: API keys, that can't be loaded": owner(async (page, { acme }, origin) => {
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query ApiKeys(") ? route.abort() : route.continue(),
    );
    await visit(page, `${origin}/${acme.slug}/settings/api-keys`, "API keys");
    await shown(page.getByRole("button", { name: "Try again" }));
  }),
  "page: a key in force": owner((page, { keys }, origin) => visitKey(page, origin, keys.active)),
  "page: a key in its grace period": owner((page, { keys }, origin) => visitKey(page, origin, keys.retiring)),
  "page: a disabled key": owner((page, { keys }, origin) => visitKey(page, origin, keys.disabled)),
  "page: a revoked key": owner((page, { keys }, origin) => visitKey(page, origin, keys.revoked)),
  "page: an expired key": owner((page, { keys }, origin) => visitKey(page, origin, keys.expired)),
  "page: a key within bounds": owner((page, { keys }, origin) => visitKey(page, origin, keys.bound)),
  "page: the secrets of a key": owner((page, { keys }, origin) => visitKey(page, origin, keys.active, "secrets")),
  "page: the secrets of a key in its grace period": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.retiring, "secrets");
    await shown(page.getByRole("heading", { name: "A rotation is running" }));
  }),
  "page: a key whose access can't be loaded": owner(async (page, { keys }, origin) => {
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query ApiKeyAccess(") ? route.abort() : route.continue(),
    );
    await visitKey(page, origin, keys.active);
    await shown(page.getByRole("button", { name: "Try again" }));
  }),
  "page: the settings of a key": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.bound, "settings");
    const access = page.getByRole("region", { name: "Access" });
    await access.getByText("Write", { exact: true }).first().click();
    await access.getByRole("combobox", { name: "Environments" }).click();
    await page.getByRole("option", { name: "Production", exact: true }).click();
    await shown(access.getByText("What changes", { exact: true }));
    await page.getByRole("region", { name: "Limits" }).getByRole("combobox", { name: "Add a customer" }).click();
    await shown(page.getByText("No other customer found"));
  }),
  "page: the settings of a revoked key": owner((page, { keys }, origin) =>
    visitKey(page, origin, keys.revoked, "settings"),
  ),
  "page: members": owner((page, { acme }, origin) => visit(page, `${origin}/${acme.slug}/settings/members`, "Members")),
  "page: organization": owner((page, { acme }, origin) => visit(page, `${origin}/${acme.slug}/settings`, "General")),
  "page: account": owner((page, _gallery, origin) => visit(page, `${origin}/account`, "Account")),

  "menu: navigation": {
    by: "owner",
    isNarrow: true,
    open: async (page, { acme }, origin) => {
      await visit(page, `${origin}/${acme.slug}`, "Acme");
      await page.getByRole("button", { name: "Menu", exact: true }).click();
      await shown(page.getByRole("dialog").getByRole("navigation", { name: "Main" }));
    },
  },
  "menu: organizations": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}`, "Acme");
    await openMenu(page, page.getByRole("button", { name: /^Organization: / }));
  }),
  "menu: account": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}`, "Acme");
    await openMenu(page, page.getByRole("button", { name: /^Account: / }));
  }),
  "menu: theme": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}`, "Acme");
    await openMenu(page, page.getByRole("button", { name: "Theme" }).filter({ visible: true }));
  }),
  "menu: project": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await openMenu(page, page.getByRole("button", { name: "Manage project" }));
  }),
  "menu: environment": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await openMenu(page, page.getByRole("button", { name: "Actions for Staging" }));
  }),
  "menu: key, and the note that its id was copied": owner(async (page, { keys }, origin) => {
    await visitKeys(page, origin);
    const target = page.getByRole("button", { name: `Actions for ${keys.active.name}`, exact: true });
    await choose(page, target, "Copy key id");
    await shown(page.getByText("Key id copied"));
    await openMenu(page, target);
  }),

  "dialog: new organization": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}`, "Acme");
    await choose(page, page.getByRole("button", { name: /^Organization: / }), "New organization");
    await shown(page.getByRole("dialog", { name: "New organization" }));
  }),
  "dialog: delete organization": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings`, "General");
    await page.getByRole("button", { name: "Delete organization" }).click();
    await shown(page.getByRole("dialog", { name: "Delete Acme?" }));
  }),
  "dialog: new project": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}`, "Acme");
    await page.getByRole("button", { name: "New project" }).click();
    const dialog = page.getByRole("dialog", { name: "New project" });
    await dialog.getByRole("button", { name: "Create project" }).click();
    await shown(dialog.locator('[aria-invalid="true"]'));
  }),
  "dialog: rename project": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await choose(page, page.getByRole("button", { name: "Manage project" }), "Rename…");
    await shown(page.getByRole("dialog", { name: "Rename project" }));
  }),
  "dialog: delete project, refused": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await choose(page, page.getByRole("button", { name: "Manage project" }), "Delete…");
    const dialog = page.getByRole("dialog", { name: "Delete Shop?" });
    await dialog.getByLabel("Type Shop to confirm").fill("Shop");
    await dialog.getByRole("button", { name: "Delete project" }).click();
    await shown(dialog.getByRole("alert"));
  }),
  "dialog: new environment": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await page.getByRole("button", { name: "New environment" }).click();
    await shown(page.getByRole("dialog", { name: "New environment" }));
  }),
  "dialog: rename environment": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await choose(page, page.getByRole("button", { name: "Actions for Staging" }), "Rename…");
    await shown(page.getByRole("dialog", { name: "Rename environment" }));
  }),
  "dialog: delete environment": owner(async (page, { shop }, origin) => {
    await visitProject(page, origin, shop.slug, "Shop");
    await choose(page, page.getByRole("button", { name: "Actions for Staging" }), "Delete…");
    await shown(page.getByRole("dialog", { name: "Delete Staging?" }));
  }),
  "dialog: new key": owner(async (page, _gallery, origin) => void (await beginKey(page, origin))),
  "dialog: new key, with nothing filled in": owner(async (page, _gallery, origin) => {
    const form = await beginKey(page, origin);
    await form.create.click();
    await shown(page.getByText("Choose the kind of environment the key is for."));
  }),
  "dialog: new key, with several grants and a date": owner(async (page, _gallery, origin) => {
    const form = await beginKey(page, origin);
    await form.name.fill("Billing worker");
    await form.kind("Production").check();
    await page.getByRole("button", { name: "Add a grant" }).click();
    await page.getByText("Date…").click();
    await form.grant(2).getByRole("combobox", { name: "Project" }).click();
    await page.getByRole("listbox").getByRole("option", { name: "Shop" }).click();
    await form.permission("Manage", 2).click();
    await form.grant(2).getByRole("combobox", { name: "Environments" }).click();
    await shown(page.getByRole("listbox").getByRole("option", { name: "Production", exact: true }));
  }),
  "dialog: new key, filled in by its address, with limits and scopes": owner(async (page, _gallery, origin) => {
    const depot = "depot-and-stockrooms-of-the-northern-bra";
    const wish = `name=Scanner&for=production&grant=${depot}:read&scope=${depot}:read:stock&ip=10.0.0.0/8&rate=600/60`;
    await visit(page, `${origin}/acme/settings/api-keys/new?${wish}`, "API keys");
    const dialog = page.getByRole("dialog", { name: "Create an API key" });
    await dialog.getByRole("button", { name: "Limits and metadata" }).click();
    await dialog.getByRole("combobox", { name: "Scopes" }).click();
    await shown(dialog.getByRole("option", { name: /write:stock/ }));
  }),
  "dialog: new key, that the plan doesn't include": owner(async (page, { limited }, origin) => {
    await visit(page, `${origin}/${limited.slug}/settings/api-keys/new?for=production`, "API keys");
    await shown(page.getByText("The Pro plan has no keys for live environments"));
  }),
  "dialog: new key, as a request": owner(async (page, _gallery, origin) => {
    const form = await beginKey(page, origin);
    await form.name.fill("Billing worker");
    await page.getByRole("radio", { name: /^Deploy from CI/ }).click();
    await page.getByRole("button", { name: "As a request" }).click();
    await shown(page.getByLabel("Variables"));
  }),
  "dialog: the secret, once": owner(async (page, { makeKey }, origin) => {
    await visitKey(page, origin, await makeKey());
    await rotateNow(page);
    await shown(new ShowOnce(page).dialog);
  }),
  "dialog: the secret, for Kubernetes": owner(async (page, { makeKey }, origin) => {
    await visitKey(page, origin, await makeKey());
    await rotateNow(page);
    const { dialog } = new ShowOnce(page);
    await dialog.getByText("Kubernetes", { exact: true }).click();
    await shown(dialog.getByText("stringData:"));
  }),
  "dialog: the secret, about to be lost": owner(async (page, { makeKey }, origin) => {
    await visitKey(page, origin, await makeKey());
    await rotateNow(page);
    const { dialog, question } = new ShowOnce(page);
    await expectFocusWithin(dialog);
    await page.keyboard.press("Escape");
    await shown(question);
  }),
  "dialog: rotate, with a time of one's own": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.active);
    await page.getByRole("button", { name: "Rotate…" }).click();
    const dialog = page.getByRole("dialog", { name: /^Rotate/ });
    await dialog.getByRole("radio", { name: "After another time" }).check();
    await dialog.getByLabel("How many").fill("99");
    await dialog.getByRole("button", { name: /^Rotate/ }).click();
    await shown(dialog.getByText("At most 30 days here."));
  }),
  "dialog: rotate while a rotation runs": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.retiring);
    await page.getByRole("button", { name: "Rotate…" }).click();
    await shown(page.getByText("A key has two working secrets at most"));
  }),
  "dialog: duplicate": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.active);
    await page.getByRole("button", { name: "Duplicate…" }).click();
    await shown(page.getByRole("dialog", { name: /^Duplicate/ }));
  }),
  "dialog: end the old secret": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.retiring, "secrets");
    await page.getByRole("button", { name: "End the old secret…" }).click();
    await shown(page.getByRole("dialog", { name: /^End the old secret/ }));
  }),
  "dialog: disable": owner((page, { keys }, origin) => beginVerb(page, origin, keys.active, "Disable")),
  "dialog: enable": owner((page, { keys }, origin) => beginVerb(page, origin, keys.disabled, "Enable")),
  "dialog: revoke": owner((page, { keys }, origin) => beginVerb(page, origin, keys.active, "Revoke")),
  "dialog: delete": owner((page, { keys }, origin) => beginVerb(page, origin, keys.revoked, "Delete")),
  "dialog: sign out everywhere": owner(async (page, _gallery, origin) => {
    await visit(page, `${origin}/account`, "Account");
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await shown(page.getByRole("dialog", { name: "Sign out everywhere?" }));
  }),
};

function shown(target: Locator): Promise<void> {
  return expect(target.first()).toBeVisible();
}

/** Opens an address and waits until its page, with all that it loads, is there. */
async function visit(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.goto(address);
  await shown(page.getByRole("heading", { name: heading, level: 1 }));
  await expect(page.locator('[class*="Skeleton"]')).toHaveCount(0);
}

async function visitProject(page: Page, origin: string, slug: string, heading: string): Promise<void> {
  await visit(page, `${origin}/acme/projects/${slug}`, heading);
}

async function visitKeys(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/acme/settings/api-keys`, "API keys");
  await shown(page.getByRole("button", { name: /^Actions for Worker/ }));
}

async function visitKey(page: Page, origin: string, { id, name }: Key, part?: string): Promise<void> {
  await visit(page, `${origin}/acme/settings/api-keys/${id}${part ? `/${part}` : ""}`, name);
}

async function beginKey(page: Page, origin: string): Promise<KeyForm> {
  await visitKeys(page, origin);
  await page.getByRole("button", { name: "Create key" }).click();
  const dialog = page.getByRole("dialog", { name: "Create an API key" });
  await shown(dialog);
  return new KeyForm(dialog);
}

async function beginVerb(page: Page, origin: string, key: Key, verb: string): Promise<void> {
  await visitKey(page, origin, key);
  await page.getByRole("button", { name: `${verb}…` }).click();
  await shown(page.getByRole("dialog", { name: `${verb} ${key.name}?` }));
}

async function rotateNow(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Rotate…" }).click();
  const dialog = page.getByRole("dialog", { name: /^Rotate/ });
  await dialog.getByRole("radio", { name: "Now" }).check();
  await dialog.getByRole("button", { name: /^Rotate/ }).click();
}

async function openMenu(page: Page, target: Locator): Promise<void> {
  await target.filter({ visible: true }).click();
  await shown(page.getByRole("menu"));
}

async function choose(page: Page, target: Locator, item: string): Promise<void> {
  await openMenu(page, target);
  await page.getByRole("menuitem", { name: item }).click();
}
