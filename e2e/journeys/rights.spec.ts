import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { Refusal, type Client } from "../support/client.js";
import { ELSEWHERE, STOPS, type Deed } from "../support/deeds.js";
import { expectFocusWithin } from "../support/focus.js";
import { openGallery, type Gallery } from "../support/gallery.js";
import { test as base } from "../support/hands.js";
import { join, type Standing } from "../support/people.js";

const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    async ({}, use) => {
      const gallery = await openGallery();
      await gallery.owner.query(`mutation ($invited: InviteMemberInput!) { inviteMember(input: $invited) { token } }`, {
        invited: { organizationId: gallery.acme.id, email: "invited@acme.example" },
      });
      await join(gallery.owner, gallery.acme, gallery.shop, { role: "MEMBER" }, "Member");
      await use(gallery);
      await gallery.close();
    },
    { scope: "worker" },
  ],
});

const STANDINGS: readonly Standing[] = [
  { role: "OWNER" },
  { role: "ADMIN" },
  { role: "MEMBER", permission: "MANAGE" },
  { role: "MEMBER", permission: "WRITE" },
  { role: "MEMBER", permission: "READ" },
];

for (const standing of STANDINGS) {
  const { role, permission } = standing;
  test(`what ${role}${permission ? ` with ${permission}` : ""} can begin in the panel is what the server lets them do`, async ({
    gallery,
    page,
  }) => {
    // A tour of every page.
    test.setTimeout(180_000);
    const somebody = await join(gallery.owner, gallery.acme, gallery.shop, standing);
    await page.context().addCookies(somebody.client.sessionCookies());
    for (const { path, isThere, deeds } of STOPS) {
      const mayDo = new Map<Deed, boolean>();
      for (const deed of deeds)
        mayDo.set(deed, await isAllowed(somebody.client, deed, await deed.input(gallery, somebody)));
      await page.goto(`${gallery.server.origin}/${gallery.acme.slug}/${path(gallery)}`);
      await expect(isThere(page)).toBeVisible();
      await expectOffered(page, mayDo);
    }
  });
}

test("every mutation is among those that the panel's rights are compared for", { tag: "@not-for-keys" }, () => {
  const schema = readFileSync(new URL("../../server/schema.graphql", import.meta.url), "utf8");
  const [, fields = ""] = /^type Mutation \{([^}]*)\}/m.exec(schema) ?? [];
  const mutations = [...fields.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = ""]) => name);
  const compared = STOPS.flatMap(({ deeds }) => deeds.map(({ mutation }) => mutation));
  expect([...new Set([...compared, ...Object.keys(ELSEWHERE)])].toSorted()).toEqual(mutations.toSorted());
});

/** Whether the server refuses to do it for who is asking. What else is wrong with it, it says only to who may. */
async function isAllowed(client: Client, { mutation }: Deed, input: object): Promise<boolean> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  try {
    await client.query(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code !== "FORBIDDEN" && error.code !== "NOT_FOUND";
  }
}

async function expectOffered(page: Page, mayDo: ReadonlyMap<Deed, boolean>): Promise<void> {
  for (const [{ mutation, menu, control }, may] of mayDo) {
    if (menu !== undefined) continue;
    const button = page.getByRole("button", { name: control, exact: true }).first();
    await expect(button, `the button for ${mutation}`).toBeVisible({ visible: may });
  }
  const menus = Map.groupBy(
    [...mayDo].filter(([{ menu }]) => menu !== undefined),
    ([{ menu = "" }]) => menu,
  );
  for (const [name, entries] of menus) {
    const button = page.getByRole("button", { name, exact: true });
    if (entries.every(([, may]) => !may) && (await button.count()) === 0) continue;
    await button.click();
    const menu = page.getByRole("menu");
    await expectFocusWithin(menu);
    for (const [{ mutation, control }, may] of entries) {
      const item = menu.getByRole("menuitem", { name: control, exact: true });
      await expect(item, `the entry for ${mutation}`).toBeVisible({ visible: may });
    }
    await page.keyboard.press("Escape");
    await expect(menu).toHaveCount(0);
  }
}
