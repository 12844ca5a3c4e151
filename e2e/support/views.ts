import { expect, type Locator, type Page } from "@playwright/test";
import { Client } from "./client.js";
import { expectFocusWithin } from "./focus.js";
import type { Gallery } from "./gallery.js";
import { ExplorerPage } from "./pages/explorer.js";
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
  "page: scopes": owner((page, _gallery, origin) => visitPart(page, origin, "scopes", "read:orders")),
  "page: scopes, none yet": owner(async (page, { bare }, origin) => {
    await visitProject(page, origin, `${bare.slug}/scopes`, "Bare");
    await shown(page.getByText("No scopes yet"));
  }),
  "page: scopes, nothing found": owner((page, _gallery, origin) =>
    visitPart(page, origin, "scopes?search=zebra", "No scope matches"),
  ),
  "page: customers": owner((page, _gallery, origin) => visitPart(page, origin, "customers", "3 customers")),
  "page: customers, none yet": owner((page, _gallery, origin) =>
    visitPart(page, origin, "customers?environment=staging", "No customers yet"),
  ),
  "page: customers, nothing found": owner((page, _gallery, origin) =>
    visitPart(page, origin, "customers?search=zebra", "No customer matches"),
  ),
  "page: customers, that can't be loaded": owner(async (page, _gallery, origin) => {
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query ProjectCustomers(") ? route.abort() : route.continue(),
    );
    await visitPart(page, origin, "customers", "Try again");
  }),
  "page: a customer": owner(async (page, { customerId }, origin) => {
    await visitProject(page, origin, `shop/customers/${customerId}`, "Globex");
    await shown(page.getByRole("button", { name: "Actions for Storefront" }));
  }),
  "page: limits": owner((page, _gallery, origin) => visitPart(page, origin, "limits", "A month of everybody")),
  "page: limits, none yet": owner((page, _gallery, origin) =>
    visitPart(page, origin, "limits?environment=staging", "No budgets"),
  ),
  "page: limits, without environments": owner(async (page, { bare }, origin) => {
    await visitProject(page, origin, `${bare.slug}/limits`, "Bare");
    await shown(page.getByText("No environments"));
  }),
  "page: limits, of no environment that is there": owner((page, _gallery, origin) =>
    visitPart(page, origin, "limits?environment=zebra", "There is no such environment"),
  ),
  "page: routes, with a call that one matches": owner((page, _gallery, origin) =>
    visitPart(page, origin, "routes?method=DELETE&path=/v1/orders/7", "Matched by"),
  ),
  "page: routes, with a call that none matches": owner((page, _gallery, origin) =>
    visitPart(page, origin, "routes?path=/v2&proxy=envoy", "No route matches: GET asks for Read."),
  ),
  "page: routes, with a call that is refused": owner((page, _gallery, origin) =>
    visitPart(page, origin, "routes?path=/v1/../v2&proxy=traefik", "Refused with 400."),
  ),
  "page: routes, none yet": owner((page, _gallery, origin) =>
    visitPart(page, origin, "routes?environment=staging", "No routes"),
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
  "page: API keys, some of them chosen": owner(async (page, { keys }, origin) => {
    await visitKeys(page, origin);
    await page.getByRole("checkbox", { name: `Select ${keys.active.name}`, exact: true }).check();
    await shown(page.getByText("1 key chosen"));
  }),
  "page: API keys, narrowed down in every way": owner(async (page, { shop }, origin) => {
    const environment = shop.environments[0]?.id ?? "";
    await visit(
      page,
      `${origin}/acme/settings/api-keys?environment=${environment}&used=never&expires=2030-01-01`,
      "API keys",
    );
    await shown(page.getByText("No key matches"));
    await shown(page.getByRole("button", { name: "Reaches Production: no longer filter by it" }));
  }),
  "page: insights": owner(async (page, _gallery, origin) => {
    await visitInsights(page, `${origin}/acme/insights`);
    await shown(page.getByRole("row", { name: /^Shop/ }));
    await shown(page.getByRole("link", { name: "Never", exact: true }));
    await page.getByText("The same in numbers").click();
    await shown(page.getByRole("columnheader", { name: "Keys that expire" }));
  }),
  "page: insights, without keys": owner(async (page, { empty }, origin) => {
    await visitInsights(page, `${origin}/${empty.slug}/insights`);
    await shown(page.getByText("No projects yet"));
    await shown(page.getByText("There are no keys in force."));
    await shown(page.getByText("No active keys"));
  }),
  "page: insights, that can't be loaded": owner(async (page, _gallery, origin) => {
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("query KeyLastUses(") ? route.abort() : route.continue(),
    );
    await visitInsights(page, `${origin}/acme/insights`);
    await shown(page.getByRole("button", { name: "Try again" }));
  }),
  "page: leaked keys": owner((page, { acme }, origin) =>
    visit(page, `${origin}/${acme.slug}/settings/leaked-keys`, "Leaked keys"),
  ),
  "page: leaked keys, found": owner(async (page, { acme, keys }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings/leaked-keys`, "Leaked keys");
    const texts = [keys.active, keys.revoked, keys.retiring].map(({ secret }) => secret);
    const unknown = `clv_live_${"0".repeat(30)}1Pmesh`;
    await page.getByLabel("Text in which keys may be").fill([...texts, unknown].join("\n"));
    await expect(page.getByRole("list", { name: "Keys in the text" }).getByRole("listitem")).toHaveCount(4);
  }),
  "page: key policy": owner((page, { acme }, origin) =>
    visit(page, `${origin}/${acme.slug}/settings/key-policy`, "Key policy"),
  ),
  "page: key policy, with a wrong prefix": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings/key-policy`, "Key policy");
    await page.getByRole("textbox", { name: "Prefix" }).fill("1");
    await page.getByRole("button", { name: "Save policy" }).click();
    await shown(page.getByText("Use 2 to 12 of a–z and 0–9"));
  }),
  "dialog: a key policy that refuses keys": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings/key-policy`, "Key policy");
    await page.getByRole("checkbox", { name: "Every key must expire" }).check();
    await shown(page.getByText(/Saved like this, the policy refuses/));
    await page.getByRole("button", { name: "Save policy" }).click();
    await shown(page.getByRole("dialog", { name: /^Refuse \d+ keys\?$/ }));
  }),
  "page: plan": owner((page, { acme }, origin) => visit(page, `${origin}/${acme.slug}/settings/plan`, "Plan")),
  "page: plan without keys": owner((page, { unpaid }, origin) =>
    visit(page, `${origin}/${unpaid.slug}/settings/plan`, "Plan"),
  ),
  "dialog: change plan": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings/plan`, "Plan");
    await page.getByRole("button", { name: "Change to Free…" }).click();
    await shown(page.getByRole("dialog", { name: "Change to Free?" }));
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
    const plot = page.getByRole("img", { name: "Calls by hour with the old and the new secret: 1 and 2." });
    await shown(plot.locator("path").first());
    await page.getByText("The same in numbers").click();
    await shown(page.getByRole("columnheader", { name: "Old secret" }));
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
  "page: the usage of a key": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.active, "usage");
    await shown(
      page
        .getByRole("img", { name: /^Calls by/ })
        .locator("path")
        .or(page.getByText("No calls in this time")),
    );
  }),
  "page: the activity of a key": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.disabled, "activity");
    await shown(page.getByRole("link", { name: "Key disabled" }));
  }),
  "page: the calls of a key": owner(async (page, { keys }, origin) => {
    await visitKey(page, origin, keys.revoked, "requests");
    await shown(page.getByRole("row", { name: "Key revoked" }));
  }),
  "page: organization, while the server can't be reached": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings`, "General");
    await page.context().setOffline(true);
    await shown(page.getByText("You are offline."));
  }),
  "page: one that can't be loaded while offline": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings`, "General");
    await page.context().setOffline(true);
    await page.getByRole("link", { name: "Members" }).click();
    await shown(page.getByRole("heading", { name: "This page couldn’t be loaded" }));
  }),
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

  "page: explorer": owner(async (page, _gallery, origin) => void (await visitExplorer(page, origin))),
  "page: explorer, with an answer": owner(async (page, _gallery, origin) => {
    const explorer = await visitExplorer(page, origin, "projects");
    await explorer.run();
    await shown(explorer.answer.getByText('"Shop"'));
  }),
  "page: explorer, sending as a key that isn't one": owner(async (page, _gallery, origin) => {
    const explorer = await visitExplorer(page, origin, "createApiKey");
    await explorer.sendAs("clv_live_");
    await explorer.run("Run mutation");
    await shown(page.getByText("This isn’t a whole key."));
  }),
  "page: explorer, refused, with a mistake in the document": owner(async (page, _gallery, origin) => {
    const explorer = await visitExplorer(page, origin);
    await explorer.write(explorer.document, "query A { viewer { nobody } } query B { __typename }");
    await shown(explorer.document.locator(".cm-lintRange-error").first());
    await explorer.run();
    await shown(page.getByText("Status 400"));
  }),
  "page: explorer, with variables that can't be sent": owner(async (page, _gallery, origin) => {
    const explorer = await visitExplorer(page, origin);
    await explorer.write(explorer.variables, "nothing");
    await explorer.run();
    await shown(page.getByText("There is no answer", { exact: true }));
  }),
  "menu: explorer, what can be completed": owner(async (page, _gallery, origin) => {
    const explorer = await visitExplorer(page, origin);
    await explorer.write(explorer.document, "{ viewer { or");
    await explorer.document.press("Control+Space");
    await shown(page.getByRole("option", { name: "organizations" }));
  }),
  "dialog: explorer, documentation": owner(async (page, _gallery, origin) => {
    await visitExplorer(page, origin);
    await page.getByRole("button", { name: "Documentation" }).click();
    const panel = page.getByRole("dialog", { name: "Documentation" });
    await panel.getByRole("button", { name: "CreateApiKeyInput!" }).click();
    await shown(panel.getByRole("heading", { name: "CreateApiKeyInput" }));
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
  "menu: customer": owner(async (page, _gallery, origin) => {
    await visitPart(page, origin, "customers", "3 customers");
    await openMenu(page, page.getByRole("button", { name: "Actions for Globex" }));
  }),
  "menu: key, and the note that its id was copied": owner(async (page, { keys }, origin) => {
    await visitKeys(page, origin);
    const target = page.getByRole("button", { name: `Actions for ${keys.active.name}`, exact: true });
    await choose(page, target, "Copy key id");
    await shown(page.getByText("Key id copied"));
    await openMenu(page, target);
  }),

  "menu: columns of the list of keys": owner(async (page, _gallery, origin) => {
    await visitKeys(page, origin);
    await openMenu(page, page.getByRole("button", { name: "Columns" }));
  }),
  "menu: the whole list of keys": owner(async (page, _gallery, origin) => {
    await visitKeys(page, origin);
    await openMenu(page, page.getByRole("button", { name: "Actions for the whole list" }));
  }),
  "dialog: export keys": owner(async (page, _gallery, origin) => {
    await visitKeys(page, origin);
    await choose(page, page.getByRole("button", { name: "Actions for the whole list" }), "Export as CSV…");
    await shown(page.getByRole("dialog", { name: "Export keys" }));
  }),
  "dialog: revoke all keys that match": owner(async (page, _gallery, origin) => {
    await visitKeys(page, origin);
    await choose(page, page.getByRole("button", { name: "Actions for the whole list" }), "Revoke all that match…");
    await shown(page.getByRole("dialog", { name: /^Revoke \d+ keys\?$/ }));
  }),
  "dialog: chosen keys, disabled": owner(async (page, { makeKey, keys }, origin) => {
    const key = await makeKey();
    await visitKeys(page, origin);
    await page.getByRole("checkbox", { name: `Select ${key.name}`, exact: true }).check();
    await page.getByRole("checkbox", { name: `Select ${keys.revoked.name}`, exact: true }).check();
    await page.getByRole("button", { name: "Disable…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Disable 1 key" }).click();
    await shown(page.getByText("1 of 1 disabled."));
  }),
  "dialog: command palette": owner(async (page, { acme, keys }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings`, "General");
    await page.getByRole("button", { name: "Go to or do" }).filter({ visible: true }).click();
    await page.getByRole("combobox", { name: "Page, project, key or action" }).fill(keys.active.name);
    await shown(page.getByRole("option", { name: keys.active.name }));
  }),
  "dialog: shortcuts": owner(async (page, { acme }, origin) => {
    await visit(page, `${origin}/${acme.slug}/settings`, "General");
    await page.keyboard.press("?");
    await shown(page.getByRole("dialog", { name: "Keyboard shortcuts" }));
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
  "dialog: new scope, with nothing filled in": owner(async (page, _gallery, origin) => {
    await visitPart(page, origin, "scopes", "read:orders");
    await begin(page, "New scope", "Add scope");
  }),
  "dialog: edit scope": owner((page, _gallery, origin) =>
    beginWith(page, origin, "scopes", "write:orders", "Edit…", "Edit scope"),
  ),
  "dialog: remove scope": owner((page, _gallery, origin) =>
    beginWith(page, origin, "scopes", "write:orders", "Remove…", "Remove write:orders?"),
  ),
  "dialog: remove scope, in use": owner((page, _gallery, origin) =>
    beginWith(page, origin, "scopes", "read:orders", "Remove…", "read:orders is in use"),
  ),
  "dialog: new customer, with nothing filled in": owner(async (page, _gallery, origin) => {
    await visitPart(page, origin, "customers", "3 customers");
    await begin(page, "New customer", "Add customer");
  }),
  "dialog: edit customer": owner((page, _gallery, origin) =>
    beginWith(page, origin, "customers", "Globex", "Edit…", "Edit customer"),
  ),
  "dialog: delete customer": owner((page, _gallery, origin) =>
    beginWith(page, origin, "customers", "שלום עולם בע״מ", "Delete…", "Delete שלום עולם בע״מ?"),
  ),
  "dialog: delete customer, in use": owner((page, _gallery, origin) =>
    beginWith(page, origin, "customers", "Globex", "Delete…", "Globex is in use"),
  ),
  "dialog: new rule, with nothing filled in": owner(async (page, _gallery, origin) => {
    await visitPart(page, origin, "limits", "A month of everybody");
    const dialog = await begin(page, "New rule", "Add rule");
    await dialog.getByRole("combobox", { name: "Scope" }).click();
    await shown(page.getByRole("option", { name: "read:orders" }));
  }),
  "dialog: edit rule": owner((page, _gallery, origin) =>
    beginWith(page, origin, "limits", "Writes of a customer", "Edit…", "Edit rule"),
  ),
  "dialog: delete rule": owner((page, _gallery, origin) =>
    beginWith(page, origin, "limits", "Everybody", "Delete…", "Delete Everybody?"),
  ),
  "dialog: new budget, with nothing filled in": owner(async (page, { keys }, origin) => {
    await visitPart(page, origin, "limits", "A month of everybody");
    const dialog = await begin(page, "New budget", "Add budget");
    await dialog.getByRole("combobox", { name: "Key" }).click();
    await shown(page.getByRole("option", { name: keys.active.name, exact: true }));
  }),
  "dialog: edit budget": owner((page, _gallery, origin) =>
    beginWith(page, origin, "limits", "A day of one", "Edit…", "Edit budget"),
  ),
  "dialog: delete budget": owner((page, _gallery, origin) =>
    beginWith(page, origin, "limits", "A day of one", "Delete…", "Delete A day of one?"),
  ),
  "dialog: new route, with nothing filled in": owner(async (page, _gallery, origin) => {
    await visitPart(page, origin, "routes", "/healthz");
    await begin(page, "New route", "Add route");
  }),
  "dialog: edit route": owner((page, _gallery, origin) =>
    beginWith(page, origin, "routes", "DELETE /v1/orders/:id", "Edit…", "Edit route"),
  ),
  "dialog: remove route": owner((page, _gallery, origin) =>
    beginWith(page, origin, "routes", "GET /healthz", "Remove…", "Remove this route?"),
  ),
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

/** A part of the shop, once it shows a text that only comes with what it loads. */
async function visitPart(page: Page, origin: string, part: string, text: string): Promise<void> {
  await visitProject(page, origin, `shop/${part}`, "Shop");
  await shown(page.getByText(text, { exact: true }).or(page.getByText(text)));
}

/** Opens a dialog for something new, and sends it with nothing filled in. */
async function begin(page: Page, button: string, submit: string): Promise<Locator> {
  await page.getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: submit }).click();
  await shown(dialog.locator('[aria-invalid="true"]'));
  return dialog;
}

/** Opens a dialog about an entry of a list that a part of the shop shows. */
async function beginWith(
  page: Page,
  origin: string,
  part: string,
  entry: string,
  item: string,
  title: string,
): Promise<void> {
  await visitProject(page, origin, `shop/${part}`, "Shop");
  await choose(page, page.getByRole("button", { name: `Actions for ${entry}`, exact: true }), item);
  await shown(page.getByRole("dialog", { name: title }));
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

async function visitInsights(page: Page, address: string): Promise<void> {
  await visit(page, address, "Insights");
  await expect(page.locator(".mantine-Skeleton-root")).toHaveCount(0);
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

async function visitExplorer(page: Page, origin: string, example = "viewer"): Promise<ExplorerPage> {
  await visit(page, `${origin}/acme/explorer?example=${example}`, "Explorer");
  const explorer = new ExplorerPage(page);
  await shown(explorer.document);
  return explorer;
}

async function choose(page: Page, target: Locator, item: string): Promise<void> {
  await openMenu(page, target);
  await page.getByRole("menuitem", { name: item }).click();
}
