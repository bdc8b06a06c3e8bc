import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { aboutLine, type Mail, type MailedLine } from "./mail";

/** To the provider's people: the council has it, and until when it answers. */
export function appealReceivedEmail(line: MailedLine & { readonly at: Instant; readonly dueOn: CalendarDate }): Mail {
  return {
    subject: `We have your appeal: ${line.setting}, lot ${line.lot}`,
    text: `The council has had your appeal since ${ukDateTime(line.at)}. It answers by the end of ${ukDate(line.dueOn)}.

${aboutLine(line)}

You can read it here, and withdraw it until it is decided:

${line.link}
`,
  };
}

/** To those who decide at the council. */
export function appealToDecideEmail(line: MailedLine & { readonly dueOn: CalendarDate }): Mail {
  return {
    subject: `Appeal to decide: ${line.setting}, lot ${line.lot}`,
    text: `A provider has appealed against a refusal. Somebody who took no part in that decision answers by the end of ${ukDate(line.dueOn)}.

${aboutLine(line)}

${line.link}
`,
  };
}

/** To the same people, when there is nothing to decide any more. */
export function appealWithdrawnEmail(line: MailedLine): Mail {
  return {
    subject: `Appeal withdrawn: ${line.setting}, lot ${line.lot}`,
    text: `The provider has withdrawn its appeal. There is nothing to decide.

${aboutLine(line)}

${line.link}
`,
  };
}

/** To the provider's people, with the letter that answers it. */
export function appealDecidedEmail(line: MailedLine & { readonly letter: string }): Mail {
  return {
    subject: `Decision on your appeal: ${line.setting}, lot ${line.lot}`,
    text: `${line.letter}
This letter: ${line.link}
`,
  };
}
