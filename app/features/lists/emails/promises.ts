import { ukDate, type CalendarDate } from "~/core/time";
import { aboutLine, type Mail, type MailedLine } from "./mail";

/** To those who check evidence at the council. */
export function promisedSentEmail(line: MailedLine): Mail {
  return {
    subject: `Evidence to check: ${line.setting}, lot ${line.lot}`,
    text: `The provider has sent the evidence that this approval waits for. Somebody who checks evidence can look at it now.

${aboutLine(line)}

${line.link}
`,
  };
}

/** To the provider's people, when a council looked at what was sent and it is not enough. */
export function promisedNotMetEmail(line: MailedLine & { readonly reasons: string }): Mail {
  return {
    subject: `This is not enough yet: ${line.setting}, lot ${line.lot}`,
    text: `The council has looked at the evidence you sent. It is not enough yet.

${aboutLine(line)}

What the council says:

${line.reasons}

You can send it again until the end of the last day. Read it all here:

${line.link}
`,
  };
}

/** To the provider's people, while there is time left. */
export function promiseDueEmail(line: MailedLine & { readonly dueOn: CalendarDate }): Mail {
  return {
    subject: `Send the evidence by ${ukDate(line.dueOn)}: ${line.setting}, lot ${line.lot}`,
    text: `The council approves this once it has your evidence. It does not have it yet. If it is not here by the end of ${ukDate(line.dueOn)}, it is refused.

${aboutLine(line)}

See what is still needed, and send it here:

${line.link}
`,
  };
}

/** To the provider's people, with the letter that ends it: on the list, or refused. */
export function promiseEndedEmail(line: MailedLine & { readonly letter: string }): Mail {
  return {
    subject: `Decision on your evidence: ${line.setting}, lot ${line.lot}`,
    text: `${line.letter}
This letter: ${line.link}
`,
  };
}
