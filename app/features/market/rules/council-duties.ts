import type { CouncilRole } from "~/core/actor";
import type { Instant } from "~/core/time";
import { dayShelfOf, dayShelves } from "~/features/tasks/rules";
import {
  aheadInCompetition,
  aheadInRound,
  dueInCompetition,
  dueInRound,
  type CompetitionFacts,
  type Due,
  type RoundFacts,
} from "./council-desk";
import { needsInCompetition, needsInRound } from "./council-needs";

/** What the desk derives, as its list shows it beside the tasks. */
export interface DerivedDuty {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly about?: string;
  readonly whose: string;
  readonly dueAt: Instant | null;
}

/** What the reader can do now, or will have to when something closes. */
export function ownDuties(
  competitions: readonly CompetitionFacts[],
  rounds: readonly RoundFacts[],
  roles: readonly CouncilRole[],
  now: Instant,
): DerivedDuty[] {
  return [
    ...competitions.flatMap((facts) =>
      [...dueInCompetition(facts, roles, now), ...aheadInCompetition(facts, roles, now)].map((due) =>
        dutyOf(due, facts.title, "You"),
      ),
    ),
    ...rounds.flatMap((facts) =>
      [...dueInRound(facts, roles, now), ...aheadInRound(facts, roles, now)].map((due) =>
        dutyOf(due, nameOfRound(facts), "You"),
      ),
    ),
  ];
}

/** What waits for anybody, with whom it waits for. */
export function everybodysDuties(
  competitions: readonly CompetitionFacts[],
  rounds: readonly RoundFacts[],
  now: Instant,
): DerivedDuty[] {
  return [
    ...competitions.flatMap((facts) =>
      needsInCompetition(facts, now).map((need) => dutyOf(need, facts.title, need.whose)),
    ),
    ...rounds.flatMap((facts) => needsInRound(facts, now).map((need) => dutyOf(need, nameOfRound(facts), need.whose))),
  ];
}

interface Timed {
  readonly href: string;
  readonly dueAt: Instant | null;
}

/**
 * Tasks and what is derived in one list, the most urgent first: by the shelf of its day, then by the moment, then as
 * they came. What a task sends its reader to do is not said again by the derived need of the same page.
 */
export function inOrder<Duty extends Timed>(tasks: readonly Duty[], derived: readonly Duty[], now: Instant): Duty[] {
  const asked = new Set(tasks.map(({ href }) => href));
  const rank = ({ dueAt }: Duty) => dayShelves.indexOf(dayShelfOf(dueAt, now));
  return [...tasks, ...derived.filter(({ href }) => !asked.has(href))].sort(
    (one, other) => rank(one) - rank(other) || (one.dueAt?.getTime() ?? 0) - (other.dueAt?.getTime() ?? 0),
  );
}

function dutyOf({ text, href, dueAt = null }: Due, about: string, whose: string): DerivedDuty {
  return { key: `${href} ${text}`, text, href, about, whose, dueAt };
}

function nameOfRound({ list, number }: RoundFacts): string {
  return `${list}, round ${number}`;
}
