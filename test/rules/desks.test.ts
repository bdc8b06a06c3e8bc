import { describe, expect, it } from "vitest";
import { caseDuties, type CaseStanding } from "~/features/market/rules/case-duties";
import type { CompetitionFacts, RoundFacts } from "~/features/market/rules/council-desk";
import { everybodysDuties, inOrder, ownDuties } from "~/features/market/rules/council-duties";
import { needsInCompetition, needsInRound } from "~/features/market/rules/council-needs";
import { addressOfScene, scenesNow, scenesOf, storySteps, type Scene } from "~/features/market/rules/story";
import type { Duty } from "~/features/tasks/ui/by-day";
import { stages } from "~/features/competitions/rules/stages";

const now = new Date("2026-03-26T12:00:00.001Z");
const deadlineAt = new Date("2026-03-26T12:00:00Z");

const quiet: CompetitionFacts = {
  ...{ id: "c", title: "Places", stage: "DRAFT", deadlineAt },
  ...{ startedByMe: false, sentByMe: false, startedBy: "Ruth Hepple", sentBy: null, sentBack: false },
  ...{ clear: true, shutOut: false, interestsToDecide: 0, interestsOpen: 0 },
  ...{ panelLacks: false, scorersLeft: [], moderators: [] },
  openingBy: { officer: false, witness: false, me: false },
  ...{ seat: null, answers: 0, scored: 0, finished: false, allFinished: false, isScorer: false },
  priceBy: { officer: false, finance: false, me: false },
  ...{ lotsToRecommend: 0, lotsToDecide: 0, lotsUndecided: 0 },
};

const round: RoundFacts = {
  ...{
    id: "r",
    list: "Homes",
    number: 1,
    stage: "PUBLISHED",
    linesToRecommend: 2,
    linesToDecide: 1,
    linesUndecided: 3,
  },
  opensAt: new Date("2026-03-01T09:00:00Z"),
  closesAt: deadlineAt,
};

describe("what waits for anybody in a competition", () => {
  const said = (facts: Partial<CompetitionFacts>) =>
    needsInCompetition({ ...quiet, ...facts }, now).map(({ text, whose }) => `${text} / ${whose}`);
  const officerApproved = { officer: true, witness: false, me: false };

  it.each<[Partial<CompetitionFacts>, string[]]>([
    [{}, ["Finish the draft and send it for approval / Ruth Hepple, or an officer"]],
    [{ sentBack: true }, ["Mend the draft that was sent back, and send it again / Ruth Hepple, or an officer"]],
    [
      { stage: "AWAITING_APPROVAL", sentBy: "Dan Okafor" },
      ["Approve the competition, or send it back / Approver, not Dan Okafor"],
    ],
    [{ stage: "APPROVED" }, ["Publish the competition / Procurement officer or lead"]],
    [
      { stage: "PUBLISHED", deadlineAt: now },
      ["Open the bids, once they close / Procurement officer or lead, and a witness"],
    ],
    [{ stage: "PUBLISHED" }, ["Open the bids: the deadline has passed / Procurement officer or lead"]],
    [
      { stage: "PUBLISHED", openingBy: officerApproved },
      ["Open the bids, as the witness / Commissioner, approver or lead"],
    ],
    [{ stage: "OPENED", scorersLeft: ["A. Khan", "P. Ross"] }, ["Score the answers / A. Khan, P. Ross"]],
    [{ stage: "OPENED", scorersLeft: ["A. Khan"], clear: false }, ["Score the answers / The panel"]],
    [
      { stage: "OPENED", allFinished: true, moderators: ["I. Sharif"] },
      ["Agree the scores with the panel / I. Sharif"],
    ],
    [
      { stage: "OPENED", panelLacks: true },
      ["Complete the panel / Procurement officer or lead", "Score the answers / The panel"],
    ],
    [{ stage: "QUALITY_LOCKED" }, ["Approve the opening of the prices / Procurement officer and Finance viewer"]],
    [
      { stage: "QUALITY_LOCKED", priceBy: { officer: true, finance: false, me: false } },
      ["Approve the opening of the prices / Finance viewer"],
    ],
    [{ stage: "RANKED", lotsToRecommend: 2 }, ["Recommend the award of 2 lots / Commissioner"]],
    [{ stage: "RANKED", lotsToRecommend: 2, lotsUndecided: 1 }, ["Decide on the award of 1 lot / Approver or lead"]],
    [{ stage: "AWARD_APPROVED" }, ["Tell all bidders the outcome / Procurement officer or lead"]],
    [{ stage: "OUTCOME_ISSUED", interestsOpen: 1 }, ["Decide on 1 declared interest / Procurement officer or lead"]],
  ])("%j: %j", (facts, expected) => {
    expect(said(facts)).toEqual(expected);
  });

  it("is nothing to who is shut out, at any stage", () => {
    const everything = { interestsOpen: 2, panelLacks: true, lotsUndecided: 1, lotsToRecommend: 1 };
    for (const stage of stages) expect(said({ ...everything, stage, shutOut: true })).toEqual([]);
  });
});

