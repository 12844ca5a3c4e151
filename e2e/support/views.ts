import { expect, type Locator, type Page } from "@playwright/test";
import { Client } from "./client.js";
import { expectFocusWithin } from "./focus.js";
import type { Gallery } from "./gallery.js";
import { KeyForm } from "./pages/keys.js";
import { ShowOnce } from "./pages/show-once.js";
import { OWNER, signIn, type Key, type Organization } from "./seed.js";

type Open = (page: Page, gallery: Gallery, origin: string) => Promise<void>;

interface View {
  /** Who looks at it. */
  readonly by: "owner" | "member" | "newcomer" | "nobody";
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
  "page: members": owner((page, { acme }, origin) => visit(page, `${origin}/${acme.slug}/settings/members`, "Members")),
  "page: organization": owner((page, { acme }, origin) => visit(page, `${origin}/${acme.slug}/settings`, "General")),
  "page: audit log": owner((page, _gallery, origin) => visitRecords(page, `${origin}/acme/audit-log`, "Audit log")),
  "page: audit log, nothing found": owner(async (page, _gallery, origin) => {
    await visit(page, `${origin}/acme/audit-log?target=key_x`, "Audit log");
    await shown(page.getByText("No event matches"));
  }),
  "page: audit log, that can't be loaded": owner(async (page, _gallery, origin) => {
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query AuditLog(") ? route.abort() : route.continue(),
    );
    await visit(page, `${origin}/acme/audit-log`, "Audit log");
    await shown(page.getByRole("button", { name: "Try again" }));
  }),
  "page: audit log, for somebody who may not see it": {
    by: "member",
    open: async (page, _gallery, origin) => {
      await visit(page, `${origin}/acme/audit-log`, "Audit log");
      await shown(page.getByRole("link", { name: OWNER.email }));
    },
  },
  "page: jobs, none yet": owner(async (page, { empty }, origin) => {
    await visit(page, `${origin}/${empty.slug}/jobs`, "Jobs");
    await shown(page.getByText("No jobs yet"));
  }),
  "page: jobs, of every kind and state": owner(async (page, { acme }, origin) => {
    await playJobs(page, acme);
    await visit(page, `${origin}/acme/jobs`, "Jobs");
    await shown(page.getByRole("progressbar"));
  }),
  "page: request logs": owner((page, _gallery, origin) =>
    visitRecords(page, `${origin}/acme/request-logs`, "Request logs"),
  ),
  "page: request logs, none yet": owner(async (page, { empty }, origin) => {
    await visit(page, `${origin}/${empty.slug}/request-logs`, "Request logs");
    await shown(page.getByText("No calls yet"));
  }),
  "page: request logs, between two times that are the wrong way round": owner(async (page, _gallery, origin) => {
    const range = "from=2026-11-20T12:00:00.000Z&to=2026-11-19T12:00:00.000Z";
    await visit(page, `${origin}/acme/request-logs?code=limit&${range}`, "Request logs");
    await shown(page.getByText("Ends before it begins"));
    await shown(page.getByText("No call matches"));
  }),
  "page: usage": owner((page, _gallery, origin) => visitUsage(page, `${origin}/acme/usage`)),
  "page: usage, in numbers and by key": owner(async (page, { keys }, origin) => {
    await visitUsage(page, `${origin}/acme/usage?range=24h&by=key`);
    await page.getByText("The same in numbers").click();
    await shown(page.getByRole("columnheader", { name: "Hour" }));
    await shown(page.getByRole("link", { name: keys.active.name }));
  }),
  "page: usage, without a call": owner(async (page, { empty }, origin) => {
    await visit(page, `${origin}/${empty.slug}/usage`, "Usage");
    await shown(page.getByText("No calls in this time"));
  }),
  "page: account": owner(async (page, _gallery, origin) => {
    await visit(page, `${origin}/account`, "Account");
    await shown(page.getByText("This browser"));
  }),

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

  "menu: keys to choose from": owner(async (page, { keys }, origin) => {
    await visitRecords(page, `${origin}/acme/request-logs`, "Request logs");
    await page.getByRole("combobox", { name: "Key" }).click();
    await shown(page.getByRole("option", { name: keys.active.name }));
  }),

