import fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { CouncilRole } from "~/core/actor";
import { answerForm, draftPledgesForm, priceForm } from "~/features/bids/forms";
import { mayReadAllAnswers, mayReadAssignedAnswers, mayReadPrices } from "~/features/bids/policy";
import { remindersDue, tasksOf, unfinished, type DraftFacts } from "~/features/bids/rules/draft";
import { canonicalJson, isIntact, packBid, type BidContent, type KeptVersion } from "~/features/bids/rules/manifest";
import { capacityFor, labelsFor, openableFrom } from "~/features/bids/rules/opening";
import { howLate, isOnTime, receiptCode } from "~/features/bids/rules/receipt";
import {
  afterReplacing,
  afterWithdrawing,
  currentOf,
  placeOf,
  seenBid,
  type Version,
} from "~/features/bids/rules/states";
import { countWords, splitAtLimit } from "~/features/bids/rules/words";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

const head = {
  competitionId: "0197a000-0000-7000-8000-000000000001",
  lotId: "0197a000-0000-7000-8000-000000000002",
  organisationId: "0197a000-0000-7000-8000-000000000003",
  number: 2,
};

const content: BidContent = {
  answers: [
    { criterionId: "b", answer: "Second answer\nwith a line" },
    { criterionId: "a", answer: "First “answer” £" },
  ],
  files: [
    { documentId: "2", name: "plan.pdf", sizeBytes: 20, sha256: "f2", mediaType: "application/pdf" },
    { documentId: "1", name: "staff.csv", sizeBytes: 10, sha256: "f1", mediaType: "text/csv" },
  ],
  settings: ["s2", "s1"],
  pricePence: 11_850_000,
  pledges: [
    { measureCode: "SKL-01", quantityHundredths: 250, proxyPence: 900_000, how: "Two and a half a year" },
    { measureCode: "LOC-01", quantityHundredths: 100, proxyPence: null, how: "One" },
  ],
};

describe("the manifest", () => {
  it("is the same text whatever order things were read in", () => {
    const turned: BidContent = {
      ...content,
      answers: [...content.answers].reverse(),
      files: [...content.files].reverse(),
      settings: [...content.settings].reverse(),
      pledges: [...content.pledges].reverse(),
    };
    expect(packBid(head, turned, hash)).toEqual(packBid(head, content, hash));
  });

  it("is canonical JSON: keys in order, nothing between them", () => {
    const { manifest, price } = packBid(head, content, hash);
    expect(price.content).toBe(
      '{"format":"quayside-price/1","pledges":[' +
        '{"how":"One","measureCode":"LOC-01","proxyPence":null,"quantityHundredths":100},' +
        '{"how":"Two and a half a year","measureCode":"SKL-01","proxyPence":900000,"quantityHundredths":250}],' +
        '"pricePence":11850000}',
    );
    expect(manifest.content).toMatch(/^\{"competitionId":/u);
    expect(canonicalJson(JSON.parse(manifest.content) as object)).toBe(manifest.content);
  });

  it("holds the hashes of both envelopes and of the files, and neither answers nor price", () => {
    const { manifest, quality, price } = packBid(head, content, hash);
    expect(manifest.content).toContain(quality.sha256);
    expect(manifest.content).toContain(price.sha256);
    expect(manifest.content).toContain('"sha256":"f1"');
    expect(manifest.content).not.toContain("answer");
    expect(manifest.content).not.toContain("11850000");
    expect(quality.content).not.toContain("11850000");
    expect(quality.sha256).toBe(hash(quality.content));
  });

  it("keeps its fingerprint from release to release", () => {
    expect(packBid(head, content, hash).manifest.sha256).toBe(
      "9d63fbf7c968845fa5539489168818c58f7c8f628e9e66b463216def8e7038cb",
    );
  });

  const packed = packBid(head, content, hash);
  const kept: KeptVersion = { ...head, bidId: "bid", ...packed, files: ["f2", "f1"] };

  it("proves what was kept to be what was received", () => {
    expect(isIntact(kept, hash)).toBe(true);
  });

  const other = packBid({ ...head, number: 3 }, { ...content, pricePence: 1 }, hash);
  it.each<[string, Partial<KeptVersion>]>([
    [
      "an answer changed",
      { quality: { ...packed.quality, content: packed.quality.content.replace("First", "Third") } },
    ],
    ["an answer changed and hashed again", { quality: changed(packed.quality.content.replace("First", "Third")) }],
    ["a price changed and hashed again", { price: other.price }],
    ["another bid's manifest", { manifest: other.manifest }],
    ["the manifest's hash changed", { manifest: { ...packed.manifest, sha256: "0" } }],
    ["an envelope lost", { price: undefined }],
    ["a file exchanged", { files: ["f1", "f3"] }],
    ["a file lost", { files: ["f1"] }],
    ["a file added", { files: ["f1", "f2", "f2"] }],
    ["given to another supplier", { organisationId: "0197a000-0000-7000-8000-000000000009" }],
    ["moved to another lot", { lotId: "0197a000-0000-7000-8000-000000000009" }],
    ["renumbered", { number: 1 }],
  ])("finds %s", (_what, altered) => {
    expect(isIntact({ ...kept, ...altered }, hash)).toBe(false);
  });

  function changed(text: string) {
    return { content: text, sha256: hash(text) };
  }
});

describe("on time", () => {
  const deadline = new Date("2026-03-26T12:00:00.000Z");
  it.each([
    [-1, true],
    [0, true],
    [1, false],
    [250, false],
  ])("%i ms after the deadline: %s", (after, onTime) => {
    expect(isOnTime(new Date(deadline.getTime() + after), deadline)).toBe(onTime);
  });

  it.each([
    [1, "0.001 s"],
    [7100, "7.1 s"],
    [7000, "7 s"],
    [59_999, "59.999 s"],
    [60_000, "1 minute 0 s"],
    [125_250, "2 minutes 5.25 s"],
    [3_600_000 + 61_005, "1 hour 1 minute 1.005 s"],
    [2 * 86_400_000 + 500, "2 days 0.5 s"],
  ])("%i ms late is said as %s", (late, words) => {
    expect(howLate(new Date(deadline.getTime() + late), deadline)).toBe(words);
  });

  it("is opened once what arrived at the very end is written down", () => {
    expect(openableFrom(deadline).getTime() - deadline.getTime()).toBe(2000);
  });
});

describe("words", () => {
  it.each([
    ["", 0],
    ["  \n ", 0],
    ["one", 1],
    ["one two\nthree\tfour", 4],
    ["well-being isn’t 2 words", 4],
  ])("%j has %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("splits at the limit without losing a letter", () => {
    expect(splitAtLimit("one two three four", 2)).toEqual({ within: "one two ", excess: "three four" });
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 10 }), (text, limit) => {
        const { within, excess } = splitAtLimit(text, limit);
        expect(within + excess).toBe(text);
        expect(countWords(within)).toBe(Math.min(limit, countWords(text)));
        expect(countWords(excess)).toBe(Math.max(0, countWords(text) - limit));
      }),
    );
  });
});

