import { describe, expect, it } from "vitest";
import type { CouncilRole } from "~/core/actor";
import { stages } from "~/features/competitions/rules/stages";
import {
  dueInCompetition,
  dueInRound,
  type CompetitionFacts,
  type RoundFacts,
} from "~/features/market/rules/council-desk";
import { shelfOf, supplierTask, type SupplierItemKind } from "~/features/market/rules/supplier-desk";

const now = new Date("2026-03-26T12:00:00.001Z");
const deadlineAt = new Date("2026-03-26T12:00:00Z");

const quiet: CompetitionFacts = {
  id: "c",
  title: "Places",
  stage: "DRAFT",
  deadlineAt,
  startedByMe: false,
  sentByMe: false,
  startedBy: "Ruth Hepple",
  sentBy: null,
  sentBack: false,
  clear: true,
  shutOut: false,
  interestsToDecide: 0,
  interestsOpen: 0,
  panelLacks: false,
  scorersLeft: [],
  moderators: [],
  openingBy: { officer: false, witness: false, me: false },
  seat: null,
  answers: 0,
  scored: 0,
  finished: false,
  allFinished: false,
  isScorer: false,
  priceBy: { officer: false, finance: false, me: false },
  lotsToRecommend: 0,
  lotsToDecide: 0,
  lotsUndecided: 0,
};

function pages(facts: Partial<CompetitionFacts>, ...roles: CouncilRole[]): string[] {
  return dueInCompetition({ ...quiet, ...facts }, roles, now).map(({ href }) =>
    href.replace("/council/competitions/c", ""),
  );
}

describe("what is due in a competition", () => {
  const officerApproved = { officer: true, witness: false, me: false };
  const table: [string, Partial<CompetitionFacts>, CouncilRole, string[]][] = [
    ["a draft, to its officer", {}, "PO", [""]],
    ["a draft, to the commissioner who began it", { startedByMe: true }, "CM", [""]],
    ["a draft, to another commissioner", {}, "CM", []],
    ["an approval", { stage: "AWAITING_APPROVAL" }, "AP", ["/approve"]],
    ["an approval, to whoever sent it", { stage: "AWAITING_APPROVAL", sentByMe: true }, "AP", []],
    ["publishing", { stage: "APPROVED" }, "PO", ["/publish"]],
    ["opening, to an officer", { stage: "PUBLISHED" }, "PO", ["/open"]],
    ["opening, to a witness before the officer", { stage: "PUBLISHED" }, "AP", []],
    ["opening, to a witness", { stage: "PUBLISHED", openingBy: officerApproved }, "AP", ["/open"]],
    ["opening, to the officer who approved", { stage: "PUBLISHED", openingBy: { ...officerApproved, me: true } }, "LE", []],
    ["opening, before the deadline", { stage: "PUBLISHED", deadlineAt: now }, "PO", []],
    ["opening, to who has not declared", { stage: "PUBLISHED", clear: false }, "PO", ["/declare"]],
    ["scoring", { stage: "OPENED", seat: "EV", answers: 4, scored: 1 }, "EV", ["/score"]],
    ["scoring, finished", { stage: "OPENED", seat: "EV", answers: 4, scored: 4, finished: true }, "EV", []],
    ["scoring, to who has not declared", { stage: "OPENED", seat: "EX", answers: 4, clear: false }, "EX", ["/declare"]],
    ["scoring, without a seat", { stage: "OPENED", answers: 4 }, "EV", []],
    ["moderation, too early", { stage: "OPENED", seat: "MO" }, "MO", []],
    ["moderation", { stage: "OPENED", seat: "MO", allFinished: true }, "MO", ["/moderation"]],
    ["prices, to finance", { stage: "QUALITY_LOCKED" }, "FI", ["/price"]],
    ["prices, to finance who scored", { stage: "QUALITY_LOCKED", isScorer: true }, "FI", []],
    ["prices, to an officer when one approved", { stage: "QUALITY_LOCKED", priceBy: { officer: true, finance: false, me: false } }, "PO", []],
    ["prices, to a lead", { stage: "QUALITY_LOCKED" }, "LE", []],
    ["recommending", { stage: "RANKED", lotsToRecommend: 2 }, "CM", ["/award"]],
    ["recommending, to an officer", { stage: "RANKED", lotsToRecommend: 2 }, "PO", []],
    ["deciding", { stage: "RANKED", lotsToDecide: 1 }, "AP", ["/award"]],
    ["deciding, to the lead", { stage: "RANKED", lotsToDecide: 1 }, "LE", ["/award"]],
    ["deciding, to an approver who scored", { stage: "RANKED", lotsToDecide: 1, isScorer: true }, "AP", []],
    ["telling", { stage: "AWARD_APPROVED" }, "PO", ["/award/issue"]],
    ["telling, to an approver", { stage: "AWARD_APPROVED" }, "AP", []],
    ["a panel without somebody, to an officer", { stage: "PUBLISHED", deadlineAt: now, panelLacks: true }, "PO", ["/panel"]],
    ["a panel without somebody, to who has not declared", { stage: "OPENED", clear: false, panelLacks: true }, "LE", ["/declare"]],
    ["a panel without somebody, to an evaluator", { stage: "OPENED", panelLacks: true }, "EV", []],
    ["interests of others", { stage: "OUTCOME_ISSUED", interestsToDecide: 2 }, "LE", ["/conflicts"]],
  ]; // prettier-ignore
  it.each(table)("%s", (_name, facts, role, expected) => {
    expect(pages(facts, role)).toEqual(expected);
  });

  it("is nothing for anybody who is shut out, at any stage", () => {
    const everything = { answers: 4, allFinished: true, lotsToDecide: 1, lotsToRecommend: 1, interestsToDecide: 1 };
    for (const stage of stages) {
      expect(pages({ ...everything, stage, shutOut: true, seat: "EV" }, "PO", "LE", "AP", "EV", "MO", "CM")).toEqual(
        [],
      );
    }
  });

  it("is nothing for an auditor or quality monitor", () => {
    for (const stage of stages) expect(pages({ stage, lotsToDecide: 1, allFinished: true }, "AU", "QM")).toEqual([]);
  });
});

