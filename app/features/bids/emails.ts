import { inWords, ukDateTime, ukExact, type Instant } from "~/core/time";
import { howLate } from "./rules/receipt";

/** Subject and plain text; the outbox adds the address. Never a word of a bid, a price or the name of a file. */
interface Letter {
  readonly subject: string;
  readonly text: string;
}

interface ReceiptFacts {
  readonly competition: string;
  readonly lot: string;
  readonly number: number;
  readonly receipt: string;
  readonly receivedAt: Instant;
  readonly deadlineAt: Instant;
  readonly manifestSha256: string;
  readonly link: string;
}

export function receiptEmail(facts: ReceiptFacts): Letter {
  return {
    subject: `Bid received: ${facts.competition}, receipt ${facts.receipt}`,
    text: `We received your bid.

Competition: ${facts.competition}
Lot: ${facts.lot}
Version: ${facts.number}
Received: ${ukExact(facts.receivedAt)}
Deadline: ${ukDateTime(facts.deadlineAt)}
Receipt: ${facts.receipt}
Fingerprint (SHA-256 of the list of what we received): ${facts.manifestSha256}

You can change it or withdraw it until the deadline. Nobody at the council can open it before then.

Your receipt: ${facts.link}
`,
  };
}

/** `counting` is the version that was received in time and stays the bid, if there is one. */
export function lateReceiptEmail({ counting, ...facts }: ReceiptFacts & { readonly counting?: number }): Letter {
  const standing =
    counting === undefined
      ? "It will not be part of the competition."
      : `It does not count. Version ${counting}, which we received in time, stays your bid.`;
  return {
    subject: `Your bid came too late: ${facts.competition}`,
    text: `Your bid reached us ${howLate(facts.receivedAt, facts.deadlineAt)} after the deadline.

Competition: ${facts.competition}
Lot: ${facts.lot}
Received: ${ukExact(facts.receivedAt)}
Deadline: ${ukDateTime(facts.deadlineAt)}
Receipt: ${facts.receipt}
Fingerprint (SHA-256 of the list of what we received): ${facts.manifestSha256}

It is kept unopened. ${standing} If our service failed and made you late, write to the council at once and say what
happened. Two people at the council must agree before a late bid can be opened.

What we received: ${facts.link}
`,
  };
}

export function withdrawnEmail(facts: {
  competition: string;
  lot: string;
  number: number;
  withdrawnAt: Instant;
  deadlineAt: Instant;
  link: string;
}): Letter {
  return {
    subject: `Bid withdrawn: ${facts.competition}`,
    text: `Your organisation withdrew its bid.

Competition: ${facts.competition}
Lot: ${facts.lot}
Version: ${facts.number}
Withdrawn: ${ukExact(facts.withdrawnAt)}

It will not be opened. You can submit again until ${ukDateTime(facts.deadlineAt)}: ${facts.link}
`,
  };
}

export function unsubmittedEmail(facts: {
  competition: string;
  lot: string;
  deadlineAt: Instant;
  now: Instant;
  link: string;
}): Letter {
  const left = inWords(facts.deadlineAt.getTime() - facts.now.getTime());
  return {
    subject: `NOT SUBMITTED: ${facts.competition}, ${left} left`,
    text: `Your bid is NOT SUBMITTED.

Competition: ${facts.competition}
Lot: ${facts.lot}
Deadline: ${ukDateTime(facts.deadlineAt)}, in ${left}

What you saved is a draft. The council will not get it unless your administrator presses Submit before the deadline.

Finish and submit: ${facts.link}

If you do not want to bid, you need do nothing.
`,
  };
}

export function deadlinePassedEmail(facts: { competition: string; deadlineAt: Instant; link: string }): Letter {
  return {
    subject: `Deadline passed: ${facts.competition}`,
    text: `The deadline of ${facts.competition} has passed (${ukDateTime(facts.deadlineAt)}).

Whatever was received can be opened now, by two people: a procurement officer or lead, and a witness. Nobody knows
before that whether anything was received.

Open: ${facts.link}
`,
  };
}
