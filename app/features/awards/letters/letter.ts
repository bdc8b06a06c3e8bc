import { formatHundredths as m, type Hundredths } from "~/core/marks";
import { calendarDateOf, ukDate, ukDateTime, ukExact } from "~/core/time";
import type { Regime } from "~/features/lists/rules/kinds";
import type { LetterOutcome } from "../rules";
import { heading, paragraph, type LetterBlock } from "./blocks";
import type { CriterionFacts, LetterFacts } from "./facts";
import { marksTable, partByPart } from "./marks";

const titles: Record<LetterOutcome, string> = {
  SUCCESSFUL: "Your bid was chosen",
  UNSUCCESSFUL: "Your bid was not chosen",
  NO_AWARD: "No award was made",
};

export function letterTitle({ outcome, competition }: Pick<LetterFacts, "outcome" | "competition">): string {
  return `${titles[outcome]}: ${competition.title}`;
}

/** The whole letter as blocks: the page and the e-mail both come from them. */
export function letterBlocks(facts: LetterFacts): LetterBlock[] {
  return [
    ...opening(facts),
    ...outcomeOf(facts),
    ...marksTable(facts),
    ...partByPart(facts),
    ...keptBack(facts),
    ...dates(facts),
    ...next(facts),
    ...about(facts),
  ];
}

function addressOf({ name, postalAddress }: { readonly name: string; readonly postalAddress: string }): string[] {
  return [name, ...postalAddress.split("\n")];
}

function opening({ council, supplier, dates }: LetterFacts): LetterBlock[] {
  return [
    { kind: "lines", lines: [...addressOf(council), council.email] },
    { kind: "lines", lines: [...addressOf(supplier), supplier.email, supplier.identifier] },
    paragraph(ukDate(calendarDateOf(new Date(dates.issuedAt)))),
    paragraph(`Dear ${supplier.name}`),
  ];
}

function lotOf({ lot }: LetterFacts): string {
  return `lot ${lot.code} (${lot.title})`;
}

function outcomeOf(facts: LetterFacts): LetterBlock[] {
  if (facts.winner === null) return noAward(facts);
  return facts.outcome === "SUCCESSFUL" ? chosen(facts) : notChosen(facts, facts.winner);
}

function noAward(facts: LetterFacts): LetterBlock[] {
  const { bid, competition } = facts;
  return [
    paragraph(
      `You bid for ${lotOf(facts)} in “${competition.title}”. We have made no award for this lot: we chose no bid.`,
    ),
    paragraph("Thank you for the work that you put into yours."),
    heading("Why we made no award"),
    paragraph("These are the reasons, in the words of the decision:"),
    { kind: "quote", text: facts.noAwardReasons ?? "" },
    paragraph(
      `We assessed the whole of your bid. Nothing in it was ruled out. It has ${m(bid.totalHundredths)} of 100.00 marks.`,
    ),
  ];
}

function chosen(facts: LetterFacts): LetterBlock[] {
  const { bid, competition } = facts;
  return [
    paragraph(`You bid for ${lotOf(facts)} in “${competition.title}”. We have chosen your bid.`),
    paragraph(`It has ${m(bid.totalHundredths)} of 100.00 marks, and ranks first by the rules of the notice.`),
    paragraph("Thank you for the work that you put into it."),
  ];
}

function notChosen(facts: LetterFacts, winner: NonNullable<LetterFacts["winner"]>): LetterBlock[] {
  const { bid, competition, criteria, tieBreak } = facts;
  const leaves = criteria.filter(({ kind }) => kind !== "SECTION");
  const behind = leaves.filter((leaf) => gap(leaf) > 0).toSorted((one, other) => gap(other) - gap(one));
  const ahead = leaves.filter((leaf) => gap(leaf) < 0);
  const more = winner.totalHundredths - bid.totalHundredths;
  return [
    paragraph(`You bid for ${lotOf(facts)} in “${competition.title}”. We have not chosen your bid.`),
    paragraph(`We have chosen the bid of ${winner.name}. Thank you for the work that you put into yours.`),
    heading("Why we did not choose your bid"),
    paragraph("We assessed the whole of your bid. Nothing in it was ruled out."),
    paragraph(
      tieBreak === null
        ? `The bid with the most marks wins. Yours has ${m(bid.totalHundredths)} of 100.00, and theirs has ${m(winner.totalHundredths)}: ${m(more)} more.`
        : `The bid with the most marks wins. Yours and theirs both have ${m(bid.totalHundredths)} of 100.00. ${tieBreak}`,
    ),
    ...(behind.length === 0
      ? []
      : [
          paragraph("Their bid has more marks than yours here:"),
          {
            kind: "list",
            items: behind.map(
              (leaf) =>
                `${leaf.title}: yours ${m(leaf.marksHundredths)}, theirs ${m(leaf.marksHundredths + gap(leaf))} of ${m(leaf.weightHundredths)}`,
            ),
          } as const,
        ]),
    ...(ahead.length === 0
      ? []
      : [paragraph(`Yours has more marks than theirs here: ${ahead.map(({ title }) => title).join("; ")}.`)]),
  ];
}

