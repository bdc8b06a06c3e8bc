import { randomUUID } from "node:crypto";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import { publishGuidance, writeGuidance } from "~/features/councils/commands/guidance.server";
import { finishTask } from "~/features/tasks/commands/end.server";
import { giveTask } from "~/features/tasks/commands/raise.server";
import { contextOf } from "../../support/context";
import type { Phase } from "../columns";
import { done } from "./done";
import { planted } from "./market";
import type { Ids, Made, World } from "./made";

/** A page of guidance in each phase. */
export async function guidanceIds({ test, people, now }: Made): Promise<World["ids"]["guidance"]> {
  const ctx = contextOf(test.db, people.LE, now);
  const write = async (phase: Phase<"guidance">): Promise<Ids> => {
    const title = `${planted.council} ${phase} guidance`;
    const slug = `feather-${phase}`;
    const { id } = done(await writeGuidance(ctx, { title, slug, summary: "In short.", body: "All of it." }));
    if (phase === "published") done(await publishGuidance(ctx, id));
    return { pageId: id, slug, version: "1" };
  };
  return { draft: await write("draft"), published: await write("published") };
}

/** A task in each phase, and beside it one of the same phase that nobody finishes. */
export async function taskIds(made: Made): Promise<Pick<World["ids"], "supplierTask" | "councilTask">> {
  const { SA, SB, PO, FI } = made.people;
  return {
    supplierTask: await tasksOf(made, planted.supplier, SA, SB),
    councilTask: await tasksOf(made, planted.council, PO, FI),
  };
}

async function tasksOf<Who extends CouncilActor | SupplierActor>(
  { test, now }: Made,
  word: string,
  giver: Who,
  forWhom: Who,
): Promise<Record<"open" | "done", Ids>> {
  const give = async (name: string) => {
    const task = { key: randomUUID(), name: `${word} ${name}`, details: undefined, dueAt: undefined };
    const assignee = { to: "PERSON", personId: forWhom.personId } as const;
    return done(await giveTask(contextOf(test.db, giver, now), { ...task, assignee })).taskId;
  };
  const finished = await give("task, done");
  done(await finishTask(contextOf(test.db, forWhom, now), finished, { note: undefined }));
  return {
    open: { taskId: await give("task"), spareTaskId: await give("task, spare") },
    done: { taskId: finished, spareTaskId: finished },
  };
}
