import { defineConfig } from "@playwright/test";
import { browserArguments, findBrowser } from "./support/browser";

/**
 * Stories in a browser, on the built portal. Those tagged @plain are run without JavaScript as well. Nothing is tried
 * twice: a story that fails now and then is wrong.
 */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  globalSetup: "./support/journeys-setup.ts",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  failOnFlakyTests: true,
  fullyParallel: true,
  timeout: 120_000,
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // A trace of a failing story: add `--trace on`. Always on, it doubles the time.
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findBrowser(), args: browserArguments, chromiumSandbox: false },
  },
  projects: [
    { name: "with JavaScript" },
    { name: "without JavaScript", grep: /@plain/u, use: { javaScriptEnabled: false } },
  ],
});
