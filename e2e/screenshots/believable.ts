import { Client } from "../support/client.js";
import { verify } from "../support/data-plane.js";
import type { Place } from "../support/place.js";
import {
  createKey,
  createOrganization,
  createProject,
  disableKey,
  environmentOf,
  revokeKey,
  rotateKey,
  signIn,
  signUp,
  type Key,
  type KeyWish,
  type Organization,
  type Project,
} from "../support/seed.js";
import { Server } from "../support/server.js";

const DAY_MS = 86_400_000;
const HOUR = 1 / 24;
const MINUTE = HOUR / 60;

/** Fills an installation with the history of a small company's keys: each deed at its time, over the API. */
export async function tellStory(place: Place): Promise<Organization> {
  const projects = new Map<string, Project>();
  const keys = new Map<string, Key>();
  const secrets = new Map<string, string>();
  let acme: Organization = { id: "", name: "", slug: "" };

  const at = (daysAgo: number, deed: (owner: Client) => Promise<void>) => atTime(place, daysAgo, deed);
  const make = (daysAgo: number, names: readonly string[], wish: KeyWish) =>
    at(daysAgo, async (owner) => {
      const reached = names.map((name) => found(projects, name));
      const key = await createKey(owner, acme, reached, wish);
      keys.set(key.name, key);
      secrets.set(key.name, key.secret);
    });
  const use = (name: string, projectName: string, kind: "PRODUCTION" | "STAGING" | "DEVELOPMENT") => (owner: Client) =>
    verify(owner, found(secrets, name), environmentOf(found(projects, projectName), kind));

  await at(390, async (owner) => {
    await signUp(owner);
    acme = await createOrganization(owner, "Acme");
    for (const name of ["Shop", "Payments", "Warehouse"]) {
      projects.set(name, await createProject(owner, acme.id, name));
    }
  });
  await make(380, ["Warehouse"], { name: "Old stock import", environmentKind: "PRODUCTION", permission: "WRITE" });
  await make(300, ["Payments"], { name: "Year-end audit", environmentKind: "PRODUCTION", expiresAt: inDays(-210) });
  await make(210, ["Shop"], { name: "Status page", environmentKind: "PRODUCTION" });
  await make(160, ["Shop", "Payments"], { name: "Notebook", environmentKind: "DEVELOPMENT" });
  await make(120, ["Shop", "Payments"], {
    name: "Terraform",
    environmentKind: "PRODUCTION",
    permission: "MANAGE",
    organizationAccess: "WRITE",
  });
  await make(92, ["Payments"], { name: "Billing worker", environmentKind: "PRODUCTION", permission: "WRITE" });
  await make(75, ["Shop"], { name: "Partner feed", environmentKind: "PRODUCTION" });
  await make(61, ["Shop", "Payments"], {
    name: "Mobile backend",
    environmentKind: "PRODUCTION",
    permission: "WRITE",
    expiresAt: inDays(304),
  });
  await make(41, ["Shop"], { name: "Load tests", environmentKind: "STAGING", permission: "MANAGE" });
  await make(30, ["Warehouse"], { name: "Nightly export", environmentKind: "PRODUCTION", expiresAt: inDays(60) });
  await make(12, ["Shop", "Payments", "Warehouse"], {
    name: "CI pipeline",
    environmentKind: "DEVELOPMENT",
    permission: "WRITE",
    expiresAt: inDays(78),
  });
  await make(3, ["Shop"], { name: "Search indexer", environmentKind: "STAGING", expiresAt: inDays(87) });

  await at(2, async (owner) => {
    await use("Partner feed", "Shop", "PRODUCTION")(owner);
    await use("Load tests", "Shop", "STAGING")(owner);
    await use("Terraform", "Payments", "PRODUCTION")(owner);
    await revokeKey(owner, found(keys, "Old stock import").id, "Replaced by Nightly export");
    await revokeKey(owner, found(keys, "Partner feed").id, "The contract has ended");
    await disableKey(owner, found(keys, "Notebook").id);
    await disableKey(owner, found(keys, "Load tests").id);
  });
  await at(9 * HOUR, async (owner) => {
    await use("Nightly export", "Warehouse", "PRODUCTION")(owner);
    const { id, name } = found(keys, "Mobile backend");
    secrets.set(name, await rotateKey(owner, id, 604_800));
  });
  await at(26 * MINUTE, async (owner) => void (await use("CI pipeline", "Shop", "DEVELOPMENT")(owner)));
  await at(2 * MINUTE, async (owner) => {
    await use("Mobile backend", "Shop", "PRODUCTION")(owner);
    await use("Billing worker", "Payments", "PRODUCTION")(owner);
    await use("Status page", "Shop", "PRODUCTION")(owner);
  });
  return acme;
}

/** Runs the server as if it were earlier, for one deed of its owner. */
async function atTime(place: Place, daysAgo: number, deed: (owner: Client) => Promise<void>): Promise<void> {
  const server = await Server.start(place, {}, ["--import", clockSetBackBy(daysAgo * DAY_MS)]);
  try {
    const owner = Client.anonymous(server.origin);
    await signIn(owner).catch(() => undefined);
    await deed(owner);
  } finally {
    await server.stop();
  }
}

function clockSetBackBy(milliseconds: number): string {
  const module = `
    const Now = Date;
    globalThis.Date = class Date extends Now {
      constructor(...given) { super(...(given.length === 0 ? [Date.now()] : given)); }
      static now() { return Now.now() - ${milliseconds}; }
    };`;
  return `data:text/javascript,${encodeURIComponent(module)}`;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString();
}

function found<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`There is no ${name} yet`);
  return value;
}
