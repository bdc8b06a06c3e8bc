import { describe, expect, it } from "vitest";
import { letterEmail } from "~/features/awards/emails";
import { asText } from "~/features/awards/letters/blocks";
import { letterBlocks, letterTitle } from "~/features/awards/letters/letter";
import { lettersOf, type OutcomeRecord, type RecordedBid, type RecordedLot } from "~/features/awards/letters/record";

/** TV-1 (domain.md §4.11): A 78.72, B 83.00, C 81.98. */
const criteria = [
  { id: "q", parentId: null, kind: "SECTION", title: "Quality", depth: 0, weightHundredths: 5000 },
  { id: "q1", parentId: "q", kind: "QUALITY_SCALE", title: "Safe care", depth: 1, weightHundredths: 2000 },
  { id: "q2", parentId: "q", kind: "QUALITY_SCALE", title: "Staffing", depth: 1, weightHundredths: 2000 },
  { id: "q3", parentId: "q", kind: "QUALITY_SCALE", title: "Moving in", depth: 1, weightHundredths: 1000 },
  { id: "sv", parentId: null, kind: "SV_QUAL", title: "How you keep pledges", depth: 0, weightHundredths: 500 },
  { id: "svn", parentId: null, kind: "SV_QUANT", title: "Pledges", depth: 0, weightHundredths: 1000 },
  { id: "p", parentId: null, kind: "PRICE", title: "Price", depth: 0, weightHundredths: 3500 },
] as const;

type Row = [id: string, score: number | null, marksHundredths: number];

function bidder(name: string, price: number, pledges: number, totals: [number, number, number], rows: Row[]) {
  const [totalHundredths, qualityHundredths, socialValueHundredths] = totals;
  const bid: RecordedBid = {
    bidId: name,
    organisationId: `org ${name}`,
    supplier: {
      name,
      postalAddress: `1 ${name} Road\nTidewater`,
      email: `${name}@bids.test`,
      identifier: `No. ${name}`,
    },
    receipt: `RC-${name}`,
    receivedAt: new Date("2026-03-26T11:42:07.318Z"),
    pricePence: price,
    pledgesPence: pledges,
    hasPledges: pledges > 0,
    totalHundredths,
    qualityHundredths,
    socialValueHundredths,
    marks: new Map(
      rows.map(([id, score, marksHundredths]) => [
        id,
        { score, marksHundredths, rationale: score === null ? null : `Reasons for ${name} on ${id}` },
      ]),
    ),
  };
  return bid;
}

const alder = bidder("Alder", 11_850_000, 4_200_000, [7872, 3800, 1000], [["q1", 4, 1600], ["q2", 3, 1200], ["q3", 5, 1000], ["sv", 3, 300], ["svn", null, 700], ["p", null, 3072]]); // prettier-ignore
const birch = bidder("Birch", 10_400_000, 6_000_000, [8300, 3400, 1400], [["q1", 3, 1200], ["q2", 4, 1600], ["q3", 3, 600], ["sv", 4, 400], ["svn", null, 1000], ["p", null, 3500]]); // prettier-ignore
const cedar = bidder("Cedar", 13_125_000, 2_550_000, [8198, 4800, 625], [["q1", 5, 2000], ["q2", 5, 2000], ["q3", 4, 800], ["sv", 2, 200], ["svn", null, 425], ["p", null, 2773]]); // prettier-ignore

function record(bids: RecordedBid[], winnerBidId: string): OutcomeRecord {
  return recordOf(bids, { winnerBidId });
}

function recordOf(bids: RecordedBid[], award: RecordedLot["award"]): OutcomeRecord {
  return {
    council: { name: "Tidewater Council", postalAddress: "1 Quay Street\nTidewater", email: "buying@tidewater.test" },
    competition: {
      title: "Tyne day places",
      notice: "https://portal.test/competitions/1",
      list: "Homes list",
      regime: "PA2023",
    },
    criteria,
    lots: [{ lotId: "lot", code: "CH1", title: "Homes", decidedAt: new Date("2026-04-20T10:00:00Z"), award, bids }],
    deadlineAt: new Date("2026-03-26T12:00:00Z"),
    openedAt: new Date("2026-03-26T12:05:00Z"),
    issuedAt: new Date("2026-04-21T09:00:00Z"),
  };
}

const letters = lettersOf(record([alder, birch, cedar], "Birch"));

function letterTo(name: string) {
  const facts = letters.find(({ bidId }) => bidId === name)?.facts;
  if (facts === undefined) throw new Error(name);
  return { facts, text: asText(letterBlocks(facts)) };
}

