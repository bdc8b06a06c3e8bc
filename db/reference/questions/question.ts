/** A question as an installation begins with it. The shape is that of `Question` in the room of suppliers. */
export interface FirstQuestion {
  readonly key: string;
  readonly section: string;
  readonly wording: string;
  readonly hint: string | null;
  readonly kind: "YES_NO" | "TEXT" | "DATE" | "MONEY" | "CHOICE";
  readonly choices: readonly string[];
  readonly passes: readonly string[];
  readonly fails: readonly string[];
  readonly otherwise: "PASS" | "PERSON";
  readonly followUp: "NONE" | "EXPLAIN" | "INCIDENT";
  readonly followOn: readonly string[];
}

interface Words {
  readonly key: string;
  readonly section: string;
  readonly wording: string;
  readonly hint?: string;
}

/** Yes passes and no fails, with a word why. */
export function mustBeYes(words: Words): FirstQuestion {
  return { ...yesNo(words), passes: ["YES"], fails: ["NO"], followUp: "EXPLAIN", followOn: ["NO"] };
}

/** Yes passes; a no is explained, and a person looks at it. */
export function shouldBeYes(words: Words): FirstQuestion {
  return { ...yesNo(words), passes: ["YES"], followUp: "EXPLAIN", followOn: ["NO"] };
}

/** No passes; a yes says when, what, and what was put right, and a person looks at it. */
export function ground(words: Words): FirstQuestion {
  return { ...yesNo(words), passes: ["NO"], followUp: "INCIDENT", followOn: ["YES"] };
}

/** Something to read: a person looks at it. */
export function open(words: Words, kind: "TEXT" | "DATE" | "MONEY" = "TEXT"): FirstQuestion {
  return { ...yesNo(words), kind };
}

/** One of a few. What does not pass is explained, and a person looks at it. */
export function oneOf(words: Words, choices: readonly string[], passes: readonly string[]): FirstQuestion {
  const followOn = choices.filter((choice) => !passes.includes(choice));
  return { ...yesNo(words), kind: "CHOICE", choices, passes, followUp: "EXPLAIN", followOn };
}

function yesNo({ key, section, wording, hint }: Words): FirstQuestion {
  return {
    ...{ key, section, wording, hint: hint ?? null, kind: "YES_NO", choices: [] },
    ...{ passes: [], fails: [], otherwise: "PERSON", followUp: "NONE", followOn: [] },
  };
}
