import { ukDateTime, type Instant } from "~/core/time";

/**
 * To those who write for an organisation, when a file that it sent is found harmful after it was taken. It does not name
 * the file, which may belong to a bid that nobody may know of.
 */
export function harmfulFileEmail(facts: {
  readonly times: readonly { readonly sender: string; readonly sentAt: Instant }[];
  /** As the scanner calls it. */
  readonly what: string;
  readonly link: string;
}): { readonly subject: string; readonly text: string } {
  return {
    subject: "A file that you sent is closed: it is not safe",
    text: `Our virus scanner found something harmful in a file that your organisation sent.

${facts.times.map(({ sender, sentAt }) => `Sent by ${sender} at ${ukDateTime(sentAt)}`).join("\n")}

The scanner calls it: ${facts.what}

Nobody can open this file here any more. It is marked “Closed” where you sent it.

What to do:

1. Have the computer that it comes from checked.
2. Sign in and look for the file: ${facts.link}
3. Send a clean copy in its place.
`,
  };
}
