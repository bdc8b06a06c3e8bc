import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  // Under Vitest the Remix plugin would rewrite route modules and demand a manifest.
  plugins: process.env["VITEST"] ? [] : [remix(remixOptions)],
  resolve: { alias: { "~": `${root}app`, "~db": `${root}db` } },
  build: { assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
});
