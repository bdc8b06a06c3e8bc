import { removeOldLinks } from "~/features/accounts/commands/links.server";
import { remindUnsubmitted, tellDeadlinePassed } from "~/features/bids/commands/sweep.server";
import { inviteNewlyCapable } from "~/features/competitions/commands/publish.server";
import type { Instant } from "~/core/time";
import { at, type Stage } from "../stage";
import { system } from "./people";

interface Moments {
  /** A reminder or the end of a deadline falls due. */
  readonly due: readonly Instant[];
  /** There are new members, and competitions that are open may be for them too. */
  readonly joined: readonly Instant[];
}

/** What the portal's worker would have done at those moments, and at the story's end: no older duty is left for it. */
export async function workerOf(stage: Stage, { due, joined }: Moments): Promise<void> {
  await stage.agenda.together([
    ...inThePast(stage, due).map((moment) => () => doWhatIsDue(stage, moment)),
    ...inThePast(stage, joined).map((moment) => () => inviteWhoJoined(stage, moment)),
  ]);
  await inviteWhoJoined(stage, stage.today);
  await doWhatIsDue(stage, stage.today);
  await removeOldLinks(await at(stage, system, stage.today));
}

function inThePast({ today }: Stage, moments: readonly Instant[]): Instant[] {
  const times = new Set(moments.filter((moment) => moment < today).map((moment) => moment.getTime()));
  return [...times].map((time) => new Date(time));
}

async function doWhatIsDue(stage: Stage, moment: Instant): Promise<void> {
  const ctx = await at(stage, system, moment);
  await remindUnsubmitted(ctx);
  await tellDeadlinePassed(ctx);
}

async function inviteWhoJoined(stage: Stage, moment: Instant): Promise<void> {
  await inviteNewlyCapable(await at(stage, system, moment));
}

/**
 * The mails of the story have left when they were written, and their jobs are done: the worker, which comes after the
 * story, sends none of them as new.
 */
export async function mailsHaveLeft({ owner }: Stage): Promise<void> {
  await owner.query(
    "update outbox_mails set sent_at = queued_at, moved_at = queued_at, attempts = 1 where sent_at is null",
  );
  await owner.query(
    `select count(*) from graphile_worker.complete_jobs(
       array(select id from graphile_worker.jobs where task_identifier = 'send_mail'))`,
  );
}
