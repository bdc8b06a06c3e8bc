import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, DocumentId } from "~/core/id";
import { addMilliseconds, type Instant } from "~/core/time";
import { declareInterests, decideConflict } from "~/features/competitions/commands/conflicts.server";
import { appointPanelMember, assignLeaves } from "~/features/evaluation/commands/panel.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import type { FileStore } from "~/platform/file-store.server";
import { contextOf } from "../../support/context";
import type { TestDatabase } from "../../support/database";
import { readyBid, pressSubmit } from "../../support/scenarios/bids";
import {
  approvedCompetition,
  draftCompetition,
  publishedCompetition,
  sendAsShown,
  type StandardKey,
} from "../../support/scenarios/competitions";
import { moments } from "../../support/scenarios/evaluation";
import { pdf } from "../../support/test-files";
import type { Phase } from "../columns";
import { done } from "./done";
import { planted, type Market } from "./market";
import type { People } from "./people";

export type QuestionKey = "Q1" | "Q2" | "Q3" | "SV_QUAL";
export const questions: readonly QuestionKey[] = ["Q1", "Q2", "Q3", "SV_QUAL"];

/** A competition of the story, with what was put in it. */
export interface Contest {
  readonly competitionId: CompetitionId;
  readonly criteria: Readonly<Record<StandardKey, CriterionId>>;
  readonly biddingAt: Instant;
  /** The supplier's bid in the first lot and in the second, and the rival's in the first. */
  readonly bids: readonly BidId[];
  readonly documentId: DocumentId | undefined;
}

/** What the evaluators score: EV and the second one everything but the last question, which is for EX and the second. */
export const leavesBySeat: Readonly<Record<"EV" | "second" | "EX", readonly QuestionKey[]>> = {
  EV: ["Q1", "Q2", "Q3"],
  second: questions,
  EX: ["SV_QUAL"],
};

const day = 24 * 60 * 60 * 1000;
/** For what is long over: published on 2 March 2026, bids until the 26th. */
const past = { at: new Date("2026-03-02T09:00:00Z"), deadline: new Date("2026-03-26T12:00:00Z") };

export interface Stage {
  readonly test: TestDatabase;
  readonly people: People;
  readonly market: Market;
  readonly store: FileStore;
  readonly now: Instant;
}

/** Not published: a draft, one that waits for its approval, one that may be published. */
export async function unpublishedContest(stage: Stage, phase: "draft" | "sent" | "cleared"): Promise<Contest> {
  const { test, people, now } = stage;
  const given = givenFor(stage, phase, { at: now, deadline: addMilliseconds(now, 45 * day) });
  if (phase === "cleared") return emptyContest(await approvedCompetition(test, given), now);
  const made = await draftCompetition(test, given);
  if (phase === "sent") done(await sendAsShown(contextOf(test.db, people.helper.PO, now), made.competitionId));
  return emptyContest(made, now);
}

/** Published with a panel, and open for bids for a month. Whether the supplier has begun is for whoever calls. */
export async function openContest(stage: Stage, title: string): Promise<Contest> {
  const { test, now } = stage;
  const given = givenFor(stage, title, { at: now, deadline: addMilliseconds(now, 30 * day) });
  const contest = emptyContest(await publishedCompetition(test, given), addMilliseconds(now, 1));
  await seatPanel(stage, contest);
  return contest;
}

/** Past its deadline, with three bids in it: nothing is opened. */
export async function closedContest(stage: Stage, phase: Phase<"competition">): Promise<Contest> {
  const { test, people } = stage;
  const made = await publishedCompetition(test, givenFor(stage, phase, past));
  const contest = emptyContest(made, new Date("2026-03-20T09:00:00Z"));
  await seatPanel(stage, contest);
  const own = await submittedBid(stage, contest, { supplier: "SA", lot: 0 });
  const other = await submittedBid(stage, contest, { supplier: "SA", lot: 1 });
  const rivals = await submittedBid(stage, contest, { supplier: "rival", lot: 0 });
  const draft = await findBid(contextOf(test.db, people.SA, contest.biddingAt), own);
  return { ...contest, bids: [own, other, rivals], documentId: draft?.files[0]?.documentId };
}