describe("receipt codes", () => {
  it("are eight signs in two groups, and another for other chance", () => {
    expect(receiptCode(Uint8Array.of(0, 0, 0, 0, 0))).toBe("0000-0000");
    expect(receiptCode(Uint8Array.of(255, 255, 255, 255, 255))).toBe("ZZZZ-ZZZZ");
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 5, maxLength: 5 }),
        fc.uint8Array({ minLength: 5, maxLength: 5 }),
        (one, other) => {
          expect(receiptCode(one)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u);
          expect(receiptCode(one) === receiptCode(other)).toBe(one.join() === other.join());
        },
      ),
    );
  });
});

describe("versions", () => {
  it("leave one current at most, and number from 1 without a gap, whatever happens in whatever order", () => {
    const event = fc.constantFrom("submit", "late", "withdraw");
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const versions = events.reduce<Version[]>(happen, []);
        expect(versions.filter(({ state }) => state === "CURRENT").length).toBeLessThanOrEqual(1);
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_version, index) => index + 1));
        const last = events.filter((name) => name !== "late").at(-1);
        expect(currentOf(versions) !== undefined).toBe(last === "submit");
        const lates = events.filter((name) => name === "late").length;
        expect(versions.filter(({ state }) => state === "LATE_HELD")).toHaveLength(lates);
      }),
    );
  });

  function happen(versions: Version[], event: "submit" | "late" | "withdraw"): Version[] {
    if (event === "withdraw") {
      return versions.map((version) => ({ ...version, state: afterWithdrawing(version.state) ?? version.state }));
    }
    const { number, state, replaces } = placeOf(versions, event === "submit");
    const before = versions.map((version) =>
      version.id === replaces ? { ...version, state: afterReplacing(version.state) ?? version.state } : version,
    );
    return [...before, { id: `v${number}`, number, state }];
  }

  const current = { id: "v1", number: 1, state: "CURRENT", draftVersion: 5 } as const;
  const withdrawn = { ...current, state: "WITHDRAWN" } as const;
  const late = { id: "v2", number: 2, state: "LATE_HELD", draftVersion: 6 } as const;
  it.each([
    ["NOT_SUBMITTED", "PUBLISHED", false, []],
    ["SUBMITTED", "PUBLISHED", false, [current]],
    ["SUBMITTED", "PUBLISHED", true, [current]],
    ["SUBMITTED", "PUBLISHED", true, [current, late]],
    ["SUBMITTED_WITH_CHANGES", "PUBLISHED", false, [{ ...current, draftVersion: 4 }]],
    ["WITHDRAWN", "PUBLISHED", false, [withdrawn]],
    ["WITHDRAWN", "OPENED", true, [withdrawn]],
    ["LATE_HELD", "PUBLISHED", true, [withdrawn, late]],
    ["LATE_HELD", "OPENED", true, [late]],
    ["MISSED_DEADLINE", "PUBLISHED", true, []],
    ["MISSED_DEADLINE", "OPENED", true, []],
    ["OPENED", "OPENED", true, [current]],
    ["OPENED", "OUTCOME_ISSUED", true, [{ ...current, draftVersion: 4 }]],
  ] as const)("are seen as %s (%s, deadline passed: %s)", (seen, stage, deadlinePassed, versions) => {
    expect(seenBid({ stage, deadlinePassed, draftVersion: 5, versions })).toBe(seen);
  });
});

