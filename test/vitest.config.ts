import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "../vite.config";

const withDatabase = { globalSetup: ["test/support/database-server.ts"], hookTimeout: 120_000, maxWorkers: 2 };

/** The kinds of test that need no browser; the stories in one are Playwright's. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    root: fileURLToPath(new URL("..", import.meta.url)),
    test: {
      allowOnly: false,
      passWithNoTests: false,
      projects: [
        { extends: true, test: { name: "rules", include: ["test/rules/**/*.test.{ts,tsx}"] } },
        { extends: true, test: { name: "house", include: ["test/house/**/*.test.ts"], testTimeout: 60_000 } },
        {
          extends: true,
          test: { name: "database", include: ["test/database/**/*.test.ts"], testTimeout: 60_000, ...withDatabase },
        },
        {
          extends: true,
          test: { name: "load", include: ["test/load/**/*.test.ts"], testTimeout: 300_000, ...withDatabase },
        },
        {
          extends: true,
          test: {
            name: "doors",
            include: ["test/doors/**/*.test.ts"],
            testTimeout: 600_000,
            fileParallelism: false,
            ...withDatabase,
          },
        },
        {
          extends: true,
          test: { name: "clamd", include: ["test/clamd/**/*.test.ts"], testTimeout: 60_000, ...withDatabase },
        },
        {
          extends: true,
          test: {
            name: "faults",
            include: ["test/faults/**/*.test.ts"],
            testTimeout: 600_000,
            fileParallelism: false,
            ...withDatabase,
          },
        },
      ],
    },
  }),
);
