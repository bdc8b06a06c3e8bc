import type pg from "pg";
import { openDatabase, openPool, type Database } from "~db/client.server";
import { inTransaction } from "~db/transaction.server";
import type { Actor } from "~/core/actor";
import { ok, type Result } from "~/core/result";
import { calendarDateOf, instantAt, type CalendarDate, type Instant } from "~/core/time";
import type { Context, PortalFacts } from "~/platform/context";
import type { FileStore } from "~/platform/file-store.server";
import { openAgenda, type Agenda } from "./agenda";
import { workingDaysFrom } from "./calendar";

/** Where the stories are told: the database, and portal time as the stories need it. */
export interface Stage {
  readonly db: Database;
  /** The owner: reads the links of the mails, and sets the clock while nobody else looks. */
  readonly owner: pg.Pool;
  /** The moment the stories end: everything else is told from it. */
  readonly today: Instant;
  /** The date that many working days from the story's end. */
  readonly dateOf: (workingDays: number) => CalendarDate;
  readonly agenda: Agenda;
  /** Where the portal will look for the files of the story. */
  readonly files: FileStore;
  /** What the mails of the story lead to. */
  readonly portal: PortalFacts;
}

interface Opening {
  readonly publicUrl: string;
  readonly files: FileStore;
  /** The moment the stories end; undefined is now, and portal time is the real one afterwards. */
  readonly endsAt: Instant | undefined;
  /** Is told each new moment of the stories. */
  readonly onMoment: (moment: Instant) => void;
}

export async function openStage(
  url: string,
  { publicUrl, files, endsAt, onMoment }: Opening,
): Promise<Stage & { close(): Promise<void> }> {
  // A demonstration that is cut short is made anew, so that until its end there is nothing to lose. What a command
  // itself makes durable, as the receipt of a bid, stays so.
  const hurried = { role: "web", most: 6, name: "quayside demonstration", hurried: true } as const;
  const db = openDatabase(await openPool(url, hurried));
  const owner = await openPool(url, { ...hurried, role: "owner", most: 1 });
  const today = endsAt ?? (await machineTime(owner));
  const agenda = openAgenda(async (moment) => {
    onMoment(moment);
    await setPortalTime(owner, moment);
  });
  return {
    db,
    owner,
    today,
    files,
    dateOf: workingDaysFrom(calendarDateOf(today)),
    agenda,
    portal: { publicUrl, demonstration: true },
    async close() {
      await db.destroy();
      // This one waits for the disk, and with it everything that was written before.
      await owner.query("set synchronous_commit = on");
      await setPortalTime(owner, endsAt);
      await owner.end();
    },
  };
}

async function machineTime(owner: pg.Pool): Promise<Instant> {
  const { rows } = await owner.query<{ now: Date }>("select date_trunc('milliseconds', clock_timestamp()) as now");
  const now = rows[0]?.now;
  if (now === undefined) throw new Error("The database has no clock");
  return now;
}

/** Sets portal time, so that what the database's own clock judges falls into the story; undefined is the real time. */
async function setPortalTime(owner: pg.Pool, at: Instant | undefined): Promise<void> {
  await owner.query(
    `update demonstration_clock set offset_ms = coalesce(
       (extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint, 0)`,
    [at ?? null],
  );
}

/** That many working days from the story's end, at that clock time in the United Kingdom. */
export function day(stage: Stage, workingDays: number, clock = "10:00"): Instant {
  const date = stage.dateOf(workingDays);
  const at = instantAt(date, clock);
  if (!at.ok) throw new Error(`There is no ${clock} on ${date}`);
  return at.value;
}

/** Waits until the story is there, and answers that person's context at that moment. */
export async function at<Who extends Actor>(stage: Stage, actor: Who, moment: Instant): Promise<Context<Who>> {
  await stage.agenda.until(moment);
  return { db: stage.db, actor, now: moment, portal: stage.portal };
}

/** Several acts of one person at one moment, committed together. */
export async function asOne<Who extends Actor, Value>(
  ctx: Context<Who>,
  acts: (tx: Context<Who>) => Promise<Value>,
): Promise<Value> {
  return must(await inTransaction(ctx, async (tx) => ok(await acts(tx))));
}

/** A story that is refused anywhere is not told at all. */
export function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
