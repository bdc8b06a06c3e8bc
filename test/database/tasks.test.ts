import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import { ok } from "~/core/result";
import { assignTask } from "~/features/tasks/commands/assign.server";
import { endTasksAbout, finishTask, withdrawTask } from "~/features/tasks/commands/end.server";
import { giveTask, raiseTask, type NewTask } from "~/features/tasks/commands/raise.server";
import type { GivenTask } from "~/features/tasks/forms";
import { findTask, listTasks, type TaskFilter } from "~/features/tasks/queries.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { inTransaction } from "~db/transaction.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, refuseRows, type TestDatabase } from "../support/database";
import { mailTo } from "../support/mailbox";
import { authorityWithLead, councilPerson } from "../support/people";
import { newSupplier, supplierPerson } from "../support/scenarios/suppliers";

const now = "2026-03-02T09:00:00Z";
let test: TestDatabase;
let lead: Context<CouncilActor>;
let officer: Context<CouncilActor>;
let approver: Context<CouncilActor>;
let evaluator: Context<CouncilActor>;
let auditor: Context<CouncilActor>;
let elsewhere: Context<CouncilActor>;

beforeAll(async () => {
  test = await freshDatabase();
  lead = contextOf(test.db, await authorityWithLead(test, "Tidewater Council"), now);
  const of = async (...roles: CouncilActor["roles"]) =>
    contextOf(test.db, await councilPerson(test, lead.actor.organisationId, ...roles), now);
  [officer, approver, evaluator, auditor] = [await of("PO"), await of("AP"), await of("EV"), await of("AU")];
  elsewhere = contextOf(test.db, await authorityWithLead(test, "Harbour Council"), now);
});
afterAll(() => test.drop());

const given = (more: Partial<GivenTask> = {}): GivenTask => ({
  ...{ key: newId(), name: "Ring the home", details: undefined, assignee: { to: "NOBODY" }, dueAt: undefined },
  ...more,
});
const toPerson = ({ actor }: Context<CouncilActor | SupplierActor>) =>
  ({ to: "PERSON", personId: actor.personId }) as const;

async function give(ctx: Context<CouncilActor | SupplierActor>, more: Partial<GivenTask> = {}): Promise<string> {
  const done = await giveTask(ctx, given(more));
  if (!done.ok) throw new Error(done.refusal);
  return done.value.taskId;
}

async function namesOf(ctx: Context<CouncilActor | SupplierActor>, filter: Partial<TaskFilter> = {}) {
  const { tasks } = await listTasks(ctx, { whose: "MINE", ...filter });
  return tasks.map(({ name }) => name);
}

async function emailOf({ actor }: Context<CouncilActor>): Promise<string> {
  const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [
    actor.personId,
  ]);
  return rows[0]?.email ?? "";
}

async function mails(address: string): Promise<number> {
  const { rows } = await test.ownerPool.query("select from outbox_mails where to_address = $1", [address]);
  return rows.length;
}

async function eventsOf(taskId: string): Promise<string[]> {
  const { rows } = await test.ownerPool.query<{ kind: string; act: string }>(
    "select kind, act from audit_events where subject_id = $1 order by id",
    [taskId],
  );
  return rows.map(({ kind, act }) => `${kind} ${act}`);
}

