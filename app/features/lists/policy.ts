import { holds, type CouncilActor, type CouncilRole, type SupplierActor, type SupplierRole } from "~/core/actor";
import type { PersonId } from "~/core/id";
import { evidenceKinds, type EvidenceType } from "~/features/suppliers/rules/evidence";

/** Who may do what with approved lists: domain.md §11, "APL line decision". */

/** Council roles that read lists, rounds and lines. */
export const listReaders = ["CM", "PO", "AP", "QM", "AU", "LE"] as const satisfies readonly CouncilRole[];
export const listRunners = ["PO", "LE"] as const satisfies readonly CouncilRole[];
export const recommenders = ["PO", "CM", "QM", "LE"] as const satisfies readonly CouncilRole[];
export const deciders = ["AP", "LE"] as const satisfies readonly CouncilRole[];

/** Sets up lists and lots, plans and publishes rounds, issues decisions. */
export function mayRunLists(actor: CouncilActor): boolean {
  return holds(actor, ...listRunners);
}

export function mayRecommend(actor: CouncilActor): boolean {
  return holds(actor, ...recommenders);
}

/** Whoever recommended a line, ever, does not decide on it: a hard separation. */
export function whyNotDecide(
  actor: CouncilActor,
  recommendedBy: readonly PersonId[],
): "NOT_ALLOWED" | "OWN_RECOMMENDATION" | undefined {
  if (!holds(actor, ...deciders)) return "NOT_ALLOWED";
  return recommendedBy.includes(actor.personId) ? "OWN_RECOMMENDATION" : undefined;
}

export function mayWriteApplication(actor: SupplierActor): boolean {
  return holds(actor, "SA", "SB");
}

/** Submitting and withdrawing bind the organisation: its administrator does it. */
export function maySubmitLine(actor: SupplierActor): boolean {
  return holds(actor, "SA");
}

/** Says that there are no places just now, and answers what a council wants to do: domain.md §11, "respond". */
export const membershipKeepers = ["SA", "SB"] as const satisfies readonly SupplierRole[];

export function mayKeepMembership(actor: SupplierActor): boolean {
  return holds(actor, ...membershipKeepers);
}

/** Checks the evidence that providers keep: domain.md §11, "Evidence upload / verify". */
export const evidenceCheckers = ["PO", "QM", "LE"] as const satisfies readonly CouncilRole[];
export const evidenceReaders = [...evidenceCheckers, "AU", "FI"] as const satisfies readonly CouncilRole[];

/** A finance viewer reads what is about money, and nothing else. */
export function mayReadEvidence(actor: CouncilActor, type: EvidenceType): boolean {
  const roles: readonly CouncilRole[] = evidenceKinds[type].condition === "C07" ? evidenceReaders : fullReaders;
  return holds(actor, ...roles);
}

/** What an applicant declared, of whoever assesses it, decides on it or audits it. domain.md §11, "Apply / sign declarations". */
export const declarationReaders = [...evidenceCheckers, "AP", "AU"] as const satisfies readonly CouncilRole[];

export function mayReadDeclarations(actor: CouncilActor): boolean {
  return holds(actor, ...declarationReaders);
}

const fullReaders = [...evidenceCheckers, "AU"] as const satisfies readonly CouncilRole[];

/** Nobody checks what an organisation sent in which they hold a role: a hard separation. */
export function whyNotCheckEvidence(
  actor: CouncilActor,
  isOfSupplier: boolean,
): "NOT_ALLOWED" | "OWN_SUPPLIER" | undefined {
  if (!holds(actor, ...evidenceCheckers)) return "NOT_ALLOWED";
  return isOfSupplier ? "OWN_SUPPLIER" : undefined;
}

/** Wants a membership suspended or removed: domain.md §11. */
export const proposers = ["CM", "PO", "QM", "AP", "LE"] as const satisfies readonly CouncilRole[];
/** Suspends at once where safety asks for it. */
const urgentSuspenders = ["QM", "AP", "LE"] as const satisfies readonly CouncilRole[];

export function whyNotPropose(actor: CouncilActor, interim: boolean): "NOT_ALLOWED" | undefined {
  return holds(actor, ...(interim ? urgentSuspenders : proposers)) ? undefined : "NOT_ALLOWED";
}

/** Whoever wanted it does not decide on it: a hard separation. */
export function whyNotDecideCase(actor: CouncilActor, openedBy: PersonId): "NOT_ALLOWED" | "OWN_PROPOSAL" | undefined {
  if (!holds(actor, ...deciders)) return "NOT_ALLOWED";
  return actor.personId === openedBy ? "OWN_PROPOSAL" : undefined;
}

export function mayLift(actor: CouncilActor): boolean {
  return holds(actor, ...deciders);
}

/** Sends regulators' files and applies them: quality monitors, and of a council that leads a list its officers. domain.md §8. */
export const gradeImporters = ["QM", "PO"] as const satisfies readonly CouncilRole[];
/** They and auditors read what was sent and what became of it. */
export const gradeReaders = [...gradeImporters, "AU"] as const satisfies readonly CouncilRole[];

export function mayImportGrades(actor: CouncilActor, leadsAnyList: boolean): boolean {
  return holds(actor, "QM") || (leadsAnyList && holds(actor, "PO"));
}

/** Appealing binds the organisation: its administrator does it. domain.md §11. */
export function mayAppeal(actor: SupplierActor): boolean {
  return holds(actor, "SA");
}

/** Whoever had a hand in a decision does not decide on the appeal against it: a hard separation. domain.md §2.5. */
export function whyNotDecideAppeal(
  actor: CouncilActor,
  tookPart: readonly PersonId[],
  isOfSupplier: boolean,
): "NOT_ALLOWED" | "TOOK_PART" | "OWN_SUPPLIER" | undefined {
  if (!holds(actor, ...deciders)) return "NOT_ALLOWED";
  if (tookPart.includes(actor.personId)) return "TOOK_PART";
  return isOfSupplier ? "OWN_SUPPLIER" : undefined;
}
