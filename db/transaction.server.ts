import { sql, type Kysely, type Transaction } from "kysely";
import { sendAhead, withoutWaiting } from "./pipeline.server";
import type { DB } from "./types";

export { sendAhead } from "./pipeline.server";

type Step = () => Promise<void>;

interface Scope<Ctx> {
  /** The database outside the transaction: what must survive a rollback is written there. */
  readonly outside: Ctx;
  readonly beforeCommit: Step[];
  readonly afterRollback: Step[];
  refused: boolean;
}

export interface TransactionContext {
  readonly db: Kysely<DB>;
  readonly actor: { readonly kind: string };
  readonly now: Date;
}

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refusal: unknown };

const scopes = new WeakMap<object, Scope<unknown>>();

/** Carries a refusal out of the driver's transaction, so that it rolls back. */
interface RefusedSignal extends Error {
  readonly refusedWith: Outcome;
}

function isRefusedSignal(error: unknown): error is RefusedSignal {
  return error instanceof Error && "refusedWith" in error;
}

/**
 * Runs one act in one transaction, or joins the one that is open. A refusal rolls everything back
 * and is returned; an act inside another that refuses dooms the outer act too, so that half of two
 * acts is never committed.
 */
export async function inTransaction<Ctx extends TransactionContext, Value extends Outcome>(
  ctx: Ctx,
  act: (ctx: Ctx) => Promise<Value>,
): Promise<Value> {
  const open = scopes.get(ctx.db);
  if (open !== undefined) {
    const outcome = await act(ctx);
    if (!outcome.ok) open.refused = true;
    return outcome;
  }
  const scope: Scope<Ctx> = { outside: ctx, beforeCommit: [], afterRollback: [], refused: false };
  try {
    return await ctx.db.transaction().execute(async (transaction) => {
      const db = await forActor(ctx, transaction);
      scopes.set(db, scope);
      const outcome = await act({ ...ctx, db });
      if (!outcome.ok) throw Object.assign(new Error("refused"), { refusedWith: outcome });
      if (scope.refused) throw new Error("An act inside this one was refused, yet this one went on");
      for (const step of scope.beforeCommit) await step();
      return outcome;
    });
  } catch (error) {
    for (const step of scope.afterRollback) await step();
    if (isRefusedSignal(error)) return error.refusedWith as Value;
    throw error;
  }
}

/** A read that must see one moment and that row-level security may later filter by actor. */
export async function inReadTransaction<Ctx extends TransactionContext, Value>(
  ctx: Ctx,
  read: (ctx: Ctx) => Promise<Value>,
): Promise<Value> {
  if (scopes.has(ctx.db) || ctx.db.isTransaction) return read(ctx);
  return ctx.db
    .transaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => read({ ...ctx, db: await forActor(ctx, transaction) }));
}

/** Runs when everything else of the act is written, before the commit. Needs an open transaction. */
export function beforeCommit(ctx: TransactionContext, step: Step): void {
  scopeOf(ctx).beforeCommit.push(step);
}

/** Runs when the act has been rolled back, with the context of before the transaction. */
export function afterRollback<Ctx extends TransactionContext>(ctx: Ctx, step: (outside: Ctx) => Promise<void>): void {
  const scope = scopeOf(ctx);
  scope.afterRollback.push(() => step(scope.outside as Ctx));
}

function scopeOf(ctx: TransactionContext): Scope<unknown> {
  const scope = scopes.get(ctx.db);
  if (scope === undefined) throw new Error("This must happen inside inTransaction");
  return scope;
}

/** The transaction, knowing who acts, for which it needs no question of its own. */
async function forActor(ctx: TransactionContext, transaction: Transaction<DB>): Promise<Transaction<DB>> {
  const { personId = "", organisationId = "" } = ctx.actor as { personId?: string; organisationId?: string };
  const settings = sql`select set_config('quayside.person', ${personId}, true), set_config('quayside.organisation', ${organisationId}, true)`;
  const db = await withoutWaiting(ctx.db, transaction);
  await sendAhead(db, settings.compile(db));
  return db;
}
