import type pg from "pg";
import { fewAtATime } from "../support/few-at-a-time";
import { listAddresses } from "../support/site-map";
import { ask, type Answer, type Question } from "./asking";
import { actors, type Actor, type Phase } from "./columns";
import { bodyOf, fieldsOn, plainFields, withIds, type Fields } from "./form";
import { judgeDoing, judgeFinding } from "./judge";
import { keysIn, keysInAnswer } from "./keys";
import { cellOf, formsAt } from "./cells";
import { lifeOf, phasesOf, type Post, type Row } from "./row";
import { changedBetween, recordedSince, stateOf } from "./state";
import type { Ids, World } from "./world/made";

/** A running portal whose database is known. */
export interface Portal {
  readonly url: string;
  readonly pool: pg.Pool;
}

/** The installation the table is tried on, and the same as a demonstration. */
export interface Ground {
  readonly world: World;
  readonly real: Portal;
  readonly demonstration: Portal;
}

export interface Tried {
  readonly requests: number;
  /** A sentence for everything that is not as the table says. */
  readonly faults: readonly string[];
  /** Names of what the door's loader sent to those who may see it, and the loader of the frame round it. */
  readonly keys: ReadonlySet<string>;
  readonly frameKeys: ReadonlySet<string>;
}

export interface Knock {
  readonly actor: Actor;
  readonly phase: Phase;
  readonly question: Question;
  readonly judge: (answer: Answer) => string | undefined;
  readonly isSeen: boolean;
}

/** Everybody knocks at one door in every phase, in every form; nothing may be changed by it. */
export async function tryRow(ground: Ground, row: Row, wanted: (knock: Knock) => boolean = () => true): Promise<Tried> {
  const faults: string[] = [];
  const [keys, frameKeys] = [new Set<string>(), new Set<string>()];
  const [denied, hidden] = [new Map<string, number>(), new Map<string, number>()];
  const knocks = (await knocksAt(ground, row)).filter(wanted);
  const portals = [...new Set(phasesOf(row).map((phase) => portalOf(ground, row, phase)))];
  const before = await Promise.all(portals.map(({ pool }) => stateOf(pool)));
  await fewAtATime(
    knocks.map((knock) => async () => {
      const { actor, phase, question, isSeen } = knock;
      const answer = await ask(portalOf(ground, row, phase).url, question, ground.world.cookies[actor]);
      const fault = knock.judge(answer);
      if (fault !== undefined) faults.push(`${nameOf(knock)} ${fault}`);
      if (answer.status === 403) count(denied, ground.world.persons[actor]);
      if (answer.status === 404) count(hidden, ground.world.persons[actor]);
      if (isSeen && question.form !== "page") {
        for (const key of keysIn(answer.data, question.routeId)) keys.add(key);
        for (const key of keysIn(answer.data, "root")) frameKeys.add(key);
      }
      if (answer.status === 422) {
        for (const key of keysInAnswer(answer.data)) keys.add(key);
      }
    }),
  );
  for (const [place, { pool }] of portals.entries()) {
    const was = before[place];
    if (was === undefined) continue;
    const changed = changedBetween(was, await stateOf(pool));
    if (changed.length > 0) faults.push(`${row.door}: ${changed.join(", ")} changed while people only tried`);
    const { acts, denials } = await recordedSince(pool, was);
    if (acts.length > 0) faults.push(`${row.door}: ${[...new Set(acts)].join(", ")} was recorded as done`);
    for (const actor of actors) {
      const person = ground.world.persons[actor];
      const [times, records] = [denied.get(person ?? "") ?? 0, denials.get(person ?? "") ?? 0];
      // What is hidden by a command's own policy is recorded too; what a query does not find is not.
      const most = times + (hidden.get(person ?? "") ?? 0);
      if (person !== undefined && (records < times || records > most)) {
        faults.push(`${row.door}: ${actor} was refused ${times} times, and the record says ${records}`);
      }
    }
  }
  return { requests: knocks.length, faults, keys, frameKeys };
}

