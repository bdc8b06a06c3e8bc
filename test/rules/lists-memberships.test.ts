import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, reachable } from "~/core/state-table";
import { addDays } from "~/core/time";
import { addWorkingDays, isWorkingDay } from "~/core/working-days";
import {
  grounds,
  isInForce,
  isReplyRunning,
  isReviewInTime,
  mayReply,
  maySuspendAtOnce,
  membershipLife,
  membershipStages,
  stagesOnList,
  type CaseFacts,
  type MembershipEvent,
} from "~/features/lists/rules/memberships";

const events = Object.keys(membershipLife) as MembershipEvent[];

describe("the life of a membership", () => {
  it("reaches every state, and none but the end is stuck", () => {
    expect([...reachable(membershipLife, "ACTIVE")].sort()).toEqual([...membershipStages].sort());
    const stuck = membershipStages.filter((stage) =>
      events.every((event) => after(membershipLife, stage, event) === undefined),
    );
    expect(stuck).toEqual(["REMOVED"]);
  });

  it("can be taken back to active from everywhere on the list", () => {
    for (const stage of stagesOnList) expect(reachable(membershipLife, stage).has("ACTIVE")).toBe(true);
  });

  it("is lifted only when suspended, and resumed only when paused", () => {
    expect(membershipStages.filter((stage) => after(membershipLife, stage, "lift") !== undefined)).toEqual([
      "SUSPENDED",
    ]);
    expect(membershipStages.filter((stage) => after(membershipLife, stage, "resume") !== undefined)).toEqual([
      "PAUSED_BY_PROVIDER",
    ]);
  });
});

describe("a suspension or removal", () => {
  const open: CaseFacts = {
    ...{ kind: "SUSPENSION", interim: false, replyUntil: "2026-03-09", reply: null, outcome: null, liftedAt: null },
  };

  it("is in force at once only for safeguarding and what a regulator found, and never a removal", () => {
    expect(grounds.filter((ground) => maySuspendAtOnce("SUSPENSION", ground))).toEqual(["SAFEGUARDING", "REGULATOR"]);
    expect(grounds.filter((ground) => maySuspendAtOnce("REMOVAL", ground))).toEqual([]);
  });

  it.each([
    [{}, "2026-03-09", true],
    [{}, "2026-03-10", false],
    [{ reply: "We have put it right." }, "2026-03-05", false],
    [{ interim: true }, "2026-03-05", false],
  ])("with %j on %s waits for the reply: %s", (facts, today, waits) => {
    expect(isReplyRunning({ ...open, ...facts }, today)).toBe(waits);
  });

  it.each<[Partial<CaseFacts>, string, boolean]>([
    [{}, "2026-03-09", true],
    [{}, "2026-03-10", false],
    [{ reply: "Once." }, "2026-03-05", false],
    [{ outcome: "DROPPED" }, "2026-03-05", false],
    [{ outcome: "IMPOSED" }, "2026-03-05", false],
    [{ interim: true, outcome: "IMPOSED" }, "2026-03-05", true],
    [{ interim: true, outcome: "IMPOSED", liftedAt: new Date(0) }, "2026-03-05", false],
  ])("with %j on %s can be replied to: %s", (facts, today, may) => {
    expect(mayReply({ ...open, ...facts }, today)).toBe(may);
  });

  it("is looked at again within 28 days, and not today", () => {
    expect(isReviewInTime("2026-03-02", "2026-03-02")).toBe(false);
    expect(isReviewInTime("2026-03-03", "2026-03-02")).toBe(true);
    expect(isReviewInTime("2026-03-30", "2026-03-02")).toBe(true);
    expect(isReviewInTime("2026-03-31", "2026-03-02")).toBe(false);
  });

  it("is in force from the decision to the lifting", () => {
    expect(isInForce(open)).toBe(false);
    expect(isInForce({ ...open, outcome: "IMPOSED" })).toBe(true);
    expect(isInForce({ ...open, outcome: "IMPOSED", liftedAt: new Date(0) })).toBe(false);
    expect(isInForce({ ...open, kind: "REMOVAL", outcome: "IMPOSED" })).toBe(false);
  });
});

describe("working days", () => {
  const holidays = new Set(["2026-04-03", "2026-04-06", "2026-12-25", "2026-12-28"]);

  it.each([
    ["2026-03-02", 5, "2026-03-09"],
    ["2026-03-06", 1, "2026-03-09"],
    ["2026-04-02", 1, "2026-04-07"],
    ["2026-12-24", 2, "2026-12-30"],
    ["2026-03-07", 0, "2026-03-07"],
  ])("from %s, %i of them lead to %s", (from, days, to) => {
    expect(addWorkingDays(from, days, holidays)).toBe(to);
  });

  it("are counted one by one, whatever lies between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const from = addDays("2024-01-01", offset);
        const to = addWorkingDays(from, days, holidays);
        let counted = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
          if (isWorkingDay(day, holidays)) counted += 1;
        expect(isWorkingDay(to, holidays)).toBe(true);
        expect(counted).toBe(days);
      }),
    );
  });
});
