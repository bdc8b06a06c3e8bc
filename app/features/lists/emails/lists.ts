import { ukDate, ukDateTime, ukExact, type CalendarDate, type Instant } from "~/core/time";
import { caseKindNames, type CaseKind, type CaseOutcome, type MembershipStage } from "../rules/memberships";
import type { Mail } from "./mail";

/** To the applicant's people, when lines are submitted: what was received, when, and what happens next. */
export function linesSubmittedEmail(facts: {
  readonly list: string;
  readonly lines: readonly { readonly setting: string; readonly lot: string }[];
  readonly submittedAt: Instant;
  readonly closesAt: Instant;
  readonly link: string;
}): Mail {
  const named = facts.lines.map(({ setting, lot }) => `${setting}, lot ${lot}`);
  const [one = ""] = named;
  return {
    subject: `We have your application: ${named.length === 1 ? one : `${named.length} settings and lots`}`,
    text: `We have your application to join “${facts.list}”.

${named.map((line) => `- ${line}`).join("\n")}

Received: ${ukExact(facts.submittedAt)}

You can withdraw, change and submit again until the round closes at ${ukDateTime(facts.closesAt)}.

After that the council looks at every application. It tells everyone its decisions on the same day, by e-mail and here:

${facts.link}
`,
  };
}

/** To people whose organisation has places in lots that open again. */
export function reopeningEmail(facts: {
  readonly listTitle: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly link: string;
}): Mail {
  return {
    subject: `Are your places still right? ${facts.listTitle}`,
    text: `“${facts.listTitle}” opens again, from ${ukDateTime(facts.opensAt)} to ${ukDateTime(facts.closesAt)}.

You have a place on it, so you do not apply again. We show you what has changed since the council last looked. You change what is not right any more and confirm the rest. That holds for another year.

If you do nothing, your places stay as they are until their year is over.

${facts.link}
`,
  };
}

/** To the member's people, when places are confirmed in a round: what holds now and what the council looks at. */
export function placesConfirmedEmail(facts: {
  readonly list: string;
  readonly unchanged: number;
  readonly changed: number;
  readonly confirmedAt: Instant;
  readonly closesAt: Instant;
  readonly link: string;
}): Mail {
  const { unchanged, changed } = facts;
  const places = (number: number) => `${number} ${number === 1 ? "place" : "places"}`;
  const held = unchanged === 0 ? [] : [`${places(unchanged)} as before: confirmed for another year.`];
  const sent =
    changed === 0
      ? []
      : [
          `${places(changed)} with changes: the council decides after the round closes at ${ukDateTime(facts.closesAt)}. Until it tells you, all is as it was approved before.`,
        ];
  return {
    subject: `We have your word on ${places(unchanged + changed)}: ${facts.list}`,
    text: `You looked at your places on “${facts.list}”.

Received: ${ukExact(facts.confirmedAt)}

${[...held, ...sent].join("\n\n")}

You can read it all here, and take a change back until the round closes:

${facts.link}
`,
  };
}

/** One e-mail for each organisation that applied, with each of its letters whole. All leave at once. */
export function decisionsEmail(facts: {
  readonly list: string;
  readonly round: number;
  readonly letters: readonly { readonly body: string; readonly link: string }[];
}): Mail {
  const letters = facts.letters.map(({ body, link }) => `${body}\nThis letter: ${link}`).join("\n\n----\n\n");
  return {
    subject: `Decisions on your application: ${facts.list}`,
    text: `The council has decided on your application to “${facts.list}”, round ${facts.round}.

${letters}
`,
  };
}

/** What a provider is told of a suspension or a removal. */
export type CaseNews =
  | {
      readonly what: "PROPOSED";
      readonly kind: CaseKind;
      readonly atOnce: boolean;
      readonly reasons: string;
      readonly replyUntil: CalendarDate;
    }
  | { readonly what: CaseOutcome | "CONFIRMED" | "LIFTED"; readonly kind: CaseKind; readonly reasons: string };

interface Place {
  readonly setting: string;
  readonly list: string;
  readonly lot: string;
  readonly link: string;
}

/** To the provider: what the council wants to do or has done, why, and what the provider can do. */
export function caseEmail({ setting, list, lot, news, link }: Place & { readonly news: CaseNews }): Mail {
  const { subject, opening, next } = wordsOf(news, setting);
  return {
    subject,
    text: `${opening}

Setting: ${setting}
List: ${list}
Lot: ${lot}

What the council says:

${news.reasons}

${next}

${link}
`,
  };
}

