/** Subject and plain text; the outbox adds the address. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** To whom a task was given by hand, or given on. `due` is in words. */
export function taskGivenEmail(facts: {
  from: string;
  title: string;
  details: string | undefined;
  due: string | undefined;
  link: string;
}): Letter {
  return {
    subject: `A task for you: ${facts.title}`,
    text: `Hello

${facts.from} asks you to do this:

${facts.title}
${facts.details === undefined ? "" : `\n${facts.details}\n`}
${facts.due === undefined ? "No day is set for it." : `It is due by ${facts.due}.`}

See it, and say when it is done: ${facts.link}
`,
  };
}
