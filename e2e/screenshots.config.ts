import { defineConfig } from "@playwright/test";
import { chromium } from "./support/chromium.js";

/** Not tests: the pictures of the documentation, taken from the built product. */
export default defineConfig({
  testDir: "screenshots",
  testMatch: "*.shot.ts",
  outputDir: "test-results",
  timeout: 120_000,
  reporter: "list",
  use: {
    ...chromium(process.env["CHROMIUM_PATH"]),
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    contextOptions: { reducedMotion: "reduce" },
  },
});
