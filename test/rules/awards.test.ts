import { describe, expect, it } from "vitest";
import { decideForm, recommendForm } from "~/features/awards/forms";
import { whyNotApprover } from "~/features/awards/policy";
import {
  isAllApproved,
  lotState,
  whyNotDecided,
  whyNotRecommend,
  type Proposal,
  type RankedLot,
  type Recommendation,
} from "~/features/awards/rules";
import { asCouncil } from "../support/context";

const one = "0190f3a0-0000-7000-8000-000000000001";
const two = "0190f3a0-0000-7000-8000-000000000002";
const result = "0190f3a0-0000-7000-8000-00000000000a";
const newer = "0190f3a0-0000-7000-8000-00000000000b";

function lot(ranks: readonly [string, number][], recommendation?: Partial<Recommendation>): RankedLot {
  const bids = ranks.map(([bidId, rank]) => ({ bidId, rank }));
  const made: Recommendation | undefined = recommendation && {
    resultId: result,
    outcome: "AWARD",
    bidId: one,
    recommendedBy: "commissioner",
    approved: undefined,
    ...recommendation,
  };
  return { resultId: result, bids, recommendation: made };
}

const award: Proposal = { resultId: result, outcome: "AWARD", bidId: one, valueNote: undefined };
const ranked: readonly [string, number][] = [
  [one, 1],
  [two, 2],
];

describe("recommending", () => {
  const table: [string, RankedLot, Partial<Proposal>, string | undefined][] = [
    ["the bid with rank 1", lot(ranked), {}, undefined],
    ["another bid", lot(ranked), { bidId: two }, "NOT_RANK_ONE"],
    ["no award where no bid is suitable", lot(ranked), { outcome: "NO_AWARD", bidId: undefined }, undefined],
    ["no award where two share the first rank", lot([[one, 1], [two, 1]]), { outcome: "NO_AWARD", bidId: undefined }, undefined],
    ["no award after a yes", lot(ranked, { approved: true }), { outcome: "NO_AWARD", bidId: undefined }, "ALREADY_APPROVED"],
    ["no award on a result that was replaced", lot(ranked), { resultId: newer, outcome: "NO_AWARD", bidId: undefined }, "STALE"],
    ["no award where nobody bid", lot([]), { outcome: "NO_AWARD", bidId: undefined }, undefined],
    ["a bid where nobody bid", lot([]), {}, "NO_BIDS"],
    ["one of two that share the first rank", lot([[one, 1], [two, 1]]), {}, "TIE_NOT_DRAWN"],
    ["a single bid without a note", lot([[one, 1]]), {}, "VALUE_NOTE_MISSING"],
    ["a single bid with a note", lot([[one, 1]]), { valueNote: "As cheap as last year" }, undefined],
    ["on a result that was replaced", lot(ranked), { resultId: newer }, "STALE"],
    ["twice", lot(ranked, {}), {}, "ALREADY_RECOMMENDED"],
    ["after a yes", lot(ranked, { approved: true }), {}, "ALREADY_APPROVED"],
    ["after a no", lot(ranked, { approved: false }), {}, undefined],
    ["after a newer result", { ...lot(ranked, { resultId: newer, approved: true }) }, {}, undefined],
  ]; // prettier-ignore
  it.each(table)("%s", (_name, facts, proposal, refusal) => {
    expect(whyNotRecommend(facts, { ...award, ...proposal })).toBe(refusal);
  });
});

describe("deciding", () => {
  const yes = { approved: true, adequate: false };
  it("takes the newest recommendation on the newest result, once", () => {
    expect(whyNotDecided(lot(ranked, {}), yes)).toBeUndefined();
    expect(whyNotDecided(lot(ranked, { approved: false }), yes)).toBe("ALREADY_DECIDED");
    expect(whyNotDecided(lot(ranked, { resultId: newer }), yes)).toBe("RESULT_REPLACED");
  });

  it("asks of a single bid whether the competition was adequate, for a yes only", () => {
    const single = lot([[one, 1]], {});
    expect(whyNotDecided(single, yes)).toBe("ADEQUACY_NOT_TICKED");
    expect(whyNotDecided(single, { approved: true, adequate: true })).toBeUndefined();
    expect(whyNotDecided(single, { approved: false, adequate: false })).toBeUndefined();
    expect(whyNotDecided(lot([], { outcome: "NO_AWARD", bidId: null }), yes)).toBeUndefined();
  });

  it("is done when every lot is", () => {
    const approved = lot(ranked, { approved: true });
    expect(isAllApproved([approved, approved])).toBe(true);
    expect(isAllApproved([approved, lot(ranked, {})])).toBe(false);
    expect(isAllApproved([approved, lot(ranked, { approved: true, resultId: newer })])).toBe(false);
    expect(isAllApproved([])).toBe(false);
    expect(lotState(approved)).toBe("APPROVED");
  });

  it.each([
    ["an approver", ["AP"], "approver", false, undefined],
    ["the one who recommended", ["AP", "CM"], "commissioner", false, "OWN_RECOMMENDATION"],
    ["one who recommended before", ["AP", "CM"], "earlier", false, "OWN_RECOMMENDATION"],
    ["someone who scored", ["AP", "EV"], "approver", true, "SCORED_HERE"],
    ["a commissioner", ["CM"], "other", false, "NOT_ALLOWED"],
    ["a lead", ["LE"], "lead", false, undefined],
    ["a lead who recommended", ["LE", "CM"], "commissioner", false, "OWN_RECOMMENDATION"],
    ["a lead who scored", ["LE"], "lead", true, "SCORED_HERE"],
    ["a procurement officer", ["PO"], "officer", false, "NOT_ALLOWED"],
    ["an auditor", ["AU"], "auditor", false, "NOT_ALLOWED"],
  ] as const)("is for %s: %j", (_name, roles, person, hasScored, refusal) => {
    const actor = asCouncil(person, "council", ...roles);
    expect(whyNotApprover(actor, { recommendedBy: ["earlier", "commissioner"], hasScored })).toBe(refusal);
  });
});

describe("what is typed", () => {
  it("names a bid or no award, with reasons", () => {
    const typed = { result, award: one, reasons: "It ranks first by the rules.", valueNote: "" };
    expect(recommendForm.parse(typed)).toMatchObject({ award: { outcome: "AWARD", bidId: one }, valueNote: undefined });
    expect(recommendForm.parse({ ...typed, award: "NONE" }).award.outcome).toBe("NO_AWARD");
    expect(recommendForm.safeParse({ ...typed, award: "the best" }).error?.issues[0]?.message).toBe(
      "Choose what you recommend",
    );
    expect(recommendForm.safeParse({ ...typed, reasons: "short" }).success).toBe(false);
    expect(recommendForm.safeParse({ ...typed, valueNote: "short" }).success).toBe(false);
  });

  it("is a verdict with reasons, and a tick where it is asked", () => {
    const typed = { verdict: "APPROVE", reasons: "The record is complete." };
    expect(decideForm.parse(typed)).toEqual({ ...typed, adequate: false });
    expect(decideForm.parse({ ...typed, adequate: "yes" }).adequate).toBe(true);
    expect(decideForm.safeParse({ reasons: typed.reasons }).error?.issues[0]?.message).toBe(
      "Choose whether you approve the recommendation",
    );
  });
});
