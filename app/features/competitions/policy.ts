import { holds, type CouncilActor } from "~/core/actor";
import type { OrganisationId, PersonId } from "~/core/id";

/** Which council roles do what with a competition of their own authority (domain.md §11). */

export const draftWriters = ["CM", "PO", "LE"] as const;
export const officers = ["PO", "LE"] as const;
/** Read drafts and invitations. Evaluators and quality monitors see a competition once it is published. */
export const readersOfAll = ["CM", "PO", "LE", "AP", "AU", "MO", "FI"] as const;
export const registerReaders = ["PO", "LE", "AU"] as const;

/** The authority that owns a competition is the only one that sees it on the council side. */
export function isOwn(actor: CouncilActor, competition: { readonly authorityId: OrganisationId }): boolean {
  return actor.organisationId === competition.authorityId;
}

export function mayWriteDraft(actor: CouncilActor): boolean {
  return holds(actor, ...draftWriters);
}

/** Sending for approval, publishing: the officer's acts; a commissioner proposes. */
export function mayPublish(actor: CouncilActor): boolean {
  return holds(actor, ...officers);
}

export function mayApprove(actor: CouncilActor): boolean {
  return holds(actor, "AP");
}

/** The approver's yes stands between draft and published, so nobody approves what they sent (domain.md §13). */
export function isApprovingOwn(actor: CouncilActor, sentBy: PersonId | null): boolean {
  return actor.personId === sentBy;
}

export function mayReadAll(actor: CouncilActor): boolean {
  return holds(actor, ...readersOfAll);
}

export function mayDecideConflicts(actor: CouncilActor): boolean {
  return holds(actor, ...officers);
}
