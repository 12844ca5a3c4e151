import type { Page } from "@playwright/test";
import { Client } from "./client.js";
import { test as base } from "./hands.js";
import { makePlace, type Place } from "./place.js";
import { createOrganization, createProject, signUp, type Organization, type Project } from "./seed.js";
import { Server, type Settings } from "./server.js";

export interface Options {
  /** A database server on which databases can be created; null for the embedded one, empty when none is to be had. */
  databaseServer: string | null;
  /** Settings of the server beside those that every test needs. */
  settings: Settings;
}

interface Fixtures {
  place: Place;
  /** A fresh installation: its first run is yet to come. */
  server: Server;
  /** The first account, over the API. */
  owner: Client;
  /** The owner's organization, with one project. */
  acme: { organization: Organization; project: Project };
  /** The panel, where the owner is signed in. */
  panel: Page;
}

export const test = base.extend<Options & Fixtures>({
  databaseServer: [null, { option: true }],
  settings: [{}, { option: true }],

  place: async ({ databaseServer }, use, testInfo) => {
    testInfo.skip(databaseServer === "", "TEST_DATABASE_URL isn't set");
    const place = await makePlace(databaseServer);
    await use(place);
    await place.remove();
  },
  server: async ({ place, settings }, use) => {
    const server = await Server.start(place, settings);
    await use(server);
    await server.kill();
  },
  baseURL: async ({ server }, use) => use(server.origin),
  owner: async ({ server }, use) => {
    const owner = Client.anonymous(server.origin);
    await signUp(owner);
    await use(owner);
  },
  acme: async ({ owner }, use) => {
    const organization = await createOrganization(owner, "Acme");
    await use({ organization, project: await createProject(owner, organization.id, "Shop") });
  },
  panel: async ({ page, owner }, use) => {
    await page.context().addCookies(owner.sessionCookies());
    await use(page);
  },
});

export { expect } from "@playwright/test";
