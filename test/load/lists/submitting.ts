import pg from "pg";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId } from "~/core/id";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { submitLines } from "~/features/lists/commands/submit.server";
import { needCodes } from "~/features/suppliers/rules/settings";
import { openFileStore } from "~/platform/file-store.server";
import { openDatabase, openPool } from "~db/client.server";
import { contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { headerDetails, lineDetails } from "../../support/scenarios/lists";
import { newCertificate, newHome, newSupplier } from "../../support/scenarios/suppliers";
import { ageMaxs, ageMins } from "./fill/market";
import { idHere, lotsOfList } from "./fill/shape";

export const linesOfApplication = 30;

/** The commands' database beside its owner, as scenarios take it. */
export async function openForCommands(url: string): Promise<TestDatabase> {
  const db = openDatabase(await openPool(url, { role: "web", most: 4, name: "lists commands" }));
  const ownerPool = new pg.Pool({ connectionString: url, max: 2 });
  return {
    ...{ url, db, ownerPool },
    async drop() {
      await db.destroy();
      await ownerPool.end();
    },
  };
}

/**
 * Whole applications of thirty lines, each by a supplier of its own with three certificates, submitted by one press: of each,
 * how long that took, in milliseconds. The first warms up and counts for nothing.
 */
export async function measureSubmitting(
  test: TestDatabase,
  { applications, filesFolder, say }: { applications: number; filesFolder: string; say: (line: string) => void },
): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number <= applications; number += 1) {
    say(`An application of ${linesOfApplication} lines, ${number} of ${applications}`);
    const { supplier, applicationId, lineIds } = await applicationReady(test, filesFolder);
    const lines = lineIds.map((lineId) => ({ lineId, version: 2 }));
    const begun = performance.now();
    const done = await submitLines(contextOf(test.db, supplier, new Date()), applicationId, lines);
    if (!done.ok || done.value.submitted !== lines.length) throw new Error(`Refused: ${JSON.stringify(done)}`);
    if (number > 0) times.push(performance.now() - begun);
  }
  return times;
}

/** Two homes that offer fifteen lots each in the open round of the first list: all finished, none submitted. */
async function applicationReady(
  test: TestDatabase,
  filesFolder: string,
): Promise<{ supplier: SupplierActor; applicationId: ApplicationId; lineIds: LineId[] }> {
  const now = new Date();
  const supplier = await newSupplier(test, { name: "Harbour Homes Ltd" });
  const files = await openFileStore(filesFolder);
  for (const type of ["EMPLOYERS_LIABILITY", "PUBLIC_LIABILITY", "PROFESSIONAL_INDEMNITY"] as const) {
    await newCertificate(test, supplier, { name: `${type} of ${supplier.organisationId}.pdf`, files, at: now, type });
  }
  const ctx = contextOf(test.db, supplier, now);
  const started = await startApplication(ctx, idHere("round", 3));
  if (!started.ok) throw new Error(`No application: ${started.refusal}`);
  const { applicationId } = started.value;
  const saved = await saveHeader(ctx, applicationId, 1, headerDetails());
  if (!saved.ok) throw new Error(`No header: ${saved.refusal}`);
  const lineIds: LineId[] = [];
  for (let home = 0; home < 2; home += 1) {
    const settingId = await newHome(test, supplier, { needs: [...needCodes], ageMin: 4, ageMax: 25 });
    for (const lot of homeLots.slice(0, linesOfApplication / 2)) {
      const added = await addLine(ctx, applicationId, { settingId, lotId: idHere("lot", lot) });
      if (!added.ok) throw new Error(`No line: ${added.refusal}`);
      const { lineId } = added.value;
      const ages = { ageMin: ageMins[lot % 4] ?? 0, ageMax: ageMaxs[lot % 4] ?? 0 };
      const need = needCodes[Math.floor(lot / 8)] ?? "N1";
      const changed = await changeLine(ctx, lineId, 1, lineDetails({ ...ages, needs: [need] }));
      if (!changed.ok) throw new Error(`The line was refused: ${JSON.stringify(changed.refusal)}`);
      lineIds.push(lineId);
    }
  }
  return { supplier, applicationId, lineIds };
}

/** Of the first list, for children's homes. */
const homeLots = Array.from({ length: lotsOfList }, (_, lot) => lot).filter((lot) => Math.floor(lot / 4) % 2 === 0);
