import type { Question } from "./asking";
import type { Actor, Phase } from "./columns";
import { doingOf, findingOf, type Doing, type Finding, type Row } from "./row";

/** What the table says of one actor at one door in one phase. */
export interface Cell {
  readonly phase: Phase;
  readonly finding: Finding;
  /** Undefined where the door takes no form. */
  readonly doing: Doing | undefined;
}

type Form = Question["form"];

const forms: readonly Form[] = ["page", "data", "part"];

/** Asks every cell in every form, which takes three times as long. */
const everyForm = process.env["EVERY_FORM"] === "1";

export function cellOf(row: Row, actor: Actor, phase: Phase): Cell {
  const { post } = row;
  const doing = post === undefined ? undefined : doingOf(row, post, actor, phase);
  return { phase, finding: findingOf(row, actor, phase), doing };
}

/**
 * In which forms one cell of an actor's line is asked. Every cell is asked, and every answer that the table gives the
 * actor is asked for in every form; where it gives the same answer in a later phase, the forms take turns (`first` is
 * whose turn it is, so that not everybody asks alike). To whoever is always sent away alike, looking and sending take
 * turns as well.
 */
export function formsAt(
  line: readonly Cell[],
  place: number,
  first: number,
): { looks: readonly Form[]; presses: readonly Form[] } {
  const cell = line[place];
  if (cell === undefined) return { looks: [], presses: [] };
  const { finding, doing } = cell;
  const isNew = (of: "finding" | "doing") => line.findIndex((other) => other[of] === cell[of]) === place;
  const inTurn = (all: readonly Form[], of: "finding" | "doing"): readonly Form[] =>
    everyForm || isNew(of) ? all : all.slice((place + first) % all.length).slice(0, 1);
  const looks = inTurn(forms, "finding");
  const presses = inTurn(forms.slice(0, 2), "doing");
  const isAlike = place > 0 && line.every((other) => other.finding === finding && other.doing === doing);
  if (everyForm || !isAlike || finding === "sees" || finding === "own") return { looks, presses };
  return doing === undefined || place % 2 === 0 ? { looks, presses: [] } : { looks: [], presses };
}
