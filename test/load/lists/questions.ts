import { sql } from "kysely";
import { calendarDateOf } from "~/core/time";
import { capabilityFor } from "~/features/competitions/queries/capability.server";
import { previewInvitations } from "~/features/competitions/queries/invitations.server";
import { listCapability } from "~/features/lists/queries/capability.server";
import { listMembers } from "~/features/lists/queries/lists.server";
import { countQueue, listQueue } from "~/features/lists/queries/queue.server";
import type { Need } from "~/features/lists/rules/capability";
import { listPublicLists, listPublicMembers } from "~/features/market/queries/lists.server";
import { findPublicList } from "~/features/market/queries/public-list.server";
import { listSuppliers } from "~/features/suppliers/queries/profiles.server";
import { bands, genders, needCodes } from "~/features/suppliers/rules/settings";
import { firstWords, lastWords, secondWords } from "./fill/names";
import { competitionsOfList, idHere, lotsOfList } from "./fill/shape";
import type { Side } from "./side";

export interface Question {
  readonly what: "register" | "queue" | "capable";
  /** Answers with all there is of one thing, which grows a hundredfold itself: its growth is told and not judged. */
  readonly answerGrows?: true;
  /** Looks up the keys that it asks by, before any time is taken. */
  readonly ready?: (side: Side, turn: number) => Promise<unknown>;
  /** Asks it once; `turn` draws what for, alike on both sides. Answers the rows. */
  readonly ask: (side: Side, turn: number) => Promise<unknown>;
}

