import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openFileStore } from "~/platform/file-store.server";
import { cloneDatabase, type TemplateOn } from "../support/clone";
import { startWeb, type RunningWeb } from "../support/running-portal";
import { onDatabase } from "../faults/canary/database";
import type { Ground, Portal } from "./knock";
import type { World } from "./world/made";
import { makeWorld } from "./world/world";

/** The world as it was built, from which portals are copied that never know of each other. */
export interface Source {
  readonly world: World;
  /** For real use, or as a demonstration. Built elsewhere, where a folder is named. */
  readonly portal: (
    mode: "REAL" | "DEMONSTRATION",
    builtIn?: string,
  ) => Promise<Portal & { errors: readonly string[] }>;
  readonly stop: () => Promise<void>;
}

export async function makeSource(template: TemplateOn): Promise<Source> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const files = await mkdtemp(join(tmpdir(), "quayside-doors-"));
    undo.push(() => rm(files, { recursive: true, force: true }));
    const base = await cloneDatabase(template, "REAL");
    undo.push(base.drop);
    const world = await onDatabase(base.url, async (test) => {
      const { rows } = await test.ownerPool.query<{ now: Date }>("select portal_now() as now");
      return makeWorld(test, await openFileStore(files), rows[0]?.now ?? new Date(0));
    });
    await onDatabase(base.url, async ({ ownerPool }) => {
      // Who can be signed in as by a press, where it is a demonstration.
      await ownerPool.query("update people set invented = true where id = $1", [world.persons.placeless]);
      // So that each copy is settled for its own use when it starts.
      await ownerPool.query("update installation set mode = null");
    });
    const grown = { serverUrl: template.serverUrl, templateName: new URL(base.url).pathname.slice(1) };
    const portal = async (mode: "REAL" | "DEMONSTRATION", builtIn?: string) => {
      const web: RunningWeb = await startWeb(grown, { mode, files, builtIn });
      undo.push(web.stop);
      const pool = new pg.Pool({ connectionString: web.databaseUrl, max: 2 });
      pool.on("error", () => undefined);
      undo.push(() => pool.end());
      return { url: web.url, pool, errors: web.errors };
    };
    return { world, portal, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export interface StandingGround extends Ground {
  /** What the portals have logged as an error. */
  readonly errors: () => readonly string[];
}

export async function groundOn({ world, portal }: Source): Promise<StandingGround> {
  const [real, demonstration] = [await portal("REAL"), await portal("DEMONSTRATION")];
  return { world, real, demonstration, errors: () => [...real.errors, ...demonstration.errors] };
}
