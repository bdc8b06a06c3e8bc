import { ukExact, ukDateTime, type Instant } from "~/core/time";

interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** To the applicant's people, when a line is submitted: what was received, when, and what happens next. */
export function lineSubmittedEmail(facts: {
  readonly list: string;
  readonly setting: string;
  readonly lot: string;
  readonly submittedAt: Instant;
  readonly closesAt: Instant;
  readonly link: string;
}): Mail {
  return {
    subject: `We have your application: ${facts.setting}, lot ${facts.lot}`,
    text: `We have your application to join “${facts.list}”.

Setting: ${facts.setting}
Lot: ${facts.lot}
Received: ${ukExact(facts.submittedAt)}

You can withdraw it, change it and submit it again until the round closes at ${ukDateTime(facts.closesAt)}.

After that the council looks at every application. It tells everyone its decisions on the same day, by e-mail and here:

${facts.link}
`,
  };
}

/** One e-mail for each organisation that applied, with each of its letters whole. All leave at once. */
export function decisionsEmail(facts: {
  readonly list: string;
  readonly round: number;
  readonly letters: readonly { readonly body: string; readonly link: string }[];
}): Mail {
  const letters = facts.letters.map(({ body, link }) => `${body}\nThis letter: ${link}`).join("\n\n----\n\n");
  return {
    subject: `Decisions on your application: ${facts.list}`,
    text: `The council has decided on your application to “${facts.list}”, round ${facts.round}.

${letters}
`,
  };
}