function wordsOf(news: CaseNews, setting: string): { subject: string; opening: string; next: string } {
  const removal = news.kind === "REMOVAL";
  switch (news.what) {
    case "PROPOSED":
      if (news.atOnce) {
        return {
          subject: `${setting} is suspended from now on: you can reply`,
          opening: `The council has suspended this setting at once, to keep people safe. ${removal ? "It also wants to take it off the list. " : ""}A second person at the council looks at it within one working day. People who live there now stay; nobody new is sent.`,
          next: `You can reply until the end of ${ukDate(news.replyUntil)}. Read it all and reply here:`,
        };
      }
      return {
        subject: `The council wants to ${removal ? "remove" : "suspend"} ${setting}: please reply`,
        opening: `The council wants to ${removal ? "take this setting off the list" : "suspend this setting"}. Nothing has changed yet. It hears you first.`,
        next: `Reply by the end of ${ukDate(news.replyUntil)}. Nobody decides before then, unless you reply sooner. Read it all and reply here:`,
      };
    case "IMPOSED":
      return {
        subject: removal ? `${setting} is not on the list any more` : `${setting} is suspended`,
        opening: removal
          ? "The council has taken this setting off the list."
          : "The council has suspended this setting. It is not invited until the suspension is lifted. People who live there now stay.",
        next: removal
          ? "You can apply again when the list next opens. Read it all here:"
          : "What must be put right, and when the council looks at it again, is here:",
      };
    case "DROPPED":
      return {
        subject: `The council does not ${removal ? "remove" : "suspend"} ${setting}`,
        opening: "The council has decided to go no further. This setting is on the list as before.",
        next: "Read it all here:",
      };
    case "CONFIRMED":
      return {
        subject: `${setting} stays suspended for now`,
        opening:
          "A second person at the council has confirmed that this setting is suspended until the council decides whether to take it off the list.",
        next: "You can still reply, if you have not yet. Read it all here:",
      };
    case "LIFTED":
      return {
        subject: `${setting} is not suspended any more`,
        opening: "The council has lifted the suspension. This setting can be invited again.",
        next: "Read it all here:",
      };
  }
}

/** To those who decide at the lead council. */
export function caseToCouncilEmail({
  setting,
  list,
  lot,
  news,
  link,
}: Place & {
  readonly news: { readonly what: "PROPOSED" | "REPLIED"; readonly kind: CaseKind; readonly atOnce: boolean };
}): Mail {
  const about = `${caseKindNames[news.kind].toLowerCase()} of ${setting}`;
  const [subject, opening] =
    news.what === "REPLIED"
      ? [
          `The provider has replied: ${about}`,
          "The provider has replied. Somebody who did not ask for it can decide now.",
        ]
      : news.atOnce
        ? [
            `Confirm within one working day: ${about}`,
            "A suspension is in force at once. Somebody else must confirm or end it within one working day.",
          ]
        : [
            `Asked for: ${about}`,
            "Somebody asked for this. The provider hears of it first, and can reply for five working days.",
          ];
  return { subject, text: `${opening}\n\nSetting: ${setting}\nList: ${list}\nLot: ${lot}\n\n${link}\n` };
}

/** To everybody who places people from the list. Concerns are not sent by e-mail: the page has them for who may read. */
export function membershipChangedEmail({
  setting,
  list,
  lot,
  stage,
  link,
}: Place & { readonly stage: MembershipStage }): Mail {
  const [subject, opening] = newsOf(stage, setting);
  return { subject, text: `${opening}\n\nSetting: ${setting}\nList: ${list}\nLot: ${lot}\n\n${link}\n` };
}

function newsOf(stage: MembershipStage, setting: string): [string, string] {
  switch (stage) {
    case "SUSPENDED":
      return [
        `${setting} is suspended`,
        "No new people are placed there for now. Look at each person who lives there one by one.",
      ];
    case "REMOVED":
      return [`${setting} is off the list`, "It is not on the list any more, and gets no invitations."];
    case "ACTIVE":
    case "PAUSED_BY_PROVIDER":
      return [`${setting} can be invited again`, "The suspension is over. It is on the list as before."];
  }
}

/** Named one by one up to so many; of more, how many. */
const mostNamed = 10;

/** To the provider's people, on each step before the anniversary of their places and on it. */
export function confirmDueEmail(facts: {
  readonly places: readonly { readonly setting: string; readonly list: string; readonly confirmBy: CalendarDate }[];
  readonly today: CalendarDate;
  readonly link: string;
}): Mail {
  const { places, today, link } = facts;
  const soonest = places.reduce((least, { confirmBy }) => (confirmBy < least ? confirmBy : least), "9999-12-31");
  const many = places.length === 1 ? "your place on a list" : `${places.length} places on lists`;
  const named = places.slice(0, mostNamed).map(({ setting, list }) => `- ${setting}, on “${list}”`);
  const rest = places.length > mostNamed ? [`- and ${places.length - mostNamed} more`] : [];
  const when = soonest < today ? `The last day was ${ukDate(soonest)}.` : `The last day is ${ukDate(soonest)}.`;
  return {
    subject: soonest < today ? `Please confirm ${many} now` : `Please confirm ${many} by ${ukDate(soonest)}`,
    text: `Once a year we ask you to look at what councils read of you, and to say that it is still right.

${[...named, ...rest].join("\n")}

${when} After it, what is not confirmed gets no new invitations until you confirm it. People who live there stay.

It takes a few minutes:

${link}
`,
  };
}

/** To the quality monitors of a council whose lists some settings are on, when another council applied a regulator's file. */
export function gradesChangedEmail(
  changes: readonly { readonly setting: string; readonly list: string; readonly what: string; readonly link: string }[],
): Mail {
  const settings = new Set(changes.map(({ setting }) => setting));
  const [first = ""] = settings;
  const named = changes
    .slice(0, mostNamed)
    .map(({ setting, list, what, link }) => `${setting}, on “${list}”\n${what}\n${link}`);
  const rest = changes.length > mostNamed ? [`And ${changes.length - mostNamed} more places on your lists.`] : [];
  return {
    subject:
      settings.size === 1
        ? `A grade or registration has changed: ${first}`
        : `Grades or registrations of ${settings.size} settings on your lists have changed`,
    text: `Another council has read a regulator’s file. Nothing was suspended on your lists: that is yours to decide.

${[...named, ...rest].join("\n\n")}
`,
  };
}
