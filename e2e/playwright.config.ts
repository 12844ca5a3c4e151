import { defineConfig } from "@playwright/test";
import { chromium } from "./support/chromium.js";
import type { Hands } from "./support/hands.js";
import type { Options } from "./support/test.js";

/** What asks the database for something, and so is worth running on each. The rest is about the browser or the process. */
const ON_EVERY_DATABASE = /(durability|first-run|people|places|records|rotate|end-a-key)\.spec\.ts$/;

const ONLY_FOR_KEYS = /(hands|keyboard)\.spec\.ts$/;

/** Journeys on which nothing is pressed, and what only a mouse can do. */
const NOT_FOR_KEYS = /@not-for-keys/;

export default defineConfig<Options, Hands>({
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...chromium(process.env["CHROMIUM_PATH"]),
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "embedded", testIgnore: ONLY_FOR_KEYS, use: { databaseServer: null } },
    {
      name: "mariadb",
      testMatch: ON_EVERY_DATABASE,
      use: { databaseServer: process.env["TEST_DATABASE_URL"] ?? "" },
    },
    {
      name: "keyboard",
      testMatch: [/journeys\/.*\.spec\.ts$/, ONLY_FOR_KEYS],
      // Every control on the way to what is wanted is a press of its own.
      timeout: 90_000,
      grepInvert: NOT_FOR_KEYS,
      use: { databaseServer: null, hands: "keyboard" },
    },
  ],
});
