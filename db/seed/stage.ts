import pg from "pg";
import { openDatabase, openPool, type Database } from "~db/client.server";
import type { Actor } from "~/core/actor";
import type { Result } from "~/core/result";
import { addDays, calendarDateOf, dayOfWeek, instantAt, type Instant } from "~/core/time";
import type { Context, PortalFacts } from "~/platform/context";

/** Where a story is told: the database, and portal time as the story needs it. */
export interface Stage {
  readonly db: Database;
  /** The owner: reads the links of the mails, and sets the clock while nobody else looks. */
  readonly owner: pg.Pool;
  /** The moment the story ends: everything else is told from it. */
  readonly today: Instant;
  /** What the mails of the story lead to. */
  readonly portal: PortalFacts;
}

export async function openStage(url: string, publicUrl: string): Promise<Stage & { close(): Promise<void> }> {
  const db = openDatabase(await openPool(url, { role: "web", most: 4, name: "quayside demonstration" }));
  const owner = new pg.Pool({ connectionString: url, max: 1 });
  const { rows } = await owner.query<{ now: Date }>("select date_trunc('milliseconds', clock_timestamp()) as now");
  const today = rows[0]?.now;
  if (today === undefined) throw new Error("The database has no clock");
  return {
    db,
    owner,
    today,
    portal: { publicUrl, demonstration: true },
    async close() {
      await db.destroy();
      await owner.end();
    },
  };
}

/** That many working days from the story's end, at that clock time in the United Kingdom. */
export function day(stage: Stage, workingDays: number, clock = "10:00"): Instant {
  const step = workingDays < 0 ? -1 : 1;
  let date = calendarDateOf(stage.today);
  for (let left = Math.abs(workingDays); left > 0;) {
    date = addDays(date, step);
    if (dayOfWeek(date) <= 5) left -= 1;
  }
  const at = instantAt(date, clock);
  if (!at.ok) throw new Error(`There is no ${clock} on ${date}`);
  return at.value;
}

export function as<Who extends Actor>(stage: Stage, actor: Who, now: Instant): Context<Who> {
  return { db: stage.db, actor, now, portal: stage.portal };
}

/** Sets portal time, so that what the database's own clock judges falls into the story; undefined is the real time. */
export async function setPortalTime(stage: Stage, at: Instant | undefined): Promise<void> {
  await stage.owner.query(
    `update demonstration_clock set offset_ms = coalesce(
       (extract(epoch from $1::timestamptz - clock_timestamp()) * 1000)::bigint, 0)`,
    [at ?? null],
  );
}

/** A story that is refused anywhere is not told at all. */
export function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
