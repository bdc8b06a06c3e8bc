import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "~/core/time";
import { confirmDueEmail } from "~/features/lists/emails/lists";
import {
  confirmByAfter,
  confirmingLadderDays,
  confirmingOpensDays,
  mayConfirm,
  nextConfirmReminder,
  seenMembershipStage,
} from "~/features/lists/rules/confirming";
import { membershipStages, stagesOnList } from "~/features/lists/rules/memberships";
import { unconfirmedDuties } from "~/features/market/rules/case-duties";

const anniversary = "2027-02-28";
const days = fc.integer({ min: -500, max: 500 }).map((offset) => addDays(anniversary, offset));

describe("the yearly word", () => {
  it("is due on the anniversary, also of a leap day", () => {
    expect(confirmByAfter("2026-02-02")).toBe("2027-02-02");
    expect(confirmByAfter("2028-02-29")).toBe("2029-02-28");
  });

  it("holds to the end of its last day, and the place is EXPIRED from the day after", () => {
    const member = { stage: "ACTIVE", confirmBy: anniversary } as const;
    expect(seenMembershipStage(member, anniversary)).toBe("ACTIVE");
    expect(seenMembershipStage(member, "2027-03-01")).toBe("EXPIRED");
    expect(seenMembershipStage({ ...member, stage: "PAUSED_BY_PROVIDER" }, "2027-03-01")).toBe("EXPIRED");
    expect(seenMembershipStage({ ...member, stage: "SUSPENDED" }, "2027-03-01")).toBe("SUSPENDED");
    expect(seenMembershipStage({ ...member, stage: "REMOVED" }, "2027-03-01")).toBe("REMOVED");
  });

  it("can be given from sixty days before, at any time after, and never of what is removed", () => {
    const first = addDays(anniversary, -confirmingOpensDays);
    for (const stage of stagesOnList) {
      expect(mayConfirm({ stage, confirmBy: anniversary }, addDays(first, -1))).toBe(false);
      expect(mayConfirm({ stage, confirmBy: anniversary }, first)).toBe(true);
      expect(mayConfirm({ stage, confirmBy: anniversary }, addMonths(anniversary, 20))).toBe(true);
    }
    expect(mayConfirm({ stage: "REMOVED", confirmBy: anniversary }, anniversary)).toBe(false);
  });

  it("leads out of EXPIRED on every day and from every stage: nothing is stuck", () => {
    fc.assert(
      fc.property(fc.constantFrom(...membershipStages), days, (stage, today) => {
        const seen = seenMembershipStage({ stage, confirmBy: anniversary }, today);
        if (seen !== "EXPIRED") return;
        expect(mayConfirm({ stage, confirmBy: anniversary }, today)).toBe(true);
        expect(seenMembershipStage({ stage, confirmBy: confirmByAfter(today) }, today)).toBe(stage);
      }),
    );
  });

  it("is reminded of on each step that is still to come", () => {
    fc.assert(
      fc.property(days, (today) => {
        const steps = confirmingLadderDays.map((before) => addDays(anniversary, -before)).filter((day) => day > today);
        expect(nextConfirmReminder(anniversary, today)).toBe([...steps].sort()[0]);
      }),
    );
  });
});

describe("the mail that asks for it", () => {
  const place = (number: number) => ({ setting: `Home ${number}`, list: "Homes", confirmBy: "2027-02-28" });
  const mail = (number: number, today = "2027-01-29") =>
    confirmDueEmail({
      places: Array.from({ length: number }, (_, each) => place(each + 1)),
      today,
      link: "http://quayside.test/x",
    });

  it("names each place, the day, and what happens after it", () => {
    expect(mail(1).subject).toBe("Please confirm your place on a list by 28 February 2027");
    expect(mail(2).subject).toBe("Please confirm 2 places on lists by 28 February 2027");
    expect(mail(2).text).toContain("- Home 2, on “Homes”");
    expect(mail(2).text).toContain("gets no new invitations until you confirm it");
  });

  it("names ten and counts the others, and says when the day is over", () => {
    expect(mail(13).text).toContain("- Home 10, on “Homes”\n- and 3 more");
    expect(mail(1, "2027-03-02").subject).toBe("Please confirm your place on a list now");
  });
});

describe("places that nobody confirmed for long", () => {
  const lists = [{ listId: "l", list: "Homes", number: 2 }];

  it("wait for those who decide, and for all to see where all is shown", () => {
    expect(unconfirmedDuties(lists, ["CM", "QM", "AU"])).toEqual([]);
    expect(unconfirmedDuties(lists, ["AP"])).toMatchObject([{ whose: "You", href: "/council/lists/l/members" }]);
    expect(unconfirmedDuties(lists, undefined)).toMatchObject([{ whose: "Approver or lead", about: "Homes" }]);
  });
});