/** One presses what the row says they may, really: exactly those tables change, and it is recorded. */
export async function pressRow(ground: Ground, row: Row, post: Post): Promise<readonly string[]> {
  const { who, in: phase } = post.by;
  const { url, pool } = portalOf(ground, row, phase);
  const fields = await fieldsFor(ground, row, post);
  const before = await stateOf(pool);
  const question = { ...placeOf(ground, row, phase), method: "POST", form: "page" as const, body: bodyOf(fields) };
  const answer = await ask(url, question, ground.world.cookies[who]);
  const name = `${who} does it at ${row.door} in ${phase}`;
  const went = answer.status === 303 && answer.location?.startsWith("/sign-in?") === false;
  const changed = changedBetween(before, await stateOf(pool)).join(" ");
  const { acts } = await recordedSince(pool, before);
  return [
    ...(went ? [] : [`${name}: ${answer.status} ${sentenceIn(answer.text)}`]),
    ...(changed === post.changes ? [] : [`${name}: changed are ${changed}, and should be ${post.changes}`]),
    ...(acts.length > 0 ? [] : [`${name}: nothing was recorded`]),
  ];
}

async function knocksAt(ground: Ground, row: Row): Promise<Knock[]> {
  const { post } = row;
  const full = post === undefined ? undefined : await fieldsFor(ground, row, post);
  return actors.flatMap((actor, first) => {
    const cells = phasesOf(row).map((phase) => cellOf(row, actor, phase));
    return cells.flatMap(({ phase, finding, doing }, place): Knock[] => {
      const { looks, presses } = formsAt(cells, place, first);
      const marker = row.marker.replace("{phase}", phase);
      const where = placeOf(ground, row, phase);
      const knock = (question: Question, judge: (answer: Answer) => string | undefined): Knock => {
        const isSeen = question.method === "GET" && (finding === "sees" || finding === "own");
        return { actor, phase, question, judge, isSeen };
      };
      const looking = looks.map((form) => {
        const question = { ...where, method: "GET", form };
        return knock(question, (answer) => judgeFinding(row, marker, finding, question, answer));
      });
      if (post === undefined || full === undefined || doing === undefined) return looking;
      if (doing === "does" && post.wrong === false) return looking;
      // What would be done is sent wrongly filled in.
      const sent = doing === "does" ? { ...full, fields: Object.entries(post.wrong ?? {}) } : full;
      const pressing = presses.map((form) => {
        const question = { ...where, method: "POST", form, body: bodyOf(sent) };
        return knock(question, (answer) => judgeDoing({ marker, doing, finding }, question, answer));
      });
      return [...looking, ...pressing];
    });
  });
}

async function fieldsFor(ground: Ground, row: Row, post: Post): Promise<Fields> {
  const { who, in: phase } = post.by;
  if (post.elsewhere === true) return plainFields(post, idsOf(ground, row, phase));
  const question = { ...placeOf(ground, row, phase), method: "GET", form: "page" as const };
  const page = await ask(portalOf(ground, row, phase).url, question, ground.world.cookies[who]);
  if (page.status !== 200) throw new Error(`${who} has no page to send from at ${row.door}: ${page.status}`);
  return fieldsOn(page.text, post, idsOf(ground, row, phase));
}

/** Where the door is in that phase, with real ids in its address. */
export function placeOf(ground: Ground, row: Row, phase: Phase): Pick<Question, "path" | "routeId"> {
  const ids = idsOf(ground, row, phase);
  const named = row.door.replaceAll(/:(\w+)/gu, (_, name: string) => `{${row.ids?.[name] ?? name}}`);
  const path = withIds(named.replace("*", "nothing/is/here"), ids);
  const file = listAddresses().find(({ pattern }) => pattern === row.door)?.file ?? "";
  const search = row.search === undefined ? "" : `?${withIds(row.search, ids)}`;
  return { path: `${path}${search}`, routeId: file.replace(/\.tsx?$/u, "") };
}

function idsOf({ world }: Ground, row: Row, phase: Phase): Ids {
  const ofLife = world.ids[lifeOf(row)] as Readonly<Record<string, Ids>>;
  return { ...world.ids.always.always, ...ofLife[phase] };
}

export function portalOf({ real, demonstration }: Ground, row: Row, phase: Phase): Portal {
  return lifeOf(row) === "installation" && phase === "demonstration" ? demonstration : real;
}

function nameOf({ actor, phase, question: { method, path, form } }: Knock): string {
  return `${actor} in ${phase}, ${method} ${path} as ${form}:`;
}

function count(times: Map<string, number>, person: string | undefined): void {
  if (person !== undefined) times.set(person, (times.get(person) ?? 0) + 1);
}

/** What the summary of errors says, for people who look for the fault. */
function sentenceIn(page: string): string {
  const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/u.exec(page)?.[0] ?? "";
  return summary
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .slice(0, 300);
}
