import { ukDate, ukExact, type CalendarDate, type Instant } from "~/core/time";
import { fixableFieldName, type FixableField } from "../rules/clarifications";
import type { Mail, MailedLine } from "./mail";

/** To the applicant's people, when a council asks them to put something right in a line. */
export function putRightEmail({
  list,
  setting,
  lot,
  link,
  fields,
  missing,
  dueOn,
}: MailedLine & {
  readonly fields: readonly FixableField[];
  readonly missing: string;
  readonly dueOn: CalendarDate;
}): Mail {
  return {
    subject: `Please put this right by ${ukDate(dueOn)}: ${setting}, lot ${lot}`,
    text: `The council has looked at your application to “${list}”. Something in it can be put right.

Setting: ${setting}
Lot: ${lot}

What the council says:

${missing}

What you can change:

${fields.map((field) => `- ${fixableFieldName(field)}`).join("\n")}

You can answer once, until the end of ${ukDate(dueOn)}. Nothing else in your application can change, and no price.

If you do not answer, the council decides on what you sent before.

${link}
`,
  };
}

/** To the applicant's people, when their answer is in. */
export function putRightReceivedEmail({ list, setting, lot, link, at }: MailedLine & { readonly at: Instant }): Mail {
  return {
    subject: `We have your answer: ${setting}, lot ${lot}`,
    text: `We have your answer about your application to “${list}”.

Setting: ${setting}
Lot: ${lot}
Received: ${ukExact(at)}

The council looks at it now. It tells everyone its decisions on the same day, by e-mail and here:

${link}
`,
  };
}

/** To those at the council who wait for it. */
export function putRightAnsweredEmail({ list, setting, lot, link }: MailedLine): Mail {
  return {
    subject: `Answered: ${setting}, lot ${lot}`,
    text: `The provider has answered what the council asked it to put right.

List: ${list}
Setting: ${setting}
Lot: ${lot}

See what it said before and what it says now:

${link}
`,
  };
}