/** Looks drawn, and is the same for each run and both sides. */
function draw(turn: number, salt: number, most: number): number {
  let mixed = Math.imul(turn + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % most;
}

const oneOf = <Item>(items: readonly Item[], turn: number, salt: number): Item =>
  items[draw(turn, salt, items.length)] as Item;

/** Parts of names as people type them: rare and frequent, short and whole, in the middle of a word, and of nobody. */
function words(turn: number): string {
  const [first, second, last] = [oneOf(firstWords, turn, 1), oneOf(secondWords, turn, 2), oneOf(lastWords, turn, 3)];
  const typed = [
    ...[first, `${first} ${second}`, `${first} ${second} ${last}`, last.toLowerCase(), second.slice(1)],
    ...["ltd", "élan", `${first} ${last}`, "zzyzx", "nobody by this name", first.slice(0, 2), "qz", "x", "%", "care"],
  ];
  return typed[turn % typed.length] ?? first;
}

const aList = (side: Side, turn: number): number => draw(turn, 4, side.shape.councilLists);
const greatList = (side: Side): number => side.shape.councilLists;
const someSupplier = (side: Side, turn: number) => idHere("supplier", draw(turn, 5, side.shape.organisations));

/** A page after the first one, by a key somewhere in the list: the first page every fourth time. */
function keyIn(keys: readonly string[], turn: number): string | undefined {
  return turn % 4 === 0 || keys.length === 0 ? undefined : oneOf(keys, turn, 6);
}

/** Keys all over one list, looked up once for each side. */
const known = new WeakMap<Side, Map<string, Promise<readonly string[]>>>();
function keys(side: Side, name: string, text: string): Promise<readonly string[]> {
  const ofSide = known.get(side) ?? new Map<string, Promise<readonly string[]>>();
  known.set(side, ofSide);
  const found =
    ofSide.get(name) ??
    side.owner
      .query<{ id: string }>(`select id from (${text}) all_keys (id) order by hashtext(id::text) limit 50`)
      .then(({ rows }) => rows.map(({ id }) => id));
  ofSide.set(name, found);
  return found;
}
const membersOf = (side: Side, list: number) =>
  keys(side, `members ${list}`, `select id from memberships where list_id = '${idHere("list", list)}'`);
const settingsOf = (side: Side, list: number) =>
  keys(side, `settings ${list}`, `select setting_id from memberships where list_id = '${idHere("list", list)}'`);
const linesOf = (side: Side, list: number) =>
  keys(side, `lines ${list}`, `select id from application_lines where round_id = '${idHere("round", 4 * list + 2)}'`);

async function queuePage(side: Side, list: number, turn: number): Promise<unknown> {
  const after = keyIn(await linesOf(side, list), turn);
  return listQueue(side.leadOf(list), idHere("round", 4 * list + 2), { after });
}

function capableInLot(side: Side, list: number, turn: number): Promise<unknown> {
  const lot = draw(turn, 7, lotsOfList);
  const age = 4 + draw(turn, 8, 18);
  const all = {
    need: oneOf(needCodes, turn, 9),
    ...{ ageMin: age, ageMax: age + draw(turn, 10, 3) },
    ...{ genders: oneOf(genders, turn, 11), band: oneOf(bands, turn, 12) },
  };
  const wanted: Need[] = [{}, { need: all.need }, { ageMin: all.ageMin, ageMax: all.ageMax }, all];
  const on = calendarDateOf(side.worker.now);
  const of = { listId: idHere("list", list), lotIds: [idHere("lot", list * lotsOfList + lot)], on };
  return listCapability(side.leadOf(list), { ...of, ...wanted[turn % wanted.length] });
}

const aCompetition = (list: number, turn: number) =>
  idHere("competition", list * competitionsOfList + (turn % competitionsOfList));

const register = {
  registerNames: {
    what: "register",
    ask: (side, turn) =>
      listSuppliers(side.leadOf(0), { after: turn % 4 === 0 ? undefined : someSupplier(side, turn) }),
  },
  registerWords: { what: "register", ask: (side, turn) => listSuppliers(side.leadOf(0), { search: words(turn) }) },
  registerWordsDeep: {
    what: "register",
    ask: (side, turn) => listSuppliers(side.leadOf(0), { search: words(turn), after: someSupplier(side, turn) }),
  },
  publicLists: {
    what: "register",
    ask: (side, turn) => listPublicLists(side.worker, turn % 4 === 0 ? undefined : idHere("list", aList(side, turn))),
  },
  publicList: {
    what: "register",
    ask: (side, turn) => findPublicList(side.worker, idHere("list", aList(side, turn))),
  },
  publicMembers: {
    what: "register",
    ready: (side, turn) => settingsOf(side, aList(side, turn)),
    ask: async (side, turn) => {
      const list = aList(side, turn);
      return listPublicMembers(side.worker, idHere("list", list), keyIn(await settingsOf(side, list), turn));
    },
  },
  councilMembers: {
    what: "register",
    ready: (side, turn) => membersOf(side, aList(side, turn)),
    ask: async (side, turn) => {
      const list = aList(side, turn);
      const before = keyIn(await membersOf(side, list), turn);
      return listMembers(side.leadOf(list), idHere("list", list), { before });
    },
  },
  greatList: {
    ...{ what: "register", answerGrows: true },
    ask: (side) => findPublicList(side.worker, idHere("list", greatList(side))),
  },
  greatPublicMembers: {
    what: "register",
    ready: (side) => settingsOf(side, greatList(side)),
    ask: async (side, turn) => {
      const list = greatList(side);
      return listPublicMembers(side.worker, idHere("list", list), keyIn(await settingsOf(side, list), turn));
    },
  },
  greatCouncilMembers: {
    what: "register",
    ready: (side) => membersOf(side, greatList(side)),
    // By a partner of the consortium.
    ask: async (side, turn) => {
      const before = keyIn(await membersOf(side, greatList(side)), turn);
      return listMembers(side.leadOf(0), idHere("list", greatList(side)), { before });
    },
  },
} as const satisfies Record<string, Question>;

const queue = {
  queuePage: {
    what: "queue",
    ready: (side, turn) => linesOf(side, aList(side, turn)),
    ask: (side, turn) => queuePage(side, aList(side, turn), turn),
  },
  queueCount: {
    what: "queue",
    ask: (side, turn) => {
      const list = aList(side, turn);
      return countQueue(side.leadOf(list), idHere("round", 4 * list + 2));
    },
  },
  greatQueuePage: {
    what: "queue",
    ready: (side) => linesOf(side, greatList(side)),
    ask: (side, turn) => queuePage(side, greatList(side), turn),
  },
  greatQueueCount: {
    ...{ what: "queue", answerGrows: true },
    ask: (side) => countQueue(side.leadOf(greatList(side)), idHere("round", 4 * greatList(side) + 2)),
  },
} as const satisfies Record<string, Question>;

const capable = {
  capableInLot: { what: "capable", ask: (side, turn) => capableInLot(side, aList(side, turn), turn) },
  capableForCompetition: {
    what: "capable",
    ask: (side, turn) => {
      const list = aList(side, turn);
      return capabilityFor(side.leadOf(list), aCompetition(list, turn));
    },
  },
  invitationList: {
    what: "capable",
    ask: (side, turn) => {
      const list = aList(side, turn);
      return previewInvitations(side.leadOf(list), aCompetition(list, turn));
    },
  },
  greatCapableInLot: {
    ...{ what: "capable", answerGrows: true },
    ask: (side, turn) => capableInLot(side, greatList(side), turn),
  },
  greatInvitationList: {
    ...{ what: "capable", answerGrows: true },
    ask: (side, turn) => previewInvitations(side.leadOf(greatList(side)), aCompetition(greatList(side), turn)),
  },
} as const satisfies Record<string, Question>;

/** What is asked in the pages of lists and suppliers, by the portal's own functions. */
export const questions: Readonly<Record<string, Question>> = { ...register, ...queue, ...capable };

/** The least that any question costs here: there and back. */
export async function floor(side: Side): Promise<void> {
  await sql`select 1`.execute(side.worker.db);
}
