import { defineConfig } from "@playwright/test";
import { chromium } from "./support/chromium.js";

/** Not tests: figures, of the built product on a machine that should be idle. */
export default defineConfig({
  testDir: "performance",
  testMatch: "*.perf.ts",
  outputDir: "test-results",
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: "list",
  use: { ...chromium(process.env["CHROMIUM_PATH"]), viewport: { width: 1280, height: 800 } },
});
