import type { CouncilActor } from "~/core/actor";
import type { LineId, ListId, LotId, RoundId } from "~/core/id";
import { addMilliseconds, calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { planRound, publishRound } from "~/features/lists/commands/rounds.server";
import { addLots } from "~/features/lists/commands/lots.server";
import { setUpList } from "~/features/lists/commands/set-up.server";
import type { ListDetails } from "~/features/lists/forms/list";
import type { LotDetails } from "~/features/lists/forms/lot";
import type { Verdict } from "~/features/lists/rules/decisions";
import type { LotTold } from "../data/lots";
import { asOne, at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";

/** An approved list with its lots by their codes. */
export interface Listing {
  readonly listId: ListId;
  readonly lead: Council;
  readonly lots: ReadonlyMap<string, { readonly lotId: LotId; readonly details: LotDetails }>;
}

type ListTold = Omit<ListDetails, "callOffMechanisms">;

/** The officer of the lead council sets up a list and its lots. */
export async function listWithLots(
  stage: Stage,
  lead: Council,
  told: ListTold,
  { lots, on }: { readonly lots: readonly LotTold[]; readonly on: number },
): Promise<Listing> {
  return asOne(await at(stage, personAs(lead, "PO"), day(stage, on)), async (tx) => {
    const { listId } = must(await setUpList(tx, { ...told, callOffMechanisms: ["FURTHER_COMPETITION"] }));
    const said = lots.map((lot): LotDetails => ({ ...lot, expectedVolumeOn: saidOn(lot, tx.now) }));
    const { lotIds } = must(await addLots(tx, listId, said));
    const made = said.map((details, place) => [details.code, { lotId: lotIds[place] ?? "", details }] as const);
    return { listId, lead, lots: new Map(made) };
  });
}

function saidOn({ expectedVolume }: LotTold, now: Instant): CalendarDate | null {
  return expectedVolume === null ? null : calendarDateOf(now);
}

const oneHour = 60 * 60 * 1000;

/** A round is planned and published on that day, or an hour before it opens. All lots of the list are in it. */
export async function round(
  stage: Stage,
  { listId, lead, lots }: Listing,
  { opens, closes, announced }: { readonly opens: number; readonly closes: number; readonly announced?: number },
): Promise<RoundId> {
  const opensAt = day(stage, opens, "09:00");
  const moment = announced === undefined ? addMilliseconds(opensAt, -oneHour) : day(stage, announced);
  const ctx = await at(stage, personAs(lead, "PO"), moment);
  const details = {
    lotIds: [...lots.values()].map(({ lotId }) => lotId),
    opensAt,
    closesAt: day(stage, closes, "12:00"),
    gapReason: null,
    shortWindowReason: null,
  };
  return asOne(ctx, async (tx) => {
    const { roundId } = must(await planRound(tx, listId, details));
    must(await publishRound(tx, roundId, 1, { when: "PLANNED" }));
    return roundId;
  });
}

const meets: Verdict = { outcome: "APPROVED", reasons: "It meets every condition of this lot." };

/** What is said of a line, and how far it has come. */
export interface Judged {
  readonly lineId: LineId;
  /** Left out where it meets every condition. */
  readonly verdict?: Verdict;
}

type Seen = Judged & { readonly seenId: string };

/** People recommend on the lines, each on their share, some each half day from that day on. */
export async function recommended(
  stage: Stage,
  by: readonly CouncilActor[],
  lines: readonly Judged[],
  from: number,
): Promise<Seen[]> {
  const shares = inShares(lines, atOnce);
  const seen = await stage.agenda.together(
    shares.map((share, place) => async () => {
      const half = Math.floor(place / by.length);
      const moment = day(stage, from + Math.floor(half / 2), half % 2 === 0 ? "10:30" : "15:00");
      const person = by[place % by.length];
      if (person === undefined) throw new Error("Nobody recommends");
      const ctx = await at(stage, person, moment);
      return asOne(ctx, async (tx) => {
        const made: Seen[] = [];
        for (const { lineId, verdict = meets } of share) {
          const { recommendationId } = must(await recommendLine(tx, lineId, { seenId: undefined, verdict }));
          made.push({ lineId, verdict, seenId: recommendationId });
        }
        return made;
      });
    }),
  );
  return seen.flat();
}

/** Lines that somebody gets through in half a day. */
const atOnce = 10;

function inShares<Item>(items: readonly Item[], size: number): Item[][] {
  const shares = [];
  for (let first = 0; first < items.length; first += size) shares.push(items.slice(first, first + size));
  return shares;
}

/** Somebody else agrees with each recommendation, on one day. */
export async function decided(stage: Stage, by: CouncilActor, lines: readonly Seen[], on: number): Promise<void> {
  await stage.agenda.together(
    inShares(lines, atOnce).map((share) => async () => {
      await asOne(await at(stage, by, day(stage, on, "14:00")), async (tx) => {
        for (const { lineId, seenId, verdict = meets } of share) {
          must(await decideLine(tx, lineId, { seenId, verdict }));
        }
      });
    }),
  );
}

/** Everybody of the round is told, and who was approved is a member from then on. */
export async function issued(stage: Stage, { lead }: Listing, roundId: RoundId, on: number): Promise<void> {
  must(await issueDecisions(await at(stage, personAs(lead, "PO"), day(stage, on, "11:00")), roundId));
}
