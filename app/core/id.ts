/**
 * A database id (uuid v7) that knows what it names: a BidId does not fit where a LotId is asked,
 * while a plain string read from a row fits both.
 */
export type Id<Thing extends string> = string & { readonly __thing?: Thing };

export type PersonId = Id<"Person">;
export type OrganisationId = Id<"Organisation">;
export type GrantId = Id<"RoleGrant">;
export type SettingId = Id<"Setting">;
export type JoinRequestId = Id<"JoinRequest">;
export type DocumentId = Id<"Document">;
export type EvidenceId = Id<"Evidence">;
export type ListId = Id<"List">;
export type LotId = Id<"Lot">;
export type RoundId = Id<"Round">;
export type ApplicationId = Id<"Application">;
export type LineId = Id<"Line">;
export type MembershipId = Id<"Membership">;
export type GradeImportId = Id<"GradeImport">;
export type CompetitionId = Id<"Competition">;
export type CriterionId = Id<"Criterion">;
export type BidId = Id<"Bid">;
export type BidVersionId = Id<"BidVersion">;
export type ResultId = Id<"Result">;
export type LetterId = Id<"Letter">;
export type TaskId = Id<"Task">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An address may hold anything; only a lower-case uuid can be an id. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && uuid.test(text);
}
