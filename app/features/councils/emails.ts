interface Letter {
  readonly subject: string;
  readonly text: string;
}

export function joinedConsortiumEmail(facts: { lead: string; consortium: string; link: string }): Letter {
  return {
    subject: `You are a partner in ${facts.consortium}`,
    text: `Hello

${facts.lead} has made your organisation a partner in ${facts.consortium}. From today you can use the approved lists that the partners share.

See the partners:

${facts.link}

If this is not right, ask ${facts.lead} to end the partnership.
`,
  };
}

export function leftConsortiumEmail(facts: { lead: string; consortium: string }): Letter {
  return {
    subject: `You are no longer a partner in ${facts.consortium}`,
    text: `Hello

${facts.lead} has ended your organisation’s part in ${facts.consortium} today. You can no longer start new work from the approved lists that the partners share. What you began before goes on.

If this is not right, ask ${facts.lead}.
`,
  };
}