describe("what is due in a round", () => {
  const round: RoundFacts = {
    id: "r",
    list: "Homes",
    number: 1,
    stage: "PUBLISHED",
    opensAt: new Date("2026-03-01T09:00:00Z"),
    closesAt: deadlineAt,
    linesToRecommend: 2,
    linesToDecide: 1,
    linesUndecided: 3,
  };
  const due = (facts: Partial<RoundFacts>, ...roles: CouncilRole[]) =>
    dueInRound({ ...round, ...facts }, roles, now).map(({ text }) => text);

  it("follows the assessment", () => {
    expect(due({}, "PO")).toEqual(["Assess 2 lines"]);
    expect(due({}, "AP")).toEqual(["Decide on 1 line"]);
    expect(due({ linesToRecommend: 0, linesToDecide: 0, linesUndecided: 0 }, "PO")).toEqual([
      "Tell the applicants the decisions",
    ]);
    expect(due({ stage: "DRAFT" }, "PO")).toEqual(["Finish and publish the round"]);
  });

  it("is nothing while the round is open, for readers, and when all is told", () => {
    expect(due({ closesAt: now }, "PO", "AP", "LE")).toEqual([]);
    expect(due({}, "AU", "EV")).toEqual([]);
    expect(due({ stage: "DECISIONS_ISSUED" }, "PO", "AP")).toEqual([]);
  });
});

describe("what concerns a supplier", () => {
  const kinds: SupplierItemKind[] = ["NO_SETTINGS", "JOIN_REQUEST", "REGISTRATION_ENDS", "EVIDENCE_ENDS", "EVIDENCE_REJECTED", "DECLARATION", "REPLY", "CONFIRM", "BID_UNSENT", "BID_CHANGED", "LINES_UNSENT", "INVITED", "BID_SENT", "BID_WAITING", "LINES_SENT", "LETTER", "DECISION"]; // prettier-ignore

  it("has words and a page for each kind", () => {
    for (const kind of kinds) {
      const detail = ["REGISTRATION_ENDS", "EVIDENCE_ENDS", "CONFIRM"].includes(kind) ? "2026-04-03" : "CH1";
      const task = supplierTask({ kind, id: "x", title: "Places", detail, at: now, count: 1 });
      expect(task.text).not.toBe("");
      expect(task.href).toMatch(/^\/supplier\//u);
    }
  });

  it("shouts what is written and not submitted", () => {
    expect(kinds.filter((kind) => shelfOf(kind) === "NOT_SUBMITTED")).toEqual([
      "BID_UNSENT",
      "BID_CHANGED",
      "LINES_UNSENT",
    ]);
  });

  it("says of a bid after the deadline that it is being evaluated, and no more", () => {
    const waiting = { kind: "BID_WAITING", id: "x", title: "Places", detail: "CH1", at: now, count: 0 } as const;
    expect(supplierTask(waiting).text).toBe("Bid for “Places”, lot CH1: being evaluated");
  });
});
