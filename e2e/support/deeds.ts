import type { Page } from "@playwright/test";
import type { Client } from "./client.js";
import type { Gallery } from "./gallery.js";
import { join } from "./people.js";
import { createOrganization, environmentOf, OWNER } from "./seed.js";

export interface Asker {
  readonly client: Client;
  readonly role: string;
}

/** Something that the panel lets people do, and the mutation that does it. */
export interface Deed {
  readonly mutation: string;
  /** Where it begins: a button, or an entry of the menu that a button opens. */
  readonly control: string;
  readonly menu?: string;
  /** What to ask for. It changes nothing that another deed needs: mostly it is wrong, which is told only to who may. */
  readonly input: (gallery: Gallery, asker: Asker) => object | Promise<object>;
}

/** A page, and what can be seen of it once it is there, whoever looks. */
interface Stop {
  readonly path: (gallery: Gallery) => string;
  readonly isThere: (page: Page) => ReturnType<Page["getByText"]>;
  readonly deeds: readonly Deed[];
}

const TOO_LONG = "x".repeat(5000);
const FOR_ADMINS = "This is for owners and admins";
const KEPT = "Keys are kept by owners and admins";
const SHOP = "projects/shop";

const production = ({ shop }: Gallery): string => environmentOf(shop, "PRODUCTION");
const ofShop = ({ shop }: Gallery) => ({ projectId: shop.id });
const ofProduction = (gallery: Gallery) => ({ environmentId: production(gallery) });
const ofAcme = ({ acme }: Gallery) => ({ organizationId: acme.id });
const keyRow = (gallery: Gallery, which: keyof Gallery["keys"]) => ({ id: gallery.keys[which].id });

