import { council, evaluators, lives, otherCouncils, suppliers, type Actor, type Life, type Phase } from "./columns";

/**
 * What somebody who opens a door finds there.
 * - sees: the page, with its marker
 * - own: the page, and nothing in it but what is their own
 * - sent on: another page of theirs, since this one is not for now
 * - hidden: there is nothing here (404), as for something that does not exist
 * - refused: it is not for them (403), and that is recorded
 * - signs in: they are asked who they are
 */
export type Finding = "sees" | "own" | "sent on" | "hidden" | "refused" | "signs in";

/**
 * What comes of sending the form behind it.
 * - does: it is done
 * - too late: the business says no with the reason (422), or sends them on where the page itself is not for now;
 *   nothing is changed
 */
export type Doing = "does" | "too late" | "sent on" | "hidden" | "refused" | "signs in";

/** For all phases, or by phase: `"draft sent"`, `"opened … told"`; in a phase for all who enter, or by who. */
export type By<Word extends string> = Word | Readonly<Record<string, Word | Readonly<Record<string, Word>>>>;

/** A PDF of that name, or the text that is said. */
export interface SentFile {
  readonly file: string;
  readonly text?: string;
}

export interface Post {
  /** Who may try; those who may open the page unless said. */
  readonly for?: string;
  readonly comes: By<Doing>;
  /** Who really does it at the end, and in which phase; the form on their page is what everyone sends. */
  readonly by: { readonly who: Actor; readonly in: Phase };
  /** What they type into that form. A list ticks boxes, a file is sent as a file, `name-*` is every field named so. */
  readonly fields?: Readonly<Record<string, string | readonly string[] | SentFile>>;
  /** Its form stands on another page, and has these fields only. */
  readonly elsewhere?: true;
  /** Tables that change by it, and no other; the record of what happened always does. */
  readonly changes: string;
  /** What is sent to see that a person may, without doing it: nothing unless said; false where nothing is asked. */
  readonly wrong?: Readonly<Record<string, string>> | false;
}

export interface Row {
  /** As in app/routes.ts, with a slash before it. */
  readonly door: string;
  /** What it is for, and the line of the rulebook that says who. */
  readonly says: string;
  /** What stands behind it; nothing that changes, unless said. */
  readonly life?: Life;
  /** Which of the lasting ids an id of the address is, where it has another name there. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly search?: string;
  /** Who enters: roles and columns, `everyone`, or `signed in`. The others are refused at the door. */
  readonly for: string;
  readonly finds: By<Finding>;
  /** What people of another organisation find who hold the role: `hidden` where the address names a thing, else `own`. */
  readonly beside?: Finding;
  /** Stands on the page of everyone who sees it and in no denial. `{phase}` is the phase's name. */
  readonly marker: string;
  /** The marker stands on the page only: what the loader sends has nothing in it that could be one. */
  readonly onPageOnly?: true;
  /** A file of everybody’s, named by what is in it: a browser keeps it. */
  readonly mayBeKept?: true;
  readonly post?: Post;
}

export const lifeOf = ({ life = "always" }: Row): Life => life;

export const phasesOf = (row: Row): readonly Phase[] => lives[lifeOf(row)];

/** What the actor finds at the door in that phase, by the table. */
export function findingOf(row: Row, actor: Actor, phase: Phase): Finding {
  if (actor === "PU" && row.for !== "everyone") return "signs in";
  if (actor === "placeless" && isForEverySupplier(row, row.for)) return "sent on";
  if (!enters(row, row.for, actor)) return "refused";
  return resolve(row, row.finds, actor, phase) ?? besideOf(row);
}

/** What comes of the actor's sending the form in that phase, by the table. */
export function doingOf(row: Row, post: Post, actor: Actor, phase: Phase): Doing {
  const may = post.for ?? row.for;
  if (actor === "PU" && may !== "everyone") return "signs in";
  if (actor === "placeless" && isForEverySupplier(row, may)) return "sent on";
  if (!enters(row, may, actor)) return "refused";
  return resolve(row, post.comes, actor, phase) ?? (hasId(row) ? "hidden" : "does");
}

/** Doors that no row is about, and rows about no door: there are none of either. */
export function doorsWithoutRow(doors: readonly string[], table: readonly Row[]): string[] {
  const rows = table.map(({ door }) => door);
  return [...doors.filter((door) => !rows.includes(door)), ...rows.filter((door) => !doors.includes(door))];
}

/** Who acts for nobody yet is sent to register where any supplier may come. */
function isForEverySupplier({ door }: Row, who: string): boolean {
  return door.startsWith("/supplier") && who === "SA SB SV";
}

/** From another organisation, though with every role: what they may do here is not what the buyer's people may. */
const beside: readonly Actor[] = ["rival", "outsider", ...otherCouncils];

function besideOf(row: Row): Finding {
  return row.beside ?? (hasId(row) ? "hidden" : "own");
}

function hasId({ door }: Row): boolean {
  return /\/(:|\*)/u.test(door);
}

function enters({ door }: Row, who: string, actor: Actor): boolean {
  if (who === "everyone" || (who === "signed in" && actor !== "PU")) return true;
  const words = who.split(" ");
  if (words.includes(actor)) return true;
  // The columns that hold every role of their kind, and those who hold one role like another column.
  if (evaluators.includes(actor)) return words.includes("EV");
  if (otherCouncils.includes(actor)) return door.startsWith("/council") && words.some((word) => isOne(council, word));
  return isOne(["rival", "outsider"], actor) && words.some((word) => isOne(suppliers.slice(0, 3), word));
}

function isOne(words: readonly string[], word: string): boolean {
  return words.includes(word);
}

/** Undefined for somebody from beside of whom nothing is said. */
function resolve<Word extends string>(row: Row, by: By<Word>, actor: Actor, phase: Phase): Word | undefined {
  const isBeside = beside.includes(actor) && row.for !== "everyone" && row.for !== "signed in";
  if (typeof by === "string") return isBeside ? undefined : by;
  const [, here] =
    Object.entries(by).find(([words]) => phasesIn(row, words).includes(phase)) ?? ([undefined, undefined] as const);
  if (here === undefined) throw new Error(`The row of ${row.door} says nothing of ${phase}`);
  if (typeof here === "string") return isBeside ? undefined : here;
  const names = Object.entries(here).map(([words, word]) => [words.split(" "), word] as const);
  const named = (name: string) => names.find(([words]) => words.includes(name))?.[1];
  const found = named(actor) ?? (evaluators.includes(actor) ? named("EV") : undefined);
  if (found !== undefined || isBeside) return found;
  const rest = named("others");
  if (rest === undefined) throw new Error(`The row of ${row.door} says nothing of ${actor} in ${phase}`);
  return rest;
}

/** `"draft sent"` are two phases, `"opened … told"` all from the one to the other. */
function phasesIn(row: Row, words: string): readonly Phase[] {
  const all: readonly string[] = phasesOf(row);
  const named = words.split(" ");
  const found = named.flatMap((word, place) => {
    if (word !== "…") return [word];
    const [from, to] = [all.indexOf(named[place - 1] ?? ""), all.indexOf(named[place + 1] ?? "")];
    return all.slice(from + 1, to);
  });
  const unknown = found.find((word) => !all.includes(word));
  if (unknown !== undefined) throw new Error(`${row.door} has no phase ${unknown}`);
  return found as Phase[];
}