export async function writtenBid(
  { test, people, market, store }: Stage,
  { competitionId, criteria, biddingAt }: Contest,
  { supplier, lot }: { readonly supplier: "SA" | "rival"; readonly lot: 0 | 1 },
): Promise<BidId> {
  const word = supplier === "SA" ? planted.supplier : "Birch";
  return readyBid(test, {
    supplier: people[supplier],
    competitionId,
    lotId: market.lotIds[lot],
    answers: Object.fromEntries(questions.map((key) => [criteria[key], `${word} answers ${key}: a key worker each.`])),
    pricePence: supplier === "SA" ? 9_123_400 : 10_567_800,
    pledges: [{ measureCode: "LOC-01", quantityHundredths: 1_00 }],
    files: { store, named: { [`${word} plan.pdf`]: pdf(`${word} ${competitionId} ${lot}`) } },
    at: biddingAt,
  });
}

export async function submittedBid(
  stage: Stage,
  contest: Contest,
  given: { readonly supplier: "SA" | "rival"; readonly lot: 0 | 1 },
): Promise<BidId> {
  const bidId = await writtenBid(stage, contest, given);
  done(await pressSubmit(stage.test, stage.people[given.supplier], bidId, { at: contest.biddingAt }));
  return bidId;
}

function givenFor(
  { people, market }: Stage,
  title: string,
  when: { readonly at: Instant; readonly deadline: Instant },
) {
  const { PO: officer, AP: approver } = people.helper;
  const details = { title: `${planted.council} ${title} places` };
  return { officer, approver, listId: market.listId, lotIds: market.lotIds, details, ...when };
}

function emptyContest(made: Pick<Contest, "competitionId" | "criteria">, biddingAt: Instant): Contest {
  return { ...made, biddingAt, bids: [], documentId: undefined };
}

/** A panel of six seats; one evaluator then says that they have an interest, and is shut out. */
async function seatPanel({ test, people }: Stage, { competitionId, criteria, biddingAt }: Contest): Promise<void> {
  const { PO, EV, EX, MO, SA, conflicted, secondEvaluator } = people;
  const ctx = contextOf(test.db, PO, biddingAt < new Date(moments.appointed) ? biddingAt : new Date(moments.appointed));
  const sit = async (person: CouncilActor, seat: "EV" | "EX" | "MO", keys: readonly QuestionKey[]) => {
    const { personId } = person;
    const { panelMemberId } = done(await appointPanelMember(ctx, competitionId, { personId, seat }));
    const leaves = keys.map((key) => criteria[key]);
    if (leaves.length > 0) done(await assignLeaves(ctx, competitionId, panelMemberId, leaves));
  };
  await sit(EV, "EV", leavesBySeat.EV);
  await sit(secondEvaluator, "EV", leavesBySeat.second);
  await sit(EX, "EX", leavesBySeat.EX);
  await sit(conflicted, "EV", ["Q1"]);
  await sit(MO, "MO", []);
  const interest = {
    interest: true,
    kind: "PERSONAL" as const,
    details: `${planted.council}: my brother works there.`,
  };
  const interests = [{ organisationId: SA.organisationId, ...interest }];
  const declaring = contextOf(test.db, conflicted, biddingAt);
  done(await declareInterests(declaring, competitionId, { moment: "INVITED_NAMES", interests }));
  const { rows } = await test.ownerPool.query<{ id: string }>(
    "select id from conflict_declarations where competition_id = $1 and person_id = $2",
    [competitionId, conflicted.personId],
  );
  const decision = { outcome: "EXCLUDED" as const, reasons: "A close relative works for a bidder.", seen: 0 };
  done(await decideConflict(contextOf(test.db, people.helper.PO, biddingAt), rows[0]?.id ?? "", decision));
}
