import { holds, type CouncilActor, type GrantedRole, type SupplierActor } from "~/core/actor";
import type { PersonId } from "~/core/id";
import { isDoneByItsAct, type TaskKind } from "./rules";

/** Who may do what with the tasks of the organisation they act for. Every query and act is of that one alone. */

type OrganisationActor = CouncilActor | SupplierActor;

export const councilGivers = ["PO", "LE"] as const;
export const supplierGivers = ["SA"] as const;

/** Whom a task is for, and who raised it. */
export interface TaskOwners {
  readonly kind: TaskKind;
  readonly assignedPersonId: PersonId | null;
  readonly assignedRole: GrantedRole | null;
  readonly raisedById: PersonId | null;
}

/** Gives a colleague something to do, gives it on, and takes it back. */
export function mayGiveTasks(actor: OrganisationActor): boolean {
  return holds(actor, ...councilGivers, ...supplierGivers);
}

/** Sees every task of the organisation, and not only those that are theirs. */
export function mayFollowTasks(actor: OrganisationActor): boolean {
  return mayGiveTasks(actor) || holds(actor, "AU");
}

function isForActor(actor: OrganisationActor, task: Omit<TaskOwners, "kind">): boolean {
  if (task.assignedPersonId === actor.personId) return true;
  return task.assignedRole !== null && (actor.roles as readonly GrantedRole[]).includes(task.assignedRole);
}

export function maySeeTask(actor: OrganisationActor, task: TaskOwners): boolean {
  return isForActor(actor, task) || task.raisedById === actor.personId || mayFollowTasks(actor);
}

export function mayFinishTask(actor: OrganisationActor, task: TaskOwners): boolean {
  return !isDoneByItsAct(task.kind) && (isForActor(actor, task) || mayGiveTasks(actor));
}

export function mayAssignTask(actor: OrganisationActor, task: Pick<TaskOwners, "kind">): boolean {
  return !isDoneByItsAct(task.kind) && mayGiveTasks(actor);
}

export function mayWithdrawTask(actor: OrganisationActor, task: Pick<TaskOwners, "kind">): boolean {
  return mayAssignTask(actor, task);
}
