import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build as bundle, type Plugin } from "esbuild";
import { root } from "../support/programs";

export interface Bundle {
  readonly floor: string;
  readonly meter: string;
  readonly recorder: string;
}

/**
 * Builds what the measurement needs beside the built portal: the meter, the recorder, and the floor with the same pages
 * as the portal's, over a Remix that is not there.
 */
export async function buildBundle(doors: readonly string[]): Promise<Bundle> {
  const folder = join(root, ".cache/load");
  await mkdir(folder, { recursive: true });
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  } as const;
  await bundle({
    ...common,
    entryPoints: [join(root, "test/load/meter.ts"), join(root, "test/load/recorder.ts")],
    outdir: folder,
  });
  const floor = join(folder, "floor.js");
  await bundle({
    ...common,
    stdin: { contents: entryOf(doors), resolveDir: root, loader: "tsx" },
    outfile: floor,
    plugins: [addressesOfAssets, withoutRemix],
  });
  return { floor, meter: join(folder, "meter.js"), recorder: join(folder, "recorder.js") };
}

function entryOf(doors: readonly string[]): string {
  const imports = doors.map((file, place) => `import * as page${place} from "./app/${file}";`);
  const pages = doors.map((file, place) => `${JSON.stringify(file)}: page${place}`);
  return `
    import { serveFloor } from "./test/load/floor/server";
    import * as root from "./app/root";
    ${imports.join("\n")}
    serveFloor({ root, pages: { ${pages.join(", ")} }, enhancement: ${JSON.stringify(assetOf("entry.client", "js"))} });
  `;
}

/** The address under which the built portal serves a file of that name. */
function assetOf(name: string, ending: string): string {
  const found = readdirSync(join(root, "build/client/assets")).find(
    (each) => each.startsWith(`${name}-`) && each.endsWith(`.${ending}`),
  );
  if (found === undefined) throw new Error(`The built portal has no ${name}: build it first`);
  return `/assets/${found}`;
}

const addressesOfAssets: Plugin = {
  name: "addresses of assets",
  setup(build) {
    build.onResolve({ filter: /\?url$/ }, ({ path }) => ({ path, namespace: "asset" }));
    build.onLoad({ filter: /./, namespace: "asset" }, ({ path }) => {
      const [, name = path, ending = ""] = /([\w-]+)\.(\w+)\?url$/u.exec(path) ?? [];
      const address = assetOf(name, ending === "scss" ? "css" : ending);
      return { contents: `export default ${JSON.stringify(address)};` };
    });
  },
};

const withoutRemix: Plugin = {
  name: "without Remix",
  setup(build) {
    build.onResolve({ filter: /^@remix-run\/react$/ }, () => ({ path: join(root, "test/load/floor/bare-remix.tsx") }));
  },
};