async function idOf(client: Client, mutation: string, payload: string, input: object): Promise<{ id: string }> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { thing: ${payload} { id } } }`;
  const { made } = await client.query<{ made: { thing: { id: string } } }>(document, { input });
  return { id: made.thing.id };
}

const newRule = (gallery: Gallery) => {
  const rule = { name: `Rule ${crypto.randomUUID()}`, per: "KEY", limit: 10, windowSeconds: 60 };
  return idOf(gallery.owner, "createRateLimitRule", "rateLimitRule", { ...ofProduction(gallery), ...rule });
};
const newBudget = (gallery: Gallery) => {
  const budget = { name: `Budget ${crypto.randomUUID()}`, limit: 10, period: "DAY" };
  return idOf(gallery.owner, "createBudget", "budget", { ...ofProduction(gallery), ...budget });
};
const newCustomer = (gallery: Gallery) =>
  idOf(gallery.owner, "createCustomer", "customer", { ...ofProduction(gallery), externalId: crypto.randomUUID() });
const newEnvironment = (gallery: Gallery) => {
  const environment = { kind: "STAGING", name: `Environment ${crypto.randomUUID().slice(0, 8)}` };
  return idOf(gallery.owner, "createEnvironment", "environment", { ...ofShop(gallery), ...environment });
};
const newInvitation = (gallery: Gallery) =>
  idOf(gallery.owner, "inviteMember", "invitation", {
    ...ofAcme(gallery),
    email: `${crypto.randomUUID()}@acme.example`,
    role: "MEMBER",
  });
const createOwn = async (client: Client) => {
  const { id } = await createOrganization(client, "Given up");
  return { id };
};
const newMember = async ({ owner, acme, shop }: Gallery) => {
  const { memberId } = await join(owner, acme, shop, { role: "MEMBER" });
  return { id: memberId };
};

/** What is done where. It takes an invited@acme.example and a member called Member beside the gallery. */
export const STOPS: readonly Stop[] = [
  {
    path: () => "",
    isThere: (page) => page.getByRole("main").getByRole("link", { name: /^Shop/ }).first(),
    deeds: [
      { mutation: "createProject", control: "New project", input: (gallery) => ({ ...ofAcme(gallery), name: "" }) },
    ],
  },
  {
    path: () => "settings/members",
    isThere: (page) => page.getByRole("row", { name: OWNER.email }),
    deeds: [
      { mutation: "inviteMember", control: "Invite", input: (gallery) => ({ ...ofAcme(gallery), email: "nobody" }) },
      {
        mutation: "revokeInvitation",
        control: "Revoke the invitation of invited@acme.example",
        input: newInvitation,
      },
      {
        mutation: "updateMember",
        menu: "Actions for Member",
        control: "Change access…",
        input: async (gallery) => ({
          ...(await newMember(gallery)),
          projectGrants: Array.from({ length: 2 }, () => ({ ...ofShop(gallery), permission: "READ" })),
        }),
      },
      { mutation: "removeMember", menu: "Actions for Member", control: "Remove…", input: newMember },
    ],
  },
  {
    path: () => "settings",
    isThere: (page) => page.getByRole("heading", { name: "Details" }),
    deeds: [
      { mutation: "updateOrganization", control: "Save", input: ({ acme }) => ({ id: acme.id, name: "" }) },
      {
        mutation: "deleteOrganization",
        control: "Delete organization",
        // Only one that nobody needs can be given up for this.
        input: ({ acme }, { client, role }) => (role === "OWNER" ? createOwn(client) : { id: acme.id }),
      },
    ],
  },
  {
    path: () => "settings/key-policy",
    isThere: (page) => page.getByRole("heading", { name: /^(Rules|New secrets)$/ }),
    deeds: [
      {
        mutation: "updateKeyPolicy",
        control: "Save policy",
        input: (gallery) => ({ ...ofAcme(gallery), maxLifetimeDays: -1 }),
      },
    ],
  },
  {
    path: () => "settings/plan",
    isThere: (page) => page.getByRole("heading", { name: "All plans" }),
    deeds: [
      {
        mutation: "changePlan",
        control: "Change to Free…",
        input: (gallery) => ({ ...ofAcme(gallery), planId: "internal" }),
      },
    ],
  },
  {
    path: () => "audit-log",
    isThere: (page) => page.getByText(FOR_ADMINS).or(page.getByRole("heading", { name: "Events" })),
    deeds: [{ mutation: "exportAuditLog", control: "Export…", input: ofAcme }],
  },
  {
    path: () => "settings/api-keys",
    isThere: (page) => page.getByText(KEPT).or(page.getByRole("button", { name: "Actions for Worker 1", exact: true })),
    deeds: [
      {
        mutation: "createApiKey",
        control: "Create key",
        // The name is taken.
        input: (gallery) => ({
          ...ofAcme(gallery),
          name: gallery.keys.active.name,
          grants: [{ ...ofShop(gallery), permission: "READ" }],
          environmentKind: "STAGING",
        }),
      },
      {
        mutation: "revokeApiKeys",
        menu: "Actions for the whole list",
        control: "Revoke all that match…",
        input: (gallery) => ({ ...ofAcme(gallery), filter: {}, reason: TOO_LONG }),
      },
      {
        mutation: "rotateApiKey",
        menu: "Actions for Worker 1",
        control: "Rotate…",
        input: (gallery) => ({ ...keyRow(gallery, "active"), gracePeriodSeconds: -1 }),
      },
      {
        mutation: "duplicateApiKey",
        menu: "Actions for Worker 1",
        control: "Duplicate…",
        input: (gallery) => ({ ...keyRow(gallery, "active"), name: "" }),
      },
      {
        mutation: "disableApiKey",
        menu: "Actions for Worker 1",
        control: "Disable…",
        input: (gallery) => keyRow(gallery, "revoked"),
      },
      {
        mutation: "revokeApiKey",
        menu: "Actions for Worker 1",
        control: "Revoke…",
        input: (gallery) => ({ ...keyRow(gallery, "active"), reason: TOO_LONG }),
      },
      {
        mutation: "enableApiKey",
        menu: "Actions for Worker 3",
        control: "Enable…",
        input: (gallery) => keyRow(gallery, "revoked"),
      },
      {
        mutation: "deleteApiKey",
        menu: "Actions for Worker 4",
        control: "Delete…",
        input: (gallery) => keyRow(gallery, "active"),
      },
    ],
  },
  {
    path: ({ keys }) => `settings/api-keys/${keys.active.id}/settings`,
    isThere: (page) => page.getByText(KEPT).or(page.getByRole("region", { name: "Access" })),
    deeds: [
      {
        mutation: "updateApiKey",
        control: "Save",
        input: (gallery) => ({ ...keyRow(gallery, "active"), name: "" }),
      },
    ],
  },
  {
    path: ({ keys }) => `settings/api-keys/${keys.retiring.id}/secrets`,
    isThere: (page) => page.getByText(KEPT).or(page.getByRole("heading", { name: "A rotation is running" })),
    deeds: [
      {
        mutation: "finishApiKeyRotation",
        control: "End the old secret…",
        input: (gallery) => keyRow(gallery, "active"),
      },
    ],
  },
  {
    path: () => SHOP,
    isThere: (page) => page.getByRole("heading", { name: "Environments" }),
    deeds: [
      {
        mutation: "updateProject",
        menu: "Manage project",
        control: "Rename…",
        input: ({ shop }) => ({ id: shop.id, name: "" }),
      },
      {
        mutation: "deleteProject",
        menu: "Manage project",
        control: "Delete…",
        // Keys reach it, so it stays.
        input: ({ shop }) => ({ id: shop.id }),
      },
      {
        mutation: "createEnvironment",
        control: "New environment",
        input: (gallery) => ({ ...ofShop(gallery), kind: "STAGING", name: "" }),
      },
      {
        mutation: "updateEnvironment",
        menu: "Actions for Production",
        control: "Rename…",
        input: (gallery) => ({ id: production(gallery), name: "" }),
      },
      { mutation: "deleteEnvironment", menu: "Actions for Production", control: "Delete…", input: newEnvironment },
    ],
  },
  {
    path: () => `${SHOP}/scopes`,
    isThere: (page) => page.getByText("read:orders"),
    deeds: [
      {
        mutation: "setProjectScopes",
        control: "New scope",
        input: (gallery) => ({ ...ofShop(gallery), scopes: [{ name: "" }] }),
      },
      {
        mutation: "setProjectScopes",
        menu: "Actions for read:orders",
        control: "Edit…",
        input: (gallery) => ({ ...ofShop(gallery), scopes: [{ name: "" }] }),
      },
    ],
  },
  {
    path: () => `${SHOP}/routes`,
    isThere: (page) => page.getByText("/healthz"),
    deeds: [
      {
        mutation: "setRoutes",
        control: "New route",
        input: (gallery) => ({ ...ofProduction(gallery), routes: [{ method: "GET", path: "" }] }),
      },
      {
        mutation: "setRoutes",
        menu: "Actions for GET /healthz",
        control: "Edit…",
        input: (gallery) => ({ ...ofProduction(gallery), routes: [{ method: "GET", path: "" }] }),
      },
    ],
  },
  {
    path: () => `${SHOP}/limits`,
    isThere: (page) => page.getByText("A month of everybody", { exact: true }),
    deeds: [
      {
        mutation: "createRateLimitRule",
        control: "New rule",
        input: (gallery) => ({ ...ofProduction(gallery), name: "", limit: 1, windowSeconds: 1 }),
      },
      {
        mutation: "updateRateLimitRule",
        menu: "Actions for Everybody",
        control: "Edit…",
        input: async (gallery) => ({ ...(await newRule(gallery)), name: "" }),
      },
      { mutation: "deleteRateLimitRule", menu: "Actions for Everybody", control: "Delete…", input: newRule },
      {
        mutation: "createBudget",
        control: "New budget",
        input: (gallery) => ({ ...ofProduction(gallery), name: "", limit: 1, period: "DAY" }),
      },
      {
        mutation: "updateBudget",
        menu: "Actions for A month of everybody",
        control: "Edit…",
        input: async (gallery) => ({ ...(await newBudget(gallery)), name: "" }),
      },
      { mutation: "deleteBudget", menu: "Actions for A month of everybody", control: "Delete…", input: newBudget },
    ],
  },
  {
    path: () => `${SHOP}/customers`,
    isThere: (page) => page.getByRole("list", { name: "Customers" }),
    deeds: [
      {
        mutation: "createCustomer",
        control: "New customer",
        input: (gallery) => ({ ...ofProduction(gallery), externalId: "" }),
      },
      {
        mutation: "updateCustomer",
        menu: "Actions for Globex",
        control: "Edit…",
        input: (gallery) => ({ id: gallery.customerId, name: TOO_LONG }),
      },
      { mutation: "deleteCustomer", menu: "Actions for Globex", control: "Delete…", input: newCustomer },
    ],
  },
];

/** What takes no right in an organization, or nothing that can be seen on a page that stays as it is. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  signUp: "for nobody yet",
  signIn: "for nobody yet",
  signOut: "one's own session",
  endSession: "one's own account",
  changePassword: "one's own account",
  createOrganization: "for every account",
  acceptInvitation: "for whom it is addressed to",
  cancelJob: "only while a job runs",
  verifyApiKey: "tried with the key itself",
};