describe("a task given by hand", () => {
  it("is raised once by two presses of one page, also when it is done in between, and told once", async () => {
    const task = given({
      assignee: toPerson(evaluator),
      details: "Ask for Kate",
      dueAt: new Date("2026-03-06T17:00Z"),
    });
    const before = await mails(await emailOf(evaluator));
    const both = await Promise.all([giveTask(officer, task), giveTask(officer, task)]);
    expect(both[0]).toEqual(both[1]);
    if (!both[0].ok) throw new Error(both[0].refusal);
    const { taskId } = both[0].value;
    expect(await mails(await emailOf(evaluator))).toBe(before + 1);
    const mail = await mailTo(test, await emailOf(evaluator));
    expect(mail.subject).toBe("A task for you: Ring the home");
    expect(mail.text).toContain("PO person asks you to do this:");
    expect(mail.text).toContain("Ask for Kate");
    expect(mail.text).toContain("due by 5pm on Friday 6 March 2026 (UK time)");
    expect(mail.text).toContain(`/council/tasks/${taskId}`);
    expect(await finishTask(evaluator, taskId, {})).toMatchObject({ ok: true });
    expect(await giveTask(officer, task)).toEqual(both[0]);
    for (const other of [{ name: "Ring the school" }, { details: "Ask for Jo" }, { dueAt: undefined }]) {
      expect(await giveTask(officer, { ...task, ...other })).toEqual({ ok: false, refusal: "KEY_REUSED" });
    }
    expect(await namesOf(evaluator)).toEqual([]);
    expect(await eventsOf(taskId)).toEqual(["ACT tasks.raise", "ACT tasks.finish"]);
  });

  it("is for a colleague of one's own organisation, on a day that is not over, from who may give", async () => {
    const dueAt = new Date("2026-03-02T08:59:59.999Z");
    expect(await giveTask(officer, given({ dueAt }))).toEqual({ ok: false, refusal: "DAY_IS_OVER" });
    const stranger = given({ assignee: toPerson(elsewhere) });
    expect(await giveTask(officer, stranger)).toEqual({ ok: false, refusal: "NOT_A_COLLEAGUE" });
    expect(await giveTask(evaluator, given())).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const { rows } = await test.ownerPool.query(
      "select from audit_events where kind = 'DENIAL' and act = 'tasks.raise'",
    );
    expect(rows).toHaveLength(1);
  });

  it("for a role is seen by whoever holds it and told to them; for nobody by who may give and the auditor", async () => {
    const before = await mails(await emailOf(approver));
    await give(officer, { name: "Approve the minutes", assignee: { to: "ROLE", role: "AP" } });
    await give(officer, { name: "Find a room" });
    expect(await mails(await emailOf(approver))).toBe(before + 1);
    expect(await namesOf(approver)).toEqual(["Approve the minutes"]);
    expect(await namesOf(evaluator)).toEqual([]);
    expect(await namesOf(evaluator, { whose: "EVERYONE" })).toEqual([]);
    for (const ctx of [officer, lead, auditor]) {
      expect((await namesOf(ctx, { whose: "EVERYONE" })).sort()).toEqual(["Approve the minutes", "Find a room"]);
    }
    expect(await namesOf(officer)).toEqual([]);
    expect(await namesOf(elsewhere, { whose: "EVERYONE" })).toEqual([]);
  });

  it("is not raised at all when its record cannot be written", async () => {
    const other = await freshDatabase();
    try {
      const ctx = contextOf(other.db, await authorityWithLead(other, "Brittle Council"), now);
      await refuseRows(other, "audit_events", "act", "tasks.raise");
      await expect(giveTask(ctx, given())).rejects.toThrow("refused on purpose");
      expect((await other.ownerPool.query("select from tasks")).rowCount).toBe(0);
    } finally {
      await other.drop();
    }
  });
});

describe("a task that is there", () => {
  it("is given to somebody else, who is told, once; and shown with all that happened to it", async () => {
    const taskId = await give(officer, { name: "Count the chairs", assignee: toPerson(evaluator) });
    const before = await mails(await emailOf(approver));
    expect(await assignTask(evaluator, taskId, toPerson(approver))).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await assignTask(officer, taskId, toPerson(elsewhere))).toEqual({ ok: false, refusal: "NOT_A_COLLEAGUE" });
    expect(await assignTask(officer, taskId, toPerson(approver))).toMatchObject({ ok: true });
    expect(await assignTask(officer, taskId, toPerson(approver))).toMatchObject({ ok: true });
    expect(await mails(await emailOf(approver))).toBe(before + 1);
    expect(await findTask(evaluator, taskId)).toBeUndefined();
    expect(await findTask(approver, taskId)).toMatchObject({
      ...{ name: "Count the chairs", stage: "OPEN", assignedName: "AP person", raisedBy: "PO person", endedAt: null },
    });
    expect(await eventsOf(taskId)).toEqual(["ACT tasks.raise", "DENIAL tasks.assign", "ACT tasks.assign"]);
  });

  it("is nobody else's: another organisation finds, finishes, assigns and takes back nothing", async () => {
    const taskId = await give(officer, { assignee: toPerson(evaluator) });
    const notFound = { ok: false, refusal: "NOT_FOUND" };
    for (const ctx of [elsewhere, approver]) {
      expect(await findTask(ctx, taskId)).toBeUndefined();
      expect(await finishTask(ctx, taskId, {})).toEqual(notFound);
      expect(await withdrawTask(ctx, taskId, {})).toEqual(notFound);
      expect(await assignTask(ctx, taskId, toPerson(ctx))).toEqual(notFound);
    }
    expect(await findTask(evaluator, taskId)).toMatchObject({
      stage: "OPEN",
      assignedPersonId: evaluator.actor.personId,
    });
  });

  it("is finished by one of two at once, and a second press finds it so; an auditor only reads", async () => {
    const taskId = await give(officer, { assignee: { to: "ROLE", role: "AP" } });
    expect(await finishTask(auditor, taskId, {})).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const both = await Promise.all([
      finishTask(approver, taskId, { note: "Rang at noon" }),
      finishTask(officer, taskId, { note: "Rang as well" }),
    ]);
    expect(both.map((done) => done.ok)).toEqual([true, true]);
    expect(await withdrawTask(officer, taskId, {})).toEqual({ ok: false, refusal: "ALREADY_ENDED" });
    expect(await assignTask(officer, taskId, toPerson(evaluator))).toEqual({ ok: false, refusal: "ALREADY_ENDED" });
    const events = await eventsOf(taskId);
    expect(events.filter((event) => event === "ACT tasks.finish")).toHaveLength(1);
    expect(await findTask(officer, taskId)).toMatchObject({ stage: "DONE" });
  });

  it("is taken back by who may give, with a note, and then done by nobody", async () => {
    const taskId = await give(lead, { name: "Never mind", assignee: toPerson(evaluator) });
    expect(await withdrawTask(evaluator, taskId, {})).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await withdrawTask(officer, taskId, { note: "They rang us" })).toMatchObject({ ok: true });
    expect(await withdrawTask(officer, taskId, { note: "again" })).toMatchObject({ ok: true });
    expect(await finishTask(evaluator, taskId, {})).toEqual({ ok: false, refusal: "ALREADY_ENDED" });
    expect(await findTask(lead, taskId)).toMatchObject({
      ...{ stage: "WITHDRAWN", endedBy: "PO person", endingNote: "They rang us" },
    });
    const { rows } = await test.ownerPool.query("select about from audit_events where subject_id = $1", [taskId]);
    expect(JSON.stringify(rows)).not.toMatch(/Never mind|They rang/u);
  });
});