describe("the task list", () => {
  const done: DraftFacts = {
    settings: { named: 1, notInvited: 0 },
    answers: [{ criterionId: "a", title: "Needs", wordLimit: 10, words: 10 }],
    pricePence: 1,
    measuresAsked: 2,
    pledges: 1,
    files: 1,
  };
  const statuses = (facts: Partial<DraftFacts>) =>
    tasksOf({ ...done, ...facts }).map(({ part, status }) => `${part} ${status}`);

  it("is all completed when everything is there", () => {
    expect(statuses({})).toEqual([
      "SETTINGS COMPLETED",
      "ANSWER COMPLETED",
      "PLEDGES COMPLETED",
      "PRICE COMPLETED",
      "FILES COMPLETED",
    ]);
  });

  it.each<[Partial<DraftFacts>, string, boolean]>([
    [{ settings: { named: 0, notInvited: 0 } }, "SETTINGS NOT_STARTED", false],
    [{ settings: { named: 2, notInvited: 1 } }, "SETTINGS PROBLEM", false],
    [{ answers: [{ criterionId: "a", title: "", wordLimit: 10, words: 0 }] }, "ANSWER NOT_STARTED", false],
    [{ answers: [{ criterionId: "a", title: "", wordLimit: 10, words: 11 }] }, "ANSWER OVER_LIMIT", true],
    [{ pricePence: null }, "PRICE NOT_STARTED", false],
    [{ pledges: 0 }, "PLEDGES OPTIONAL", true],
    [{ files: 0 }, "FILES OPTIONAL", true],
  ])("%j: %s, may be submitted: %s", (facts, status, ready) => {
    expect(statuses(facts)).toContain(status);
    expect(unfinished(tasksOf({ ...done, ...facts })).length === 0).toBe(ready);
  });

  it("has no pledges where none are asked", () => {
    expect(statuses({ measuresAsked: 0, pledges: 0 }).some((line) => line.startsWith("PLEDGES"))).toBe(false);
  });
});

describe("reminders", () => {
  const deadlineAt = new Date("2026-03-26T12:00:00Z");
  const before = (hours: number) => new Date(deadlineAt.getTime() - hours * 3_600_000);
  it.each([
    [100, 49, [], []],
    [100, 48, [], [48]],
    [100, 3, [48, 24], [4]],
    [100, 0.5, [], [48, 24, 4, 1]],
    [100, 0.5, [48, 24, 4, 1], []],
    [2, 1.5, [], []],
    [2, 1, [], [1]],
    [100, -0.001, [], []],
  ])("started %f h, now %f h before, reminded %j: due %j", (started, now, reminded, due) => {
    expect(remindersDue({ startedAt: before(started), deadlineAt, now: before(now), reminded })).toEqual(due);
  });
});

