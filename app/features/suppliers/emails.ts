import { ukDate, type CalendarDate } from "~/core/time";

interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** To the provider's people, when a council does not accept a file. */
export function evidenceRejectedEmail(facts: {
  readonly evidence: string;
  readonly reasons: string;
  readonly link: string;
}): Mail {
  return {
    subject: `Please add a new file: ${facts.evidence}`,
    text: `The council looked at your file and cannot accept it.

What it is for: ${facts.evidence}

What the council says:

${facts.reasons}

Add a new file here:

${facts.link}
`,
  };
}

/** To the provider's people, 60, 30 and 7 days before the last day of a file, and on it. */
export function evidenceEndsEmail(facts: {
  readonly evidence: string;
  readonly expiresOn: CalendarDate;
  readonly today: CalendarDate;
  readonly link: string;
}): Mail {
  const { expiresOn, today } = facts;
  const [ends, day] =
    expiresOn < today
      ? ["is out of date", `It ended on ${ukDate(expiresOn)}.`]
      : expiresOn === today
        ? ["ends today", `Today, ${ukDate(expiresOn)}, is its last day.`]
        : [`ends on ${ukDate(expiresOn)}`, `It lasts until the end of ${ukDate(expiresOn)}.`];
  return {
    subject: `${facts.evidence} ${ends}`,
    text: `One of your files needs a newer one.

What it is for: ${facts.evidence}
${day}

Add the new file here as soon as you have it. You do not need to tell each council:

${facts.link}
`,
  };
}