describe("letters of a lot", () => {
  it("are one for each bid, one of them good news", () => {
    expect(letters.map(({ bidId, facts }) => [bidId, facts.outcome])).toEqual([
      ["Alder", "UNSUCCESSFUL"],
      ["Birch", "SUCCESSFUL"],
      ["Cedar", "UNSUCCESSFUL"],
    ]);
    expect(lettersOf(recordOf([], { noAwardReasons: "Nobody bid." }))).toEqual([]);
    expect(() => lettersOf(record([alder], "Birch"))).toThrow("no such bid");
  });

  it("say what regulation 31 asks: who, each part, own marks with reasons, the winner's marks", () => {
    const { text } = letterTo("Alder");
    for (const said of [
      "Alder\n1 Alder Road\nTidewater\nAlder@bids.test\nNo. Alder",
      "We have chosen the bid of Birch",
      "Yours has 78.72 of 100.00, and theirs has 83.00: 4.28 more.",
      "- Quality, all together: marks available 50.00, your marks 38.00, marks of Birch 34.00",
      "- Safe care: marks available 20.00, your marks 16.00, marks of Birch 12.00",
      "- Price: marks available 35.00, your marks 30.72, marks of Birch 35.00",
      "- Total: marks available 100.00, your marks 78.72, marks of Birch 83.00",
      "Your score: 4, Good. 20.00 × 4 ÷ 5 = 16.00 marks.",
      "> Reasons for Alder on q1",
      "The bid of Birch: score 3, Acceptable; 12.00 marks.",
      "Your price is £118,500.00. Your marks: 30.72.",
      "Your pledges are worth £42,000.00. Your marks: 7.00.",
      "https://portal.test/competitions/1",
      "midday on Thursday 26 March 2026 (UK time)",
      "11:42:07.318 on Thursday 26 March 2026 (UK time), receipt RC-Alder",
    ]) {
      expect(text).toContain(said);
    }
  });

  it("list where the winner was better, most first", () => {
    const { text } = letterTo("Alder");
    const lines = text.split("\n").filter((line) => /: yours .*, theirs /u.test(line));
    expect(lines.map((line) => line.slice(2).split(":")[0])).toEqual([
      "Price",
      "Staffing",
      "Pledges",
      "How you keep pledges",
    ]);
    expect(text).toContain("Yours has more marks than theirs here: Safe care; Moving in.");
  });

  it("never name another loser, nor tell anybody's price, pledges or reasons but their own", () => {
    const everything = { Alder: alder, Birch: birch, Cedar: cedar };
    const amounts = { Alder: ["118,500", "42,000"], Birch: ["104,000", "60,000"], Cedar: ["131,250", "25,500"] };
    for (const [reader] of Object.entries(everything)) {
      const { facts, text } = letterTo(reader);
      const all = `${text}\n${JSON.stringify(facts)}`;
      for (const other of ["Alder", "Birch", "Cedar"] as const) {
        if (other === reader) continue;
        if (reader === "Birch" || other !== "Birch") expect(all).not.toContain(other);
        expect(all).not.toContain(`Reasons for ${other}`);
        for (const amount of amounts[other]) expect(all).not.toContain(amount);
        expect(all).not.toContain(String(everything[other].pricePence));
      }
    }
  });

  it("claim no statutory standstill, and name the time for court only where it applies", () => {
    expect(letterTo("Alder").text).toContain("does not start a standstill period");
    expect(letterTo("Alder").text).toContain("30 days to start a case in court");
    const below = record([alder, birch], "Birch");
    const [first] = lettersOf({ ...below, competition: { ...below.competition, regime: "BELOW_THRESHOLD" } });
    expect(first && asText(letterBlocks(first.facts))).not.toContain("court");
  });

  it("explain an equal total by the published order", () => {
    const even = { ...cedar, bidId: "Even", totalHundredths: 8300, supplier: { ...cedar.supplier, name: "Even" } };
    const [facts] = lettersOf(record([{ ...birch, marks: new Map([...birch.marks, ["q1", { score: 2, marksHundredths: 800, rationale: "r" }]]) }, even], "Even")); // prettier-ignore
    const text = facts && asText(letterBlocks(facts.facts));
    expect(text).toContain("Yours and theirs both have 83.00 of 100.00.");
    expect(text).toContain("the higher agreed score for “Safe care”. Theirs is higher.");
  });

  it("say where no award was made that it is so, why, and the reader's own marks, and nothing of any other bid", () => {
    const even = { ...cedar, totalHundredths: 8300 };
    const why = "Two bids have equal marks in everything, and we start again.";
    const told = lettersOf(recordOf([birch, even], { noAwardReasons: why }));
    expect(told.map(({ facts }) => facts.outcome)).toEqual(["NO_AWARD", "NO_AWARD"]);
    for (const { facts, bidId } of told) {
      expect(letterTitle(facts)).toBe("No award was made: Tyne day places");
      const text = asText(letterBlocks(facts));
      for (const said of [
        "We have made no award for this lot",
        `> ${why}`,
        "It has 83.00 of 100.00 marks.",
        "- Total: marks available 100.00, your marks 83.00\n",
        `> Reasons for ${bidId} on q1`,
        "That no award was made does not count against you.",
      ]) {
        expect(text).toContain(said);
      }
      const all = `${text}\n${JSON.stringify(facts)}`;
      expect(all).not.toContain(bidId === "Birch" ? "Cedar" : "Birch");
      expect(all).not.toMatch(/we (have chosen|chose) (your|the) bid|ranks first|[Tt]heirs|send you the contract/u);
      expect(all).not.toContain("the bid we chose");
    }
  });

  it("go out by e-mail whole, under a subject that says the outcome", () => {
    const { facts, text } = letterTo("Birch");
    const title = letterTitle(facts);
    const mail = letterEmail({ title, blocks: letterBlocks(facts), link: "https://portal.test/supplier/letters/1" });
    expect(mail.subject).toBe("Your bid was chosen: Tyne day places");
    expect(letterTitle(letterTo("Alder").facts)).toBe("Your bid was not chosen: Tyne day places");
    expect(mail.text).toContain(text);
    expect(mail.text).toContain("https://portal.test/supplier/letters/1");
    expect(text).toContain("This letter is not a contract");
    expect(text).not.toContain("marks of Birch");
  });
});
