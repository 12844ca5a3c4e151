import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { Client } from "../support/client.js";
import { makePlace, type Place } from "../support/place.js";
import { signIn, type Organization } from "../support/seed.js";
import { Server } from "../support/server.js";
import { tellStory } from "./believable.js";

let place: Place;
let acme: Organization;
let server: Server;

test.beforeAll(async () => {
  place = await makePlace(null);
  acme = await tellStory(place);
  server = await Server.start(place);
});

test.afterAll(async () => {
  await server.stop();
  await place.remove();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the keys of an organization, ${colorScheme}`, async ({ page }) => {
    const owner = Client.anonymous(server.origin);
    await signIn(owner);
    await page.context().addCookies(owner.sessionCookies());
    await page.emulateMedia({ colorScheme });
    await page.goto(`${server.origin}/${acme.slug}/settings/api-keys`);
    await expect(page.getByRole("link", { name: "Billing worker" })).toBeVisible();
    await page.screenshot({
      path: fileURLToPath(new URL(`../../docs/images/keys-${colorScheme}.png`, import.meta.url)),
    });
  });
}
