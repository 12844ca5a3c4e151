import { createServer, type AddressInfo } from "node:net";
import { expect } from "@playwright/test";
import lighthouse, { desktopConfig } from "lighthouse";
import type { Client } from "../support/client.js";
import type { Gallery } from "../support/gallery.js";
import { galleryTest } from "../support/gallery-test.js";

const WANTED = 95;
const TIMES = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What doesn't apply: nobody wants to find a private panel with a search engine. */
const NOT_WANTED = ["is-crawlable"];

const key = ({ keys }: Gallery, part = "") => `acme/settings/api-keys/${keys.retiring.id}${part}`;

const PAGES: Record<string, (gallery: Gallery) => string> = {
  "sign-in": () => "sign-in",
  overview: () => "acme",
  insights: () => "acme/insights",
  keys: () => "acme/settings/api-keys",
  "create key": () => "acme/settings/api-keys/new",
  "key, access": (gallery) => key(gallery),
  "key, secrets": (gallery) => key(gallery, "/secrets"),
  "key, usage": (gallery) => key(gallery, "/usage"),
  "key, activity": (gallery) => key(gallery, "/activity"),
  "key, requests": (gallery) => key(gallery, "/requests"),
  "key, settings": (gallery) => key(gallery, "/settings"),
  project: () => "acme/projects/shop",
  scopes: () => "acme/projects/shop/scopes",
  customers: () => "acme/projects/shop/customers",
  limits: () => "acme/projects/shop/limits",
  routes: () => "acme/projects/shop/routes",
  members: () => "acme/settings/members",
  settings: () => "acme/settings",
  "key policy": () => "acme/settings/key-policy",
  plan: () => "acme/settings/plan",
  "leaked keys": () => "acme/settings/leaked-keys",
  "audit log": () => "acme/audit-log",
  "request logs": () => "acme/request-logs",
  usage: () => "acme/usage",
  jobs: () => "acme/jobs",
  explorer: () => "acme/explorer",
  account: () => "account",
};

const test = galleryTest.extend<object, { port: number }>({
  /** Where Lighthouse finds the browser. */
  port: [
    async ({ playwright, launchOptions }, use) => {
      const port = await freePort();
      const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      await use(port);
      await browser.close();
    },
    { scope: "worker" },
  ],
});

for (const [name, pathOf] of Object.entries(PAGES)) {
  test(name, async ({ gallery, port }) => {
    const { owner, server } = gallery;
    const cookies = name === "sign-in" ? {} : { Cookie: cookieOf(owner) };
    const { scores, problems } = await bestOf(TIMES, () => audit(`${server.origin}/${pathOf(gallery)}`, port, cookies));
    process.stdout.write(
      `${name.padEnd(16)}${scores.map(([category, score]) => `${category} ${score}`).join("   ")}\n`,
    );
    expect(scores.filter(isLow), problems.join("\n")).toEqual([]);
  });
}

interface Verdict {
  readonly scores: readonly Score[];
  readonly problems: readonly string[];
}
type Score = readonly [category: string, score: number];

const isLow = ([, score]: Score): boolean => score < WANTED;
const total = ({ scores }: Verdict): number => scores.reduce((sum, [, score]) => sum + score, 0);

/** What else the machine does can only make a page look worse than it is: one that falls short is looked at again. */
async function bestOf(times: number, look: () => Promise<Verdict>): Promise<Verdict> {
  let best = await look();
  for (let time = 1; time < times && best.scores.some(isLow); time++) {
    const again = await look();
    if (total(again) > total(best)) best = again;
  }
  return best;
}

async function audit(url: string, port: number, extraHeaders: Record<string, string>): Promise<Verdict> {
  const options = { port, logLevel: "error", skipAudits: NOT_WANTED, extraHeaders } as const;
  const result = await lighthouse(url, { ...options, onlyCategories: [...CATEGORIES] }, desktopConfig);
  if (!result) throw new Error(`Lighthouse has nothing to say about ${url}`);
  const { audits, categories, finalDisplayedUrl, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  expect(finalDisplayedUrl, "the page that was looked at").toBe(url);
  const problems = Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title, displayValue = "" }) => `${title} ${displayValue}`);
  const scores = CATEGORIES.map(
    (category) => [category, Math.round((categories[category]?.score ?? 0) * 100)] as const,
  );
  return { scores, problems };
}

function cookieOf(client: Client): string {
  return client
    .sessionCookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