  "panel: an event": owner(async (page, { keys }, origin) => {
    await visitRecords(page, `${origin}/acme/audit-log?target=${keys.disabled.id}`, "Audit log");
    await page.getByRole("link", { name: "Key created" }).click();
    const panel = page.getByRole("dialog", { name: "Key created" });
    await shown(panel.getByText("Asleep over the summer."));
    await expectFocusWithin(panel);
  }),
  "panel: a call": owner(async (page, _gallery, origin) => {
    await visitRecords(page, `${origin}/acme/request-logs?code=refused`, "Request logs");
    await page.getByRole("link", { name: "GET" }).first().click();
    const panel = page.getByRole("dialog", { name: "Call" });
    await shown(panel.getByText("REVOKED", { exact: true }));
    await expectFocusWithin(panel);
  }),
  "dialog: export the audit log": owner(async (page, _gallery, origin) => void (await beginExport(page, origin))),
  "dialog: export the audit log, done": owner(async (page, _gallery, origin) => {
    const dialog = await beginExport(page, origin);
    await dialog.getByRole("button", { name: "Export" }).click();
    await shown(dialog.getByRole("link", { name: /^Download/ }));
  }),
  "dialog: cancel a job": owner(async (page, { acme }, origin) => {
    await playJobs(page, acme);
    await visit(page, `${origin}/acme/jobs`, "Jobs");
    await page.getByRole("button", { name: /^Cancel: / }).click();
    await shown(page.getByRole("dialog", { name: "Cancel this job?" }));
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
  "dialog: the secret, once": owner(async (page, { makeKey }, origin) => {
    await visitKey(page, origin, await makeKey());
    await rotateNow(page);
    await shown(new ShowOnce(page).dialog);
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
  "dialog: disable": owner((page, { keys }, origin) => beginVerb(page, origin, keys.active, "Disable")),
  "dialog: enable": owner((page, { keys }, origin) => beginVerb(page, origin, keys.disabled, "Enable")),
  "dialog: revoke": owner((page, { keys }, origin) => beginVerb(page, origin, keys.active, "Revoke")),
  "dialog: delete": owner((page, { keys }, origin) => beginVerb(page, origin, keys.revoked, "Delete")),
  "dialog: end a session": owner(async (page, _gallery, origin) => {
    await signIn(Client.anonymous(origin));
    await visit(page, `${origin}/account`, "Account");
    await page
      .getByRole("button", { name: /^End session: / })
      .first()
      .click();
    await shown(page.getByRole("dialog", { name: "End this session?" }));
  }),
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

/** A list with something in it. */
async function visitRecords(page: Page, address: string, heading: string): Promise<void> {
  await visit(page, address, heading);
  await shown(page.getByRole("row").nth(1));
}

async function visitUsage(page: Page, address: string): Promise<void> {
  await visit(page, address, "Usage");
  await shown(page.getByRole("img", { name: /^Calls by/ }).locator("path"));
  await shown(page.getByRole("table", { name: "Calls by outcome" }));
}

async function beginExport(page: Page, origin: string): Promise<Locator> {
  await visitRecords(page, `${origin}/acme/audit-log`, "Audit log");
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export the audit log" });
  await shown(dialog);
  return dialog;
}

/** Jobs are over before anybody can look at them: so the server's answer is played. */
async function playJobs(page: Page, { id }: Organization): Promise<void> {
  const at = new Date().toISOString();
  const job = { __typename: "Job", kind: "audit.export", actorLabel: OWNER.name, createdAt: at, done: 0, total: null };
  const over = { done: 120, total: 120 };
  const kept = { downloadPath: "/v1/exports/job_1", bytes: 64_000, expiresAt: new Date(Date.now() + 3_600_000) };
  const nodes = [
    { ...job, id: "job_1", status: "RUNNING", done: 400, total: 1200, kind: "api_keys.revoke" },
    { ...job, ...over, id: "job_2", status: "SUCCEEDED", result: kept },
    { ...job, ...over, id: "job_3", status: "SUCCEEDED", result: { ...kept, expiresAt: at } },
    {
      ...job,
      ...over,
      id: "job_4",
      status: "SUCCEEDED",
      kind: "api_keys.revoke",
      result: { revoked: 118, leftAlone: 2 },
    },
    { ...job, id: "job_5", status: "FAILED", error: "The disk is full" },
    { ...job, id: "job_6", status: "CANCELED" },
  ].map((one) => ({ result: null, error: null, ...one }));
  const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
  const jobs = { __typename: "JobConnection", nodes, pageInfo, totalCount: nodes.length };
  const json = { data: { organization: { __typename: "Organization", id, jobs } } };
  await page.route("**/graphql", (route) =>
    route.request().postData()?.includes("query Jobs(") ? route.fulfill({ json }) : route.continue(),
  );
}

async function visitKeys(page: Page, origin: string): Promise<void> {
  await visit(page, `${origin}/acme/settings/api-keys`, "API keys");
  await shown(page.getByRole("button", { name: /^Actions for Worker/ }));
}

async function visitKey(page: Page, origin: string, { id, name }: Key): Promise<void> {
  await visit(page, `${origin}/acme/settings/api-keys/${id}`, name);
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
