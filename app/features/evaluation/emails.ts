import type { Seat } from "./rules/scoring";

/** Subject and plain text; the outbox adds the address. Never a bidder, a label, a score or a price. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const work: Record<Seat, string> = {
  EV: "You score the answers to the questions you are given, by yourself, and say why.",
  EX: "You score the answers to the questions you are given, by yourself, and say why. Your scores count the same as everyone’s.",
  MO: "When everyone has scored, you lead the talk about the scores, record what the panel agrees and why, and lock it.",
};

export function appointedEmail(facts: { name: string; title: string; seat: Seat; link: string }): Letter {
  return {
    subject: `You are on the panel for ${facts.title}`,
    text: `Hello ${facts.name}

You are on the panel for “${facts.title}”.

${work[facts.seat]}

What to do: when the bids are opened, first say whether you have an interest in any of the bidders. You see no answer before that.

Your panels: ${facts.link}
`,
  };
}

export function allScoredEmail(facts: { name: string; title: string; link: string }): Letter {
  return {
    subject: `Everyone has scored: ${facts.title}`,
    text: `Hello ${facts.name}

Everyone on the panel for “${facts.title}” has finished scoring. You can start moderation:

${facts.link}
`,
  };
}

export function lockedEmail(facts: { name: string; title: string; link: string }): Letter {
  return {
    subject: `Quality is locked: ${facts.title}`,
    text: `Hello ${facts.name}

The agreed scores for “${facts.title}” are locked. Prices can now be opened, by an officer and by someone from finance. Both approve here:

${facts.link}

If you have not said yet whether you have an interest in any of the bidders, you are asked that first.
`,
  };
}