describe("what waits for anybody in a round", () => {
  const said = (facts: Partial<RoundFacts>) =>
    needsInRound({ ...round, ...facts }, now).map(({ text, whose }) => `${text} / ${whose}`);

  it("follows the round and its lines", () => {
    expect(said({ stage: "DRAFT" })).toEqual(["Finish and publish the round / Procurement officer or lead"]);
    expect(said({ closesAt: now })).toEqual([
      "Assess what is sent in, once the round closes / Procurement officer or lead",
    ]);
    expect(said({})).toEqual([
      "Assess 2 lines / Officer, commissioner or quality monitor",
      "Decide on 1 line / Approver or lead",
    ]);
    expect(said({ linesToRecommend: 0, linesUndecided: 0 })).toEqual([
      "Tell the applicants the decisions / Procurement officer or lead",
    ]);
    expect(said({ stage: "DECISIONS_ISSUED" })).toEqual([]);
  });
});

describe("one list by day", () => {
  const far = new Date("2026-05-01T12:00:00Z");
  const competitions: CompetitionFacts[] = [
    { ...quiet, id: "later", stage: "PUBLISHED", deadlineAt: far },
    { ...quiet, id: "draft" },
    { ...quiet, id: "late", stage: "PUBLISHED", deadlineAt: new Date("2026-03-24T12:00:00Z") },
  ];
  const task: Duty = { key: "t", text: "Ring them", href: "/council/tasks/t", whose: "You", dueAt: now };

  it("has what is overdue first, then today's, then what can be done now, then what is to come", () => {
    const duties = inOrder<Duty>([task], ownDuties(competitions, [], ["PO"], now), now);
    expect(duties.map(({ href }) => href)).toEqual([
      "/council/competitions/late/open",
      "/council/tasks/t",
      "/council/competitions/draft",
      "/council/competitions/later",
    ]);
  });

  it("says what a task asks for once", () => {
    const facts = { ...quiet, stage: "OPENED", clear: false, seat: "EV", answers: 3 } as const;
    const declare = { ...task, href: "/council/competitions/c/declare", dueAt: null };
    expect(inOrder<Duty>([declare], ownDuties([facts], [], ["EV"], now), now)).toEqual([declare]);
  });

  it("is for everybody with whose each is, and leads to pages that all who follow may read", () => {
    const duties = everybodysDuties(competitions, [round], now);
    expect(duties.every(({ whose }) => whose !== "" && whose !== "You")).toBe(true);
    expect(duties.map(({ href }) => href)).not.toContain("/council/competitions/late/open");
  });
});

describe("the demonstration's story", () => {
  const scene = (name: Scene["scene"]): Scene => ({
    ...{ scene: name, personId: "p", name: "Kate", role: "SA", id: "i", title: "Places" },
  });

  it("has seven steps, the first of which is for everybody", () => {
    expect(storySteps).toHaveLength(7);
    expect(scenesOf[storySteps[0]]).toEqual([]);
  });

  it("shows a step by the first that there is of each row", () => {
    expect(scenesNow("APPLY", [scene("ROUND_OPEN"), scene("APPLICATION")]).map((each) => each.scene)).toEqual([
      "APPLICATION",
    ]);
    expect(scenesNow("APPLY", [scene("ROUND_OPEN")])).toHaveLength(1);
    expect(scenesNow("SCORE", [scene("MODERATION"), scene("SCORING")])).toHaveLength(2);
    expect(scenesNow("TELL", [scene("BID")])).toEqual([]);
  });

  it("has a page for each scene", () => {
    for (const row of Object.values(scenesOf).flat(2)) {
      expect(addressOfScene(scene(row))).toMatch(/^\/(supplier|council)\/[a-z]+\/i/u);
    }
  });
});

describe("suspensions and removals", () => {
  const asked: CaseStanding = {
    ...{ membershipId: "m", kind: "SUSPENSION", interim: false, outcome: null, confirmBy: null },
    ...{ confirmedAt: null, liftedAt: null },
    ...{ replyUntil: "2026-03-25", reply: null, reviewOn: "2026-04-20", mine: false, setting: "Lodge", list: "Homes" },
  };
  const said = (facts: Partial<CaseStanding>, roles?: Parameters<typeof caseDuties>[1]) =>
    caseDuties([{ ...asked, ...facts }], roles, now).map(
      ({ text, whose, dueAt }) => `${text} / ${whose} / ${dueAt?.toISOString() ?? "now"}`,
    );

  it.each<[Partial<CaseStanding>, string[]]>([
    [{}, ["Decide on the suspension / Approver or lead / now"]],
    [
      { replyUntil: "2026-03-26" },
      ["Decide on the suspension, once the provider could reply / Approver or lead / 2026-03-26T23:59:59.999Z"],
    ],
    [{ replyUntil: "2026-03-26", reply: "It is put right." }, ["Decide on the suspension / Approver or lead / now"]],
    [{ kind: "REMOVAL" }, ["Decide on the removal from the list / Approver or lead / now"]],
    [
      { interim: true, confirmBy: "2026-03-27" },
      ["Confirm the suspension, or end it / Approver or lead / 2026-03-27T23:59:59.999Z"],
    ],
    [
      { outcome: "IMPOSED" },
      ["Look again at the suspension: lift it, or remove it / Approver or lead / 2026-04-20T22:59:59.999Z"],
    ],
  ])("%j wait for %j", (facts, expected) => {
    expect(said(facts)).toEqual(expected);
  });

  it("wait for those alone who decide, and never for who asked", () => {
    expect(said({}, ["QM", "PO", "CM", "AU"])).toEqual([]);
    expect(said({}, ["AP"])).toEqual(["Decide on the suspension / You / now"]);
    expect(said({ mine: true }, ["AP", "LE"])).toEqual([]);
    expect(said({ mine: true })).toEqual(["Decide on the suspension / Approver or lead / now"]);
  });
});
