interface Mail {
  readonly subject: string;
  readonly text: string;
}

interface Line {
  readonly list: string;
  readonly setting: string;
  readonly lot: string;
  readonly link: string;
}

const about = ({ list, setting, lot }: Line) => `List: ${list}\nSetting: ${setting}\nLot: ${lot}`;

/** To those who check evidence at the council. */
export function promisedSentEmail(line: Line): Mail {
  return {
    subject: `Evidence to check: ${line.setting}, lot ${line.lot}`,
    text: `The provider has sent the evidence that this approval waits for. Somebody who checks evidence can look at it now.

${about(line)}

${line.link}
`,
  };
}

/** To the provider's people, when a council looked at what was sent and it is not enough. */
export function promisedNotMetEmail(line: Line & { readonly reasons: string }): Mail {
  return {
    subject: `This is not enough yet: ${line.setting}, lot ${line.lot}`,
    text: `The council has looked at the evidence you sent. It is not enough yet.

${about(line)}

What the council says:

${line.reasons}

You can send it again until the end of the last day. Read it all here:

${line.link}
`,
  };
}

/** To the provider's people, with the letter that ends it: on the list, or refused. */
export function promiseEndedEmail(line: Line & { readonly letter: string }): Mail {
  return {
    subject: `Decision on your evidence: ${line.setting}, lot ${line.lot}`,
    text: `${line.letter}
This letter: ${line.link}
`,
  };
}
