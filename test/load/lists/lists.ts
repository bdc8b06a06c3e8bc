import { join } from "node:path";
import { endAllWithMe } from "../../support/programs";
import { buildBundle } from "../bundle";
import { ask, makeStand } from "../stand";
import { freePort } from "../subject";
import { fill } from "./fill/fill";
import { shapeOf } from "./fill/shape";
import { measure } from "./measure";
import type { Figures } from "./report";
import { openSide } from "./side";
import { measureSubmitting, openForCommands } from "./submitting";
import { measureUploads } from "./uploading";

export interface Size {
  readonly small: number;
  readonly large: number;
  /** Of each question, on each side. */
  readonly repetitions: number;
  readonly applications: number;
  /** Bytes of the file that is far too large. */
  readonly upload: number;
}

/** Fills a small and a large database with suppliers and lists, asks both the same by turns, then submits and uploads. */
export async function measureLists(size: Size, say: (line: string) => void): Promise<Figures> {
  const stand = await makeStand(say);
  endAllWithMe(stand.stop);
  try {
    const [smallShape, largeShape] = [shapeOf(size.small), shapeOf(size.large)];
    const smallUrl = await stand.newDatabase();
    await ask(smallUrl, (client) => fill(client, smallShape, say));
    const largeUrl = await stand.newDatabase();
    await ask(largeUrl, (client) => fill(client, largeShape, say));
    const [small, large] = [await openSide(smallUrl, smallShape), await openSide(largeUrl, largeShape)];
    const measured = await measure({ small, large }, size.repetitions, say);
    for (const side of [small, large]) await side.close();

    const port = await freePort();
    const { meter } = await buildBundle([]);
    const test = await openForCommands(largeUrl);
    try {
      const filesFolder = join(stand.folder, "files");
      const submitting = await measureSubmitting(test, { applications: size.applications, filesFolder, say });
      const web = await stand.startWeb({ databaseUrl: largeUrl, port, before: [meter] });
      const uploads = await measureUploads(test, web, { large: size.upload, say });
      const organisations = { small: size.small, large: size.large };
      return { organisations, ...measured, submitting, uploads };
    } finally {
      await test.drop();
    }
  } catch (error) {
    say(await stand.lastWords());
    throw error;
  } finally {
    await stand.stop();
  }
}