function gap(leaf: CriterionFacts): Hundredths {
  return (leaf.winnerMarksHundredths ?? 0) - leaf.marksHundredths;
}

const keptBackWords: Record<LetterOutcome, string> = {
  SUCCESSFUL:
    "If others bid, they are told your name and your marks. We do not send them your price, your pledges or your answers, though a price can be worked out from its marks. You are told nothing about their bids.",
  UNSUCCESSFUL:
    "We do not send you the price, the pledges or the answers of the bid we chose, though its marks are above. We tell you nothing about any other bid. These are the business secrets of those who wrote them. We keep yours in the same way.",
  NO_AWARD:
    "If others bid, we tell you nothing about their bids. They are the business secrets of those who wrote them. We keep yours in the same way.",
};

function keptBack({ outcome }: LetterFacts): LetterBlock[] {
  return [heading("What we keep back"), paragraph(keptBackWords[outcome])];
}

function dates({ dates: when, bid, outcome }: LetterFacts): LetterBlock[] {
  return [
    heading("Dates"),
    {
      kind: "facts",
      rows: [
        { name: "Deadline for bids", value: ukDateTime(new Date(when.deadlineAt)) },
        { name: "Your bid received", value: `${ukExact(new Date(bid.receivedAt))}, receipt ${bid.receipt}` },
        { name: "Bids opened", value: ukDateTime(new Date(when.openedAt)) },
        {
          name: outcome === "NO_AWARD" ? "Decision approved" : "Award approved",
          value: ukDateTime(new Date(when.decidedAt)),
        },
        { name: "All bidders told", value: ukDateTime(new Date(when.issuedAt)) },
      ],
    },
  ];
}

/** Court time limits are shown only where they apply (domain.md §13; ACT s106; PCR 2015 reg 92). */
const regimesWithCourtLimit: readonly Regime[] = ["PCR2015", "PA2023"];

function next({ outcome, council, competition, bid }: LetterFacts): LetterBlock[] {
  if (outcome === "SUCCESSFUL") {
    const pledges = "The pledges you made become part of the contract.";
    return [
      heading("What happens next"),
      {
        kind: "list",
        items: [
          "We send you the contract to sign. This letter is not a contract: please start nothing before both of us have signed.",
          ...(bid.hasPledges ? [pledges] : []),
          `Questions? Write to ${council.email}.`,
        ],
      },
    ];
  }
  const notAgainst = outcome === "NO_AWARD" ? "That no award was made" : "Not being chosen";
  const court =
    "If you think that we broke the rules for buying, get advice soon. As a rule you have 30 days to start a case in court, from the day you knew or should have known the reason.";
  return [
    heading("What you may do next"),
    {
      kind: "list",
      items: [
        `Ask us about your marks, or for a talk about your bid. Write to ${council.email}.`,
        "Tell us if we have got a fact wrong, or have missed something that is in your bid.",
        `Bid again. You stay on “${competition.list}”, and we invite you to the next competition that fits you. ${notAgainst} does not count against you.`,
        ...(regimesWithCourtLimit.includes(competition.regime) ? [court] : []),
      ],
    },
  ];
}

function about({ council, competition }: LetterFacts): LetterBlock[] {
  return [
    heading("About this letter"),
    paragraph(
      `This is your assessment summary. The competition was held among the suppliers on “${competition.list}”. For such a competition the law does not ask for this summary; we send it to everyone who bid, at the same moment, because we think that you should know. It does not start a standstill period.`,
    ),
    paragraph(council.name),
  ];
}
