import { describe, expect, it } from "vitest";
import { councilRoles, type CouncilActor, type CouncilRole } from "~/core/actor";
import { allScoredEmail, appointedEmail, lockedEmail } from "~/features/evaluation/emails";
import { agreedScoreForm, appointForm, leavesForm, scoreForm } from "~/features/evaluation/forms";
import {
  mayArrangePanel,
  mayModerate,
  mayOpenPrices,
  mayScore,
  maySeePanel,
  maySeePrice,
  moderationSeen,
  priceCapacities,
} from "~/features/evaluation/policy";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { seats } from "~/features/evaluation/rules/scoring";

const actor = (...roles: CouncilRole[]): CouncilActor => ({
  kind: "council",
  personId: "p",
  organisationId: "o",
  roles,
});
const whoMay = (may: (who: CouncilActor) => boolean) => councilRoles.filter((role) => may(actor(role)));

describe("who may, by role alone", () => {
  it.each([
    ["arrange the panel", mayArrangePanel, ["PO", "LE"]],
    ["see the panel", maySeePanel, ["CM", "PO", "MO", "AP", "AU", "LE"]],
    ["open prices", mayOpenPrices, ["PO", "FI"]],
  ])("%s", (_act, may, roles) => {
    expect(whoMay(may)).toEqual(roles);
  });

  it("see prices: nobody before they open, commissioners after the award", () => {
    expect(whoMay((who) => maySeePrice(who, "QUALITY_LOCKED", false))).toEqual([]);
    const readers = ["PO", "MO", "AP", "AU", "FI", "LE"];
    expect(whoMay((who) => maySeePrice(who, "PRICE_OPENED", false))).toEqual(readers);
    expect(whoMay((who) => maySeePrice(who, "RANKED", false))).toEqual(readers);
    expect(whoMay((who) => maySeePrice(who, "AWARD_APPROVED", false))).toEqual(["CM", ...readers]);
    expect(whoMay((who) => maySeePrice(who, "OUTCOME_ISSUED", true))).toEqual([]);
  });
});

describe("who may, by role and seat", () => {
  it("scores and moderates only with the seat and the role it was given for", () => {
    for (const role of councilRoles) {
      for (const seat of [...seats, undefined]) {
        expect(mayScore(actor(role), seat)).toBe(role === seat && (seat === "EV" || seat === "EX"));
        expect(mayModerate(actor(role), seat)).toBe(role === seat && seat === "MO");
      }
    }
  });

  it.each([
    [["MO"], "MO", "ALL"],
    [["MO"], undefined, "NONE"],
    [["PO"], undefined, "ALL"],
    [["AU"], undefined, "ALL"],
    [["CM"], undefined, "NONE"],
    [["AP"], undefined, "NONE"],
    [["LE"], undefined, "NONE"],
    [["FI"], undefined, "NONE"],
    [["EV"], "EV", "OWN_LEAVES"],
    [["EX"], "EX", "OWN_LEAVES"],
    [["EV"], undefined, "NONE"],
    [["EV", "PO"], "EV", "OWN_LEAVES"],
    [["PO"], "EV", "NONE"],
  ] as const)("%j in the seat %s sees %s of moderation", (roles, seat, seen) => {
    expect(moderationSeen(actor(...roles), seat)).toBe(seen);
  });

  it("approves prices in each capacity a role gives", () => {
    expect(priceCapacities(actor("PO", "FI"))).toEqual(["OFFICER", "FINANCE"]);
    expect(priceCapacities(actor("AP", "AU", "LE"))).toEqual([]);
  });
});

describe("what people type", () => {
  it("takes a score, its reasons and the version the page was made from", () => {
    const comment = "Page 2 names the lead, the steps and the dates.";
    expect(scoreForm.safeParse({ score: "4", comment, version: "2" }).data).toEqual({ score: 4, comment, version: 2 });
    expect(scoreForm.safeParse({ score: "0", comment }).data).toEqual({ score: 0, comment, version: 0 });
  });

  it.each([
    [{ comment: "x".repeat(40) }, ["Choose a score from 0 to 5"]],
    [{ score: "6", comment: "x".repeat(40) }, ["Choose a score from 0 to 5"]],
    [{ score: "3.5", comment: "x".repeat(40) }, ["Choose a score from 0 to 5"]],
    [{ score: "3", comment: "short" }, ["Say why, in 40 characters or more. Point to what the answer says"]],
  ])("refuses the score %j", (typed, sentences) => {
    const parsed = scoreForm.safeParse(typed);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(sentences);
  });

  it("wants every field of the other forms", () => {
    const sentencesOf = (parsed: { error?: { issues: readonly { message: string }[] } }) =>
      parsed.error?.issues.map(({ message }) => message);
    expect(sentencesOf(appointForm.safeParse({}))).toEqual(["Choose a person", "Choose what they do on the panel"]);
    expect(sentencesOf(leavesForm.safeParse({}))).toEqual(["Choose at least one question"]);
    expect(sentencesOf(agreedScoreForm.safeParse({ rationale: "x".repeat(79) }))).toHaveLength(2);
  });
});

describe("what is said", () => {
  it("names the number that is missing", () => {
    expect(evaluationSentence({ code: "UNSCORED", left: 1 })).toBe(
      "You have 1 answer still to score. Score them all, then finish.",
    );
    const obstacles = [
      { code: "NOT_ALL_FINISHED", people: 1 },
      { code: "TOO_FEW_SCORERS", criterionId: "Q1", has: 1, needs: 3 },
      { code: "NOT_ALL_AGREED", missing: 1 },
    ] as const;
    expect(evaluationSentence({ code: "NOT_READY", obstacles }, () => "Staffing")).toBe(
      "1 person on the panel must still finish scoring. “Staffing” has 1 scorer and needs 3. Ask the procurement officer to appoint another. 1 answer has no agreed score yet.",
    );
  });

  it("e-mails say what to do and hold no bidder, label, score or price", () => {
    const facts = { name: "Asha", title: "Day places", link: "https://quayside.test/x" };
    const letters = [
      allScoredEmail(facts),
      lockedEmail(facts),
      ...seats.map((seat) => appointedEmail({ ...facts, seat })),
    ];
    for (const { subject, text } of letters) {
      expect(subject).toContain("Day places");
      expect(text).toContain(facts.link);
      expect(`${subject} ${text}`).not.toMatch(/Bidder [A-Z]|£|\bscore of\b/u);
    }
  });
});
