import { roleNames, type SupplierRole } from "~/core/actor";
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

/** To every administrator. Whoever asks may have typed anything, name and all, so nothing of it goes out in our name. */
export function askedToJoinEmail(facts: {
  readonly organisation: string;
  readonly until: string;
  readonly link: string;
}): Mail {
  return {
    subject: `Somebody asks to join ${facts.organisation}`,
    text: `Somebody knows the number of ${facts.organisation} and asks to join it.

See who it is, and say yes or no by ${facts.until}:

${facts.link}

Say yes only if you know this person. Until you do, they see nothing of your organisation.
`,
  };
}

/** To whoever asked. */
export function letInEmail(facts: {
  readonly organisation: string;
  readonly roles: readonly SupplierRole[];
  readonly link: string;
}): Mail {
  const roles = facts.roles.map((role) => `- ${roleNames[role]}`).join("\n");
  return {
    subject: `You can now act for ${facts.organisation}`,
    text: `You asked to join ${facts.organisation}. An administrator said yes. You are now:

${roles}

Start on your account page:

${facts.link}
`,
  };
}

/** To whoever asked. */
export function notLetInEmail(facts: { readonly organisation: string }): Mail {
  return {
    subject: `You cannot join ${facts.organisation}`,
    text: `You asked to join ${facts.organisation}. An administrator said no.

If you think this is a mistake, talk to somebody you know there. They can invite you.
`,
  };
}
