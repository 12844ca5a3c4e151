import { defineConfig } from "@playwright/test";
import { chromium } from "./support/chromium.js";

/** Not tests: what Lighthouse makes of the built product, on a machine that should be idle. */
export default defineConfig({
  testDir: "audits",
  testMatch: "*.audit.ts",
  outputDir: "test-results",
  workers: 1,
  timeout: 120_000,
  reporter: "list",
  use: chromium(process.env["CHROMIUM_PATH"]),
});
