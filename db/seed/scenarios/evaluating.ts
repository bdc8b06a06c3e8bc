import type { CouncilActor } from "~/core/actor";
import type { BidId, PersonId } from "~/core/id";
import { approveOpening } from "~/features/bids/commands/opening.server";
import { listBidderNames } from "~/features/bids/queries/opened.server";
import { decideConflict, declareInterests } from "~/features/competitions/commands/conflicts.server";
import type { InterestGiven } from "~/features/competitions/forms/conflicts";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { listMyDeclarations } from "~/features/competitions/queries/conflicts.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { appointPanelMember, assignLeaves } from "~/features/evaluation/commands/panel.server";
import { finishScoring, recordScore } from "~/features/evaluation/commands/scoring.server";
import { scorersNeeded } from "~/features/evaluation/rules/scoring";
import type { CompetitionTold } from "../data/competition";
import { asOne, at, day, must, type Stage } from "../stage";
import { answerWorth, commentBy, rationaleOf, scoreBy } from "./answers";
import { peopleAs, personAs, type Council } from "./councils";
import type { Asked, Written } from "./drafting";

/** Who scores, and which questions: evaluators all of them, an expert by experience those on what it is like. */
export interface Scorer {
  readonly actor: CouncilActor;
  readonly asked: readonly Asked[];
}

/** The officer appoints the panel on the day of publication and gives out the questions. */
export async function panel(
  stage: Stage,
  buyer: Council,
  { competitionId, asked }: Written,
  { estimate, twist, published }: CompetitionTold,
): Promise<Scorer[]> {
  const ctx = await at(stage, personAs(buyer, "PO"), day(stage, published, "11:30"));
  const needed =
    scorersNeeded(estimate === undefined ? null : estimate * 100) + (twist === "EVALUATOR_SHUT_OUT" ? 1 : 0);
  const evaluators = peopleAs(buyer, "EV").slice(0, needed);
  const expert = peopleAs(buyer, "EX").slice(0, 1);
  const scorers = [
    ...evaluators.map((actor) => ({ actor, asked, seat: "EV" as const })),
    ...expert.map((actor) => ({ actor, asked: forExperts(asked), seat: "EX" as const })),
  ];
  const [idle] = twist === "EVALUATOR_WITHOUT_QUESTIONS" ? peopleAs(buyer, "EV").slice(needed) : [];
  const others: { personId: PersonId; seat: "EV" | "MO" }[] = [
    { personId: personAs(buyer, "MO").personId, seat: "MO" },
    ...(idle === undefined ? [] : [{ personId: idle.personId, seat: "EV" as const }]),
  ];
  await asOne(ctx, async (tx) => {
    for (const { actor, asked: own, seat } of scorers) {
      const { personId } = actor;
      const { panelMemberId } = must(await appointPanelMember(tx, competitionId, { personId, seat }));
      const leaves = own.map(({ criterionId }) => criterionId);
      must(await assignLeaves(tx, competitionId, panelMemberId, leaves));
    }
    for (const other of others) must(await appointPanelMember(tx, competitionId, other));
  });
  return scorers;
}

function forExperts(asked: readonly Asked[]): Asked[] {
  const lived = asked.filter(({ told }) => /voice|moving|calm/iu.test(told.title));
  return lived.length > 0 ? lived : asked.slice(0, 1);
}

/** After the deadline an officer and then a witness declare on the invited names and open the bids. */
export async function opened(
  stage: Stage,
  buyer: Council,
  { competitionId }: Written,
  { on, witness = true }: { readonly on: number; readonly witness?: boolean },
): Promise<void> {
  const officer = { actor: personAs(buyer, "PO"), clock: "10:00" };
  const second = { actor: personAs(buyer, "CM"), clock: "10:20" };
  for (const { actor, clock } of witness ? [officer, second] : [officer]) {
    const ctx = await at(stage, actor, day(stage, on, clock));
    const names = await listInvitedOrganisations(ctx, competitionId);
    const interests = names.map(({ organisationId }) => ({ organisationId, interest: false }));
    await asOne(ctx, async (tx) => {
      must(await declareInterests(tx, competitionId, { moment: "INVITED_NAMES", interests }));
      must(await approveOpening(tx, competitionId));
    });
  }
}

