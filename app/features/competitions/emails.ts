/** Subject and plain text; the outbox adds the address. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The same words to every invited supplier, at the same moment (domain.md §3A.1). */
export function invitationEmail(facts: { title: string; council: string; closes: string; link: string }): Letter {
  return {
    subject: `You can bid: ${facts.title}`,
    text: `Hello

${facts.council} invites you to bid for “${facts.title}”.

Bids close at ${facts.closes}. A bid counts when you press Submit and get a receipt.

What is asked, how bids are scored, and your bid:

${facts.link}

Everyone on the list who can do this work gets this same message.
`,
  };
}

export function approvalWantedEmail(facts: { title: string; link: string }): Letter {
  return {
    subject: `For your approval: ${facts.title}`,
    text: `Hello

“${facts.title}” is ready to be published and waits for your approval. Read it, then approve it or send it back:

${facts.link}
`,
  };
}

export function approvedEmail(facts: { title: string; link: string }): Letter {
  return {
    subject: `Approved: ${facts.title}`,
    text: `Hello

“${facts.title}” is approved. Publish it here; everyone who can do the work is then invited:

${facts.link}
`,
  };
}

export function sentBackEmail(facts: { title: string; reason: string; link: string }): Letter {
  return {
    subject: `Sent back: ${facts.title}`,
    text: `Hello

“${facts.title}” was sent back and is a draft again. The reason:

${facts.reason}

Change it here, then send it for approval again:

${facts.link}
`,
  };
}

/** Says that there is something to decide; what the interest is stays on the page. */
export function interestDeclaredEmail(facts: { title: string; person: string; link: string }): Letter {
  return {
    subject: `An interest to decide on: ${facts.title}`,
    text: `Hello

${facts.person} declared an interest in “${facts.title}”. Until somebody decides, the bids stay closed to them. Decide here:

${facts.link}
`,
  };
}

export function conflictDecidedEmail(facts: { title: string; link: string }): Letter {
  return {
    subject: `A decision on your declaration: ${facts.title}`,
    text: `Hello

There is a decision on the interest that you declared in “${facts.title}”. See it here:

${facts.link}
`,
  };
}
