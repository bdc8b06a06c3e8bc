import type { SupplierActor } from "~/core/actor";
import type { LineId, ListId, LotId, RoundId, SettingId } from "~/core/id";
import { addMilliseconds } from "~/core/time";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { planRound, publishRound } from "~/features/lists/commands/rounds.server";
import { addLot } from "~/features/lists/commands/lots.server";
import { setUpList } from "~/features/lists/commands/set-up.server";
import { submitLine } from "~/features/lists/commands/submit.server";
import type { LotDetails } from "~/features/lists/forms/lot";
import { as, day, must, setPortalTime, type Stage } from "../stage";
import type { Council } from "./people";
import type { Providers } from "./providers";

export interface Listing {
  readonly listId: ListId;
  readonly lotIds: readonly LotId[];
}

const oneHour = 60 * 60 * 1000;

/** The children's homes list: a first round decided long ago, a second one open now. */
export async function childrensHomesList(stage: Stage, council: Council, providers: Providers): Promise<Listing> {
  const setUp = as(stage, council.PO, day(stage, -125));
  const { listId } = must(
    await setUpList(setUp, {
      title: "Children’s homes list",
      summary: "Homes for children who cannot live with their families. Homes join one by one, when a round is open.",
      vehicleType: "LEGACY_APL",
      regime: "PCR2015",
      callOffMechanisms: ["FURTHER_COMPETITION"],
      consortiumId: council.consortiumId,
      maxGapMonths: 6,
      lastOpenedOn: null,
      cpvCodes: ["85311300-5"],
      suitsSmallFirms: true,
      suitsVoluntary: true,
    }),
  );
  const lotIds = [];
  for (const [code, title] of [
    ["CH1", "Children’s home in the area"],
    ["CH2", "Children’s home anywhere"],
  ] as const) {
    lotIds.push(must(await addLot(setUp, listId, homeLot(code, title))).lotId);
  }
  const list = { listId, lotIds };
  const first = await round(stage, council, list, { opens: -115, closes: -95 });
  const { homes, larch, rowan, elm } = providers;
  const lines = [];
  for (const [supplier, settingId] of [
    [larch, homes.larch],
    [rowan, homes.rowan],
    [elm, homes.elm],
  ] as const) {
    lines.push(await submittedLine(stage, supplier, { roundId: first, settingId, lotIds }));
  }
  await decided(stage, council, first, lines);
  await round(stage, council, list, { opens: -5, closes: 17 });
  return list;
}

/** A small framework for education, with its first round open now. */
export async function educationFramework(stage: Stage, council: Council): Promise<Listing> {
  const setUp = as(stage, council.PO, day(stage, -20));
  const { listId } = must(
    await setUpList(setUp, {
      title: "Education framework",
      summary: "Special schools and colleges for children and young people with special educational needs.",
      vehicleType: "FRAMEWORK_LIGHT_TOUCH",
      regime: "PA2023",
      callOffMechanisms: ["FURTHER_COMPETITION"],
      consortiumId: council.consortiumId,
      maxGapMonths: null,
      lastOpenedOn: null,
      cpvCodes: ["80340000-9"],
      suitsSmallFirms: false,
      suitsVoluntary: true,
    }),
  );
  const lotIds = [];
  for (const [code, title, ageMin, ageMax] of [
    ["PRE-N2-D", "Autism with social, emotional and mental health needs, day, up to 15", 4, 15],
    ["PRE-N2-W", "Autism with social, emotional and mental health needs, weekly, up to 15", 4, 15],
    ["POST-N2-D", "Autism with social, emotional and mental health needs, day, 16 to 25", 16, 25],
    ["POST-N2-W", "Autism with social, emotional and mental health needs, weekly, 16 to 25", 16, 25],
  ] as const) {
    const lot: LotDetails = {
      ...{ code, title, ageMin, ageMax },
      settingKinds: ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE"],
      needs: ["N2"],
      bands: ["B1", "B2", "B3"],
      expectedVolume: null,
      expectedVolumeOn: null,
    };
    lotIds.push(must(await addLot(setUp, listId, lot)).lotId);
  }
  await round(stage, council, { listId, lotIds }, { opens: -3, closes: 19 });
  return { listId, lotIds };
}

function homeLot(code: string, title: string): LotDetails {
  return {
    ...{ code, title },
    settingKinds: ["CHILDRENS_HOME"],
    needs: ["N1", "N2", "N4"],
    ageMin: 8,
    ageMax: 17,
    bands: ["B1", "B2", "B3"],
    expectedVolume: null,
    expectedVolumeOn: null,
  };
}

async function round(
  stage: Stage,
  council: Council,
  { listId, lotIds }: Listing,
  { opens, closes }: { opens: number; closes: number },
): Promise<RoundId> {
  const opensAt = day(stage, opens, "09:00");
  const planned = as(stage, council.PO, addMilliseconds(opensAt, -oneHour));
  const details = {
    lotIds: [...lotIds],
    opensAt,
    closesAt: day(stage, closes, "12:00"),
    gapReason: null,
    shortWindowReason: null,
  };
  const { roundId } = must(await planRound(planned, listId, details));
  must(await publishRound(planned, roundId, 1, { when: "PLANNED" }));
  return roundId;
}

async function submittedLine(
  stage: Stage,
  supplier: SupplierActor,
  { roundId, settingId, lotIds }: { roundId: RoundId; settingId: SettingId; lotIds: readonly LotId[] },
): Promise<LineId> {
  const ctx = as(stage, supplier, day(stage, -105));
  const { applicationId } = must(await startApplication(ctx, roundId));
  must(
    await saveHeader(ctx, applicationId, 1, {
      contactName: "The manager",
      contactEmail: "manager@provider.example",
      contactPhone: null,
      safeguardingLead: "The deputy manager",
      insuranceCommitted: true,
      termsAccepted: true,
    }),
  );
  const [lotId] = lotIds;
  if (lotId === undefined) throw new Error("A list without lots");
  const { lineId } = must(await addLine(ctx, applicationId, { settingId, lotId }));
  must(
    await changeLine(ctx, lineId, 1, {
      capacityOffered: 4,
      ageMin: 8,
      ageMax: 17,
      genders: "ANY",
      needs: ["N1", "N4"],
      vacancyContact: "The manager",
      rates: [
        { band: "B1", weeklyPence: 420_000 },
        { band: "B2", weeklyPence: 510_050 },
      ],
    }),
  );
  await setPortalTime(stage, ctx.now);
  must(await submitLine(ctx, lineId, 2));
  await setPortalTime(stage, undefined);
  return lineId;
}

async function decided(stage: Stage, council: Council, roundId: RoundId, lineIds: readonly LineId[]): Promise<void> {
  const verdict = { outcome: "APPROVED", reasons: "The home meets every condition of this lot." } as const;
  for (const lineId of lineIds) {
    const recommending = as(stage, council.PO, day(stage, -90));
    const { recommendationId: seenId } = must(
      await recommendLine(recommending, lineId, { seenId: undefined, verdict }),
    );
    must(await decideLine(as(stage, council.AP, day(stage, -88)), lineId, { seenId, verdict }));
  }
  must(await issueDecisions(as(stage, council.PO, day(stage, -86)), roundId));
}