/** Everyone who will read the bids declares on the bidders; `interested` is the one who says that they know somebody. */
export async function declared(
  stage: Stage,
  { competitionId }: Written,
  people: readonly CouncilActor[],
  { on, interested }: { readonly on: number; readonly interested?: CouncilActor | undefined },
): Promise<void> {
  for (const person of people) {
    const ctx = await at(stage, person, day(stage, on, "10:00"));
    const names = (await listBidderNames(ctx, competitionId)) ?? [];
    const interests = names.map(({ organisationId }, place): InterestGiven => {
      const knows = person === interested && place === 0;
      return knows ? { organisationId, ...knowsSomebody } : { organisationId, interest: false };
    });
    must(await declareInterests(ctx, competitionId, { moment: "BIDDER_NAMES", interests }));
  }
}

const knowsSomebody = {
  interest: true,
  kind: "PERSONAL",
  details: "My sister has worked there as a night support worker since last year.",
} as const;

/** The officer shuts the person out of this competition’s bids. */
export async function shutOut(
  stage: Stage,
  buyer: Council,
  { competitionId }: Written,
  { person, on }: { readonly person: CouncilActor; readonly on: number },
): Promise<void> {
  const theirs = await at(stage, person, day(stage, on, "14:00"));
  const mine = await listMyDeclarations(theirs, competitionId);
  const declaration = mine.find(({ interest }) => interest);
  if (declaration === undefined) throw new Error("Nobody has an interest");
  const reasons = "A close relative works for a bidder. Three other evaluators score every answer.";
  const ctx = await at(stage, personAs(buyer, "PO"), day(stage, on, "14:00"));
  must(await decideConflict(ctx, declaration.id, { outcome: "EXCLUDED", reasons, seen: 0 }));
}

/** Bids as the panel meets them: each with what its answers are worth, in the order of the questions. */
export interface Scored {
  readonly bidId: BidId;
  readonly worth: readonly number[];
  /** Its place among the bidders told. */
  readonly place: number;
}

/** Scorers score side by side, two or three days each. `answers` is how many each gets to, where not all. */
export async function scored(
  stage: Stage,
  { competitionId, asked }: Written,
  scorers: readonly (Scorer & { readonly answers?: number | undefined })[],
  { bids, on }: { readonly bids: readonly Scored[]; readonly on: number },
): Promise<void> {
  await stage.agenda.together(
    scorers.map(({ actor, asked: own, answers = Infinity }, scorer) => async () => {
      let left = answers;
      for (const [order, question] of own.entries()) {
        const ctx = await at(stage, actor, day(stage, on + Math.floor(order / 2), order % 2 === 0 ? "09:30" : "14:30"));
        const now = bids.slice(0, left);
        left -= now.length;
        await asOne(ctx, async (tx) => {
          for (const { bidId, worth, place } of now) {
            const answer = answerWorth(question.told, worth[asked.indexOf(question)] ?? 3, place);
            const score = scoreBy(scorer, answer, place + order);
            const given = { score, comment: commentBy(scorer, answer, score), version: 0 };
            must(await recordScore(tx, { competitionId, bidId, criterionId: question.criterionId }, given));
          }
        });
        if (now.length < bids.length) return;
      }
      must(await finishScoring(await at(stage, actor, day(stage, on + 3, "16:00")), competitionId));
    }),
  );
}

/** The panel agrees on a score of each answer; `answers` is how many they get to, where not all. */
export async function agreed(
  stage: Stage,
  buyer: Council,
  { competitionId, asked }: Written,
  {
    bids,
    on,
    answers = Infinity,
  }: { readonly bids: readonly Scored[]; readonly on: number; readonly answers?: number },
): Promise<void> {
  const ctx = await at(stage, personAs(buyer, "MO"), day(stage, on, "10:00"));
  const all = asked.flatMap((question, order) => bids.map((bid) => ({ ...bid, ...question, order })));
  await asOne(ctx, async (tx) => {
    for (const { bidId, criterionId, told, worth, order, place } of all.slice(0, answers)) {
      const answer = answerWorth(told, worth[order] ?? 3, place);
      const given = { score: answer.worth, rationale: rationaleOf(answer), version: 0 };
      must(await recordAgreedScore(tx, { competitionId, bidId, criterionId }, given));
    }
  });
}

export async function locked(stage: Stage, buyer: Council, { competitionId }: Written, on: number): Promise<void> {
  must(await lockQuality(await at(stage, personAs(buyer, "MO"), day(stage, on, "16:00")), competitionId));
}
