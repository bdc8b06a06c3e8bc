import { describe, expect, it } from "vitest";
import { addMilliseconds } from "~/core/time";
import { acceptForm, askToJoinForm, numberInAddress } from "~/features/suppliers/forms/join-requests";
import { mayAskToJoin } from "~/features/suppliers/policy";
import {
  isRequestWaiting,
  mayAsk,
  mostOpenRequests,
  numbersOf,
  seenJoinRequest,
  waitsUntil,
  type JoinOutcome,
} from "~/features/suppliers/rules/join-requests";

const askedAt = new Date("2026-03-02T09:00:00Z");
const end = waitsUntil(askedAt);
const request = { outcome: null, askedAt, isHere: false };

describe("a request to join", () => {
  it("waits for thirty days to the millisecond", () => {
    expect(end).toEqual(new Date("2026-04-01T09:00:00Z"));
    expect(seenJoinRequest(request, askedAt)).toBe("WAITING");
    expect(seenJoinRequest(request, addMilliseconds(end, -1))).toBe("WAITING");
    expect(seenJoinRequest(request, end)).toBe("TOO_OLD");
  });

  it("is over when the person came in by another way", () => {
    expect(seenJoinRequest({ ...request, isHere: true }, askedAt)).toBe("HERE");
    expect(isRequestWaiting({ ...request, isHere: true }, askedAt)).toBe(false);
  });

  it.each<JoinOutcome>(["ACCEPTED", "DECLINED", "WITHDRAWN"])("stays %s, whatever the clock says", (outcome) => {
    expect(seenJoinRequest({ outcome, askedAt, isHere: true }, end)).toBe(outcome);
  });
});

describe("asking to join", () => {
  const asking = { isHere: false, isWaiting: false, declinedAt: null, open: 0 };

  it("is for five organisations at a time, once at each, and again thirty days after a no", () => {
    expect(mayAsk(asking, askedAt)).toBe("YES");
    expect(mayAsk({ ...asking, isWaiting: true, open: mostOpenRequests }, askedAt)).toBe("WAITS");
    expect(mayAsk({ ...asking, isHere: true }, askedAt)).toBe("HERE_ALREADY");
    expect(mayAsk({ ...asking, open: mostOpenRequests - 1 }, askedAt)).toBe("YES");
    expect(mayAsk({ ...asking, open: mostOpenRequests }, askedAt)).toBe("TOO_MANY_REQUESTS");
    expect(mayAsk({ ...asking, declinedAt: askedAt }, addMilliseconds(end, -1))).toBe("DECLINED_LATELY");
    expect(mayAsk({ ...asking, declinedAt: askedAt }, end)).toBe("YES");
  });

  it("is for everybody with an account but the platform’s people", () => {
    expect(mayAskToJoin({ kind: "person", personId: "x" })).toBe(true);
    expect(mayAskToJoin({ kind: "council", personId: "x", organisationId: "y", roles: ["LE"] })).toBe(true);
    expect(mayAskToJoin({ kind: "platform", personId: "x", roles: ["PA"] })).toBe(false);
    expect(mayAskToJoin({ kind: "public" })).toBe(false);
  });
});

describe("what is typed", () => {
  it("of a number is tidied as at the registration", () => {
    expect(numberInAddress.parse({ by: "company", number: " sc 123456" })).toEqual({
      by: "company",
      number: "SC123456",
    });
    expect(numberInAddress.parse({ by: "vat", number: "GB 980 7806 84" })).toEqual({ by: "vat", number: "980780684" });
    expect(numberInAddress.safeParse({ by: "name", number: "1" }).success).toBe(false);
    expect(numberInAddress.safeParse({ by: "vat" }).success).toBe(false);
  });

  it("of numbers is looked for in the order of the form", () => {
    expect(numbersOf({ companyNumber: "1", charityNumber: null, vatNumber: "3" })).toEqual([
      { by: "company", number: "1" },
      { by: "vat", number: "3" },
    ]);
  });

  it("as a note may be left out, and has 500 characters at most", () => {
    expect(askToJoinForm.parse({ note: " " })).toEqual({ note: null });
    expect(askToJoinForm.parse({})).toEqual({ note: null });
    expect(askToJoinForm.parse({ note: "🌲".repeat(500) }).note).toHaveLength(1000);
    expect(askToJoinForm.safeParse({ note: "x".repeat(501) }).error?.issues[0]?.message).toBe(
      "What you say must be 500 characters or fewer",
    );
  });

  it("as roles is at least one of a supplier’s", () => {
    expect(acceptForm.parse({ roles: ["SB", "SV"] })).toEqual({ roles: ["SB", "SV"] });
    expect(acceptForm.safeParse({}).success).toBe(false);
    expect(acceptForm.safeParse({ roles: ["LE"] }).success).toBe(false);
  });
});