describe("tasks in a list", () => {
  it("come soonest first, those without a day last, a page at a time; over ones newest first", async () => {
    const council = contextOf(test.db, await authorityWithLead(test, "Long List Council"), now);
    const days = [
      undefined,
      "2026-03-09T17:00Z",
      "2026-03-05T17:00Z",
      "2026-03-05T17:00Z",
      undefined,
      "2026-03-03T17:00Z",
    ];
    for (const [place, day] of days.entries()) {
      await give(council, { name: `Task ${place}`, dueAt: day === undefined ? undefined : new Date(day) });
    }
    const pages: string[][] = [];
    let after: string | undefined;
    do {
      const { tasks, next } = await listTasks(council, { whose: "EVERYONE", most: 2, after });
      pages.push(tasks.map(({ name }) => name));
      after = next;
    } while (after !== undefined);
    expect(pages).toEqual([
      ["Task 5", "Task 2"],
      ["Task 3", "Task 1"],
      ["Task 0", "Task 4"],
    ]);

    const { tasks } = await listTasks(council, { whose: "EVERYONE" });
    const [first, , third] = tasks;
    await finishTask(council, first?.id ?? "", {});
    // The last row of a page may be over by the time the next is asked for.
    const rest = await listTasks(council, { whose: "EVERYONE", after: first?.id });
    expect(rest.tasks.map(({ name }) => name)).toEqual(["Task 2", "Task 3", "Task 1", "Task 0", "Task 4"]);
    await withdrawTask(council, third?.id ?? "", {});
    const over = await listTasks(council, { whose: "EVERYONE", ended: true, most: 1 });
    expect(over.tasks.map(({ name, stage }) => `${name} ${stage}`)).toEqual(["Task 5 DONE"]);
    const older = await listTasks(council, { whose: "EVERYONE", ended: true, after: over.next });
    expect(older.tasks.map(({ name, stage }) => `${name} ${stage}`)).toEqual(["Task 3 WITHDRAWN"]);
    expect((await listTasks(elsewhere, { whose: "EVERYONE", after: tasks[1]?.id })).tasks).toEqual([]);
  });

  it("are read by an index where there are ten thousand", async () => {
    const council = contextOf(test.db, await authorityWithLead(test, "Busy Council"), now);
    await test.ownerPool.query(
      `insert into tasks (id, organisation_id, kind, subject_kind, subject_id, name, stage, due_at, raised_at)
       select gen_random_uuid(), $1, 'BY_HAND', 'task', gen_random_uuid(), 'Task ' || n, 'OPEN',
         timestamptz '2026-03-03' + n * interval '1 hour', $2 from generate_series(1, 10000) n`,
      [council.actor.organisationId, now],
    );
    await test.ownerPool.query("analyze tasks");
    const { tasks, next } = await listTasks(council, { whose: "EVERYONE" });
    expect(tasks.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, place) => `Task ${place + 1}`));
    expect(next).toBe(tasks.at(-1)?.id);
    const { rows } = await test.ownerPool.query<{ "QUERY PLAN": string }>(
      `explain select id from tasks where organisation_id = $1 and stage = 'OPEN' order by due_order, id limit 21`,
      [council.actor.organisationId],
    );
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("tasks_open_by_due");
  });
});

