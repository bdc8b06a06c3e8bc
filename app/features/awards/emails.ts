import { asText, type LetterBlock } from "./letters/blocks";

/** Subject and plain text; the outbox adds the address. */
export interface Email {
  readonly subject: string;
  readonly text: string;
}

/** The letter whole, so that nobody must sign in to learn the outcome, and where it stands on the portal. */
export function letterEmail(facts: {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly link: string;
}): Email {
  return {
    subject: facts.title,
    text: `${asText(facts.blocks)}

This letter on the portal: ${facts.link}
`,
  };
}
