import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { CouncilActor, GrantedRole, SupplierActor } from "~/core/actor";
import type { PersonId, TaskId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { mayFollowTasks } from "./policy";
import type { TaskKind, TaskStage } from "./rules";

export interface Task {
  readonly id: TaskId;
  readonly kind: TaskKind;
  readonly subjectId: string;
  readonly name: string;
  readonly details: string | null;
  readonly stage: TaskStage;
  readonly assignedPersonId: PersonId | null;
  readonly assignedName: string | null;
  readonly assignedRole: GrantedRole | null;
  readonly dueAt: Instant | null;
  readonly raisedAt: Instant;
  readonly raisedById: PersonId | null;
  readonly raisedBy: string | null;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  readonly endingNote: string | null;
}

type Ctx = Context<CouncilActor | SupplierActor>;

const rowsOnPage = 20;

export interface TaskFilter {
  /** MINE are those for the actor by name or role; EVERYONE needs `mayFollowTasks`, and is MINE to others. */
  readonly whose: "MINE" | "EVERYONE";
  readonly ended?: boolean;
  readonly after?: TaskId;
  readonly most?: number;
}

/**
 * Tasks of the organisation the actor acts for: open ones soonest first, those without a day last; ended ones newest
 * first. A page at a time, by key.
 */
export async function listTasks(ctx: Ctx, filter: TaskFilter): Promise<{ tasks: Task[]; next: TaskId | undefined }> {
  const { whose, ended = false, after, most = rowsOnPage } = filter;
  const { actor } = ctx;
  const seen = whose === "EVERYONE" && mayFollowTasks(actor) ? sql<SqlBool>`true` : isForActor(ctx);
  const stage = ended ? sql`task.stage <> 'OPEN'` : sql`task.stage = 'OPEN'`;
  const order = ended ? sql`task.id desc` : sql`task.due_order, task.id`;
  const { rows } = await sql<Task>`${selectTasks}
    where task.organisation_id = ${actor.organisationId} and ${stage} and ${seen}
      and ${further(ctx, after, ended)}
    order by ${order} limit ${most + 1}`.execute(ctx.db);
  const tasks = rows.slice(0, most);
  return { tasks, next: rows.length > most ? tasks.at(-1)?.id : undefined };
}

/** One task that the actor may see, whatever became of it. */
export async function findTask(ctx: Ctx, id: TaskId): Promise<Task | undefined> {
  const { actor } = ctx;
  const seen = mayFollowTasks(actor)
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(${isForActor(ctx)} or task.raised_by = ${actor.personId})`;
  const { rows } = await sql<Task>`${selectTasks}
    where task.id = ${id} and task.organisation_id = ${actor.organisationId} and ${seen}`.execute(ctx.db);
  return rows[0];
}

/** The SQL twin of the policy of the same name, on the row `task`. */
function isForActor({ actor }: Ctx): RawBuilder<SqlBool> {
  return sql<SqlBool>`(task.assigned_person_id = ${actor.personId}
    or coalesce(task.assigned_role in (${sql.join([...actor.roles])}), false))`;
}

/** Past the last row of the page before, whatever became of that task since. */
function further({ actor }: Ctx, after: TaskId | undefined, ended: boolean): RawBuilder<unknown> {
  if (after === undefined) return sql`true`;
  if (ended) return sql`task.id < ${after}`;
  return sql`(task.due_order, task.id) > (select past.due_order, past.id from tasks past
    where past.id = ${after} and past.organisation_id = ${actor.organisationId})`;
}

const selectTasks = sql`
  select task.id, task.kind, task.subject_id as "subjectId", task.name, task.details, task.stage,
    task.assigned_person_id as "assignedPersonId", assigned.name as "assignedName", task.assigned_role as "assignedRole",
    task.due_at as "dueAt", task.raised_at as "raisedAt", task.raised_by as "raisedById", raiser.name as "raisedBy",
    task.ended_at as "endedAt", ender.name as "endedBy", task.ending_note as "endingNote"
  from tasks task
  left join people assigned on assigned.id = task.assigned_person_id
  left join people raiser on raiser.id = task.raised_by
  left join people ender on ender.id = task.ended_by`;