describe("a task that another act asks for", () => {
  const declaring = (subjectId: string, personId: string): NewTask => ({
    organisationId: lead.actor.organisationId,
    kind: "DECLARE_INTERESTS",
    subject: { kind: "competition", id: subjectId },
    name: "Three places",
    assignee: { to: "PERSON", personId },
  });

  it("is raised once for a subject and person while it is open, and again after it", async () => {
    const subject = newId();
    const { personId } = evaluator.actor;
    const raise = () => raiseTask(officer, declaring(subject, personId));
    const [one, two] = await Promise.all([raise(), raise()]);
    if (!one.ok || !two.ok) throw new Error("refused");
    expect(one.value.taskId).toBe(two.value.taskId);
    expect([one.value.isNew, two.value.isNew].sort()).toEqual([false, true]);
    const other = await raiseTask(officer, declaring(subject, approver.actor.personId));
    expect(other).toMatchObject({ ok: true, value: { isNew: true } });

    await endTasksAbout(evaluator, { kind: "DECLARE_INTERESTS", subjectId: subject, personId }, "finish");
    expect(await findTask(lead, one.value.taskId)).toMatchObject({ stage: "DONE", endedBy: "EV person" });
    expect(await eventsOf(one.value.taskId)).toEqual(["ACT tasks.raise", "ACT tasks.finish"]);
    expect(await raise()).toMatchObject({ ok: true, value: { isNew: true } });
    await endTasksAbout(officer, { kind: "DECLARE_INTERESTS", subjectId: subject }, "withdraw");
    for (const ctx of [evaluator, approver]) expect(await namesOf(ctx)).not.toContain("Three places");
    // Nothing is open about it any more: that is no event.
    const { rows } = await test.ownerPool.query("select from audit_events where act like 'tasks.%'");
    await endTasksAbout(officer, { kind: "DECLARE_INTERESTS", subjectId: subject }, "withdraw");
    expect((await test.ownerPool.query("select from audit_events where act like 'tasks.%'")).rowCount).toBe(
      rows.length,
    );
  });

  it("is done by that act alone: no press ends it or gives it on", async () => {
    const raised = await raiseTask(officer, declaring(newId(), evaluator.actor.personId));
    if (!raised.ok) throw new Error("refused");
    const { taskId } = raised.value;
    const refused = { ok: false, refusal: "DONE_BY_ITS_ACT" };
    expect(await finishTask(evaluator, taskId, {})).toEqual(refused);
    expect(await withdrawTask(lead, taskId, {})).toEqual(refused);
    expect(await assignTask(lead, taskId, toPerson(approver))).toEqual(refused);
  });

  it("is gone when that act is refused, and may be raised by the portal itself", async () => {
    const subject = newId();
    await inTransaction(officer, async (tx) => {
      await raiseTask(tx, declaring(subject, approver.actor.personId));
      return { ok: false, refusal: "NO" } as const;
    });
    expect((await test.ownerPool.query("select from tasks where subject_id = $1", [subject])).rowCount).toBe(0);
    const bySystem = contextOf(test.db, system, now);
    await inTransaction(bySystem, async (tx) => ok(await raiseTask(tx, declaring(subject, approver.actor.personId))));
    const { rows } = await test.ownerPool.query("select raised_by from tasks where subject_id = $1", [subject]);
    expect(rows).toEqual([{ raised_by: null }]);
  });
});

describe("a supplier's tasks", () => {
  it("are given by its administrator to a colleague, and nobody else's", async () => {
    const administrator = contextOf(test.db, await newSupplier(test, { name: "Larch House Ltd" }), now);
    const writer = contextOf(test.db, await supplierPerson(test, administrator.actor.organisationId, "SB"), now);
    const stranger = contextOf(test.db, await newSupplier(test), now);
    const taskId = await give(administrator, { name: "Write the staffing answer", assignee: toPerson(writer) });
    expect(await namesOf(writer)).toEqual(["Write the staffing answer"]);
    expect(await giveTask(writer, given())).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await findTask(stranger, taskId)).toBeUndefined();
    expect(await finishTask(writer, taskId, {})).toMatchObject({ ok: true });
    const { rows } = await test.ownerPool.query("select authority_id from audit_events where subject_id = $1", [
      taskId,
    ]);
    expect(rows).toEqual([{ authority_id: null }, { authority_id: null }]);
  });
});
