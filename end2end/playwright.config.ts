import { defineConfig } from "@playwright/test";
import "./support/clock.ts";
import type { VicinoOptions } from "./support/test.ts";

// The phone of the street: small, and the one on which every page must work without JavaScript.
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

export default defineConfig<VicinoOptions>({
  testDir: "tests",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  // PLAYWRIGHT_JSON_OUTPUT_FILE, set by ../test, says where the counts go.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    locale: "it-IT",
    timezoneId: "Europe/Rome",
    // Written down at every step, a trace takes longer than the tests: ask for one with --trace retain-on-failure.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.VICINO_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    // @script: what only a page with a script can do
    { name: "phone-nojs", grepInvert: /@script/, use: { ...phone, javaScriptEnabled: false } },
    // @once: what no browser's script or width can change
    { name: "phone-js", grepInvert: /@once/, use: { ...phone } },
    // @wide: what a wide screen shows in another way
    { name: "desktop", grep: /@wide/, use: { viewport: { width: 1280, height: 800 } } },
    // @database: what writes to the database is run on PostgreSQL too
    ...(process.env.VICINO_TEST_POSTGRES_URL
      ? [{ name: "postgres", grep: /@database/, use: { ...phone, javaScriptEnabled: false, database: "postgres" as const } }]
      : []),
  ],
});