describe("opening", () => {
  it.each<[CouncilRole[], ("OFFICER" | "WITNESS")[], string]>([
    [["PO"], [], "OFFICER"],
    [["LE"], [], "OFFICER"],
    [["CM"], [], "OFFICER_FIRST"],
    [["AP"], [], "OFFICER_FIRST"],
    [["PO", "AP"], [], "OFFICER"],
    [["CM"], ["OFFICER"], "WITNESS"],
    [["AP"], ["OFFICER"], "WITNESS"],
    [["LE"], ["OFFICER"], "WITNESS"],
    [["PO"], ["OFFICER"], "WITNESS_NEXT"],
  ])("%j with %j standing: %s", (roles, standing, capacity) => {
    expect(capacityFor(roles, standing)).toBe(capacity);
  });

  it("labels by a hash: the same for the same bids, telling neither order nor sender", () => {
    const ids = Array.from({ length: 30 }, (_none, index) => `bid-${index}`);
    const labels = labelsFor(ids, hash);
    expect(new Set(labels.values()).size).toBe(30);
    expect([...labels.values()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(25, 28)).toEqual([
      "Bidder Z",
      "Bidder AA",
      "Bidder AB",
    ]);
    expect(labelsFor([...ids].reverse(), hash)).toEqual(labels);
    expect(ids.map((id) => labels.get(id))).not.toEqual([...labels.values()]);
  });
});

describe("who may read", () => {
  const roles: CouncilRole[] = ["CM", "PO", "EV", "EX", "MO", "AP", "QM", "AU", "FI", "LE"];
  const who = (
    may: (actor: { kind: "council"; personId: string; organisationId: string; roles: CouncilRole[] }) => boolean,
  ) => roles.filter((role) => may({ kind: "council", personId: "p", organisationId: "o", roles: [role] }));

  it("all answers", () => expect(who(mayReadAllAnswers)).toEqual(["CM", "PO", "MO", "AP", "AU", "LE"]));
  it("assigned answers", () =>
    expect(who(mayReadAssignedAnswers)).toEqual(["CM", "PO", "EV", "EX", "MO", "AP", "AU", "LE"]));
  it.each([
    ["OPENED", []],
    ["QUALITY_LOCKED", []],
    ["PRICE_OPENED", ["PO", "MO", "AP", "AU", "FI", "LE"]],
    ["RANKED", ["PO", "MO", "AP", "AU", "FI", "LE"]],
    ["AWARD_APPROVED", ["CM", "PO", "MO", "AP", "AU", "FI", "LE"]],
  ] as const)("prices at %s", (stage, readers) => {
    expect(who((actor) => mayReadPrices(actor, stage))).toEqual(readers);
  });
});

describe("what is typed", () => {
  const price = (typed: string) => priceForm.safeParse({ price: typed, version: "0" });

  it.each([
    ["£1,250.00", 125_000],
    ["1250", 125_000],
    [" 1250.5 ", 125_050],
    ["0.01", 1],
  ])("%j is %i pence", (typed, pence) => {
    expect(price(typed)).toMatchObject({ success: true, data: { price: pence } });
  });

  it.each([
    ["", "Enter your price"],
    ["POA", "Enter your price in numbers, like 1,250.00: “POA” cannot be scored"],
    ["TBC", "Enter your price in numbers, like 1,250.00: “TBC” cannot be scored"],
    ["1.250,00", "Use a comma for thousands and a point for pence, like 1,250.00"],
    ["1,250-1,400", "Enter one price, like 1,250.00: a range cannot be scored"],
    ["£1,250 to £1,400", "Enter one price, like 1,250.00: a range cannot be scored"],
    ["€1250", "Enter your price in pounds, like 1,250.00"],
    ["0", "Your price must be more than £0.00"],
    ["-5", "Your price must be more than £0.00"],
    ["1.005", "Your price must have two decimals at most, like 1250.50"],
    ["1250 per week", "Your price must be an amount in pounds in numbers, like 1250 or 1,250.00"],
  ])("%j is refused: %s", (typed, sentence) => {
    const parsed = price(typed);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });

  it("keeps an answer as it was typed, blank too", () => {
    expect(answerForm.parse({ answer: "  a\n\nb  ", version: "3" })).toEqual({ answer: "  a\n\nb  ", version: 3 });
    expect(answerForm.parse({ answer: "", version: "3" }).answer).toBe("");
    expect(answerForm.safeParse({ answer: "x".repeat(100_001), version: "3" }).success).toBe(false);
  });

  it("reads pledges with the version beside them", () => {
    const form = draftPledgesForm([{ code: "LOC-01", title: "Local jobs" }]);
    expect(form.parse({ version: "2", "quantity-LOC-01": "1.5", "how-LOC-01": "By hiring" })).toEqual({
      version: 2,
      pledges: [{ measureCode: "LOC-01", quantityHundredths: 150, how: "By hiring" }],
    });
    const wrong = form.safeParse({ version: "2", "quantity-LOC-01": "many", "how-LOC-01": "By hiring" });
    expect(wrong.error?.issues[0]?.path).toEqual(["quantity-LOC-01"]);
  });
});
