import type { ApplicationId, LineId, RoundId } from "~/core/id";
import { startApplication } from "~/features/lists/commands/applications.server";
import { changeLine } from "~/features/lists/commands/lines.server";
import { changePlace, confirmPlaces } from "~/features/lists/commands/reopening.server";
import { findApplication, findLine } from "~/features/lists/queries/applications.server";
import { findReopening, type Place } from "~/features/lists/queries/reopening.server";
import { asOne, at, day, must, type Stage } from "../stage";
import type { Supplier } from "./suppliers";

/** A member of a list gives its word in a round: all is as it was, but for one price where it says so. */
export interface Word {
  readonly supplier: Supplier;
  /** Pence a week that the core support of its first place costs more. */
  readonly dearer?: number;
}

/** Answers the lines that wait for the council. */
export async function confirmed(stage: Stage, roundId: RoundId, words: readonly Word[], on: number): Promise<LineId[]> {
  const lines: LineId[] = [];
  await stage.agenda.together(
    words.map(({ supplier, dearer }) => async () => {
      const writes = await at(stage, supplier.writer, day(stage, on, "14:00"));
      const applicationId = await asOne(writes, async (tx) => must(await startApplication(tx, roundId)).applicationId);
      if (dearer !== undefined) lines.push(await madeDearer(stage, supplier, applicationId, { dearer, on }));
      const says = await at(stage, supplier.administrator, day(stage, on, "16:30"));
      const { places, print } = await pictureOf(says, applicationId);
      const all = places.map(({ membershipId }) => membershipId);
      must(await confirmPlaces(says, applicationId, { places: all, seen: print }));
    }),
  );
  return lines;
}

async function madeDearer(
  stage: Stage,
  { writer }: Supplier,
  applicationId: ApplicationId,
  { dearer, on }: { readonly dearer: number; readonly on: number },
): Promise<LineId> {
  const ctx = await at(stage, writer, day(stage, on, "14:20"));
  const [first] = (await pictureOf(ctx, applicationId)).places;
  if (first === undefined) throw new Error("It has no place");
  return asOne(ctx, async (tx) => {
    const { lineId } = must(await changePlace(tx, applicationId, first.membershipId));
    const line = await findLine(tx, applicationId, lineId);
    if (line?.care === null || line === undefined) throw new Error("It offers no care");
    const rates = line.care.rates.map(({ band, weeklyPence }) => ({
      band,
      weeklyPence: band === "B1" ? weeklyPence + dearer : weeklyPence,
    }));
    const { capacityOffered, ageMin, ageMax, genders, needs } = line.care;
    const offer = { capacityOffered, ageMin, ageMax, genders, needs: [...needs], rates };
    must(await changeLine(tx, lineId, line.version, { ...offer, vacancyContact: line.vacancyContact }));
    return lineId;
  });
}

async function pictureOf(
  ctx: Awaited<ReturnType<typeof at<Supplier["writer"]>>>,
  applicationId: ApplicationId,
): Promise<{ readonly places: readonly Place[]; readonly print: string }> {
  const application = await findApplication(ctx, applicationId);
  const found = application && (await findReopening(ctx, application));
  if (found === undefined) throw new Error("It has no places in that round");
  return found;
}
