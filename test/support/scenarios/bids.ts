import { randomUUID } from "node:crypto";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { BidId, BidVersionId, CompetitionId, CriterionId, LotId, OrganisationId } from "~/core/id";
import type { Result } from "~/core/result";
import { nameSettings, saveAnswer, savePledges, savePrice, startBid } from "~/features/bids/commands/draft.server";
import { attachDocument } from "~/features/bids/commands/files.server";
import { approveOpening } from "~/features/bids/commands/opening.server";
import { noteArrival, submitBid } from "~/features/bids/commands/submit.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import type { SubmitRefusal } from "~/features/bids/refusals";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import type { PledgeGiven } from "~/features/social-value/forms";
import type { FileStore } from "~/platform/file-store.server";
import { sha256 } from "~/platform/secrets.server";
import { contextOf } from "../context";
import type { TestDatabase } from "../database";
import { uploaded } from "../test-files";
import { declareNoInterest } from "./competitions";

export interface BidGiven {
  readonly supplier: SupplierActor;
  readonly competitionId: CompetitionId;
  readonly lotId: LotId;
  /** By question; a question left out is answered with a sentence. */
  readonly answers?: Readonly<Record<CriterionId, string>>;
  readonly pricePence: number;
  readonly pledges?: readonly Pick<PledgeGiven, "measureCode" | "quantityHundredths">[];
  readonly files?: { readonly store: FileStore; readonly named: Readonly<Record<string, Buffer>> };
  /** When it is written, and received to the millisecond where it is submitted. */
  readonly at: string | Date;
}

/** A whole draft, not submitted: every question answered, every invited setting named. */
export async function readyBid(test: TestDatabase, given: BidGiven): Promise<BidId> {
  const { supplier, competitionId, lotId, answers = {}, pricePence, pledges = [], files, at } = given;
  const ctx = contextOf(test.db, supplier, at);
  const { bidId } = must(await startBid(ctx, competitionId, lotId));
  const draft = await findBid(ctx, bidId);
  if (draft === undefined) throw new Error("The bid is not there");
  for (const { criterionId, version, answer: saved } of draft.answers) {
    const answer = answers[criterionId] ?? (saved === "" ? "Each young person has a key worker and a plan." : saved);
    must(await saveAnswer(ctx, bidId, criterionId, { answer, version }));
  }
  const settings = draft.settings.map(({ settingId }) => settingId);
  must(await nameSettings(ctx, bidId, { settings, version: draft.settingsVersion }));
  must(await savePrice(ctx, bidId, { price: pricePence, version: draft.priceVersion }));
  const told = pledges.map((pledge) => ({ ...pledge, how: "We do this every year." }));
  must(await savePledges(ctx, bidId, { pledges: told, version: draft.pledgesVersion }));
  for (const [name, content] of Object.entries(files?.named ?? {})) {
    if (files === undefined) break;
    must(await attachDocument(ctx, bidId, files.store, await uploaded(files.store, name, content)));
  }
  return bidId;
}

/** A bid written and submitted, received at exactly that moment. Again for the same lot makes the next version. */
export async function submittedBid(
  test: TestDatabase,
  given: BidGiven,
): Promise<{ bidId: BidId; versionId: BidVersionId }> {
  const bidId = await readyBid(test, given);
  const { versionId } = must(await pressSubmit(test, given.supplier, bidId, { at: given.at }));
  return { bidId, versionId };
}

export interface Press {
  readonly at: string | Date;
  /** Of an earlier press, to send it again. */
  readonly key?: string;
  readonly draftVersion?: number;
}

/** One press of Submit, as its door sends it, arriving at exactly that moment. */
export async function pressSubmit(
  test: TestDatabase,
  supplier: SupplierActor,
  bidId: BidId,
  { at, key = randomUUID(), draftVersion }: Press,
): Promise<Result<{ versionId: BidVersionId }, SubmitRefusal>> {
  const ctx = contextOf(test.db, supplier, at);
  const shown = draftVersion ?? (await findBid(ctx, bidId))?.draftVersion ?? 0;
  const bodySha256 = sha256(`declaration=yes&key=${key}&draftVersion=${shown}`);
  const attemptId = await arrivalAt(test, { bidId, bodySha256, at });
  return submitBid(ctx, bidId, { key, draftVersion: shown, attemptId, bodySha256 });
}

/** A request to submit, noted as having arrived at that moment. */
export async function arrivalAt(
  test: TestDatabase,
  { bidId, bodySha256, at }: { bidId: BidId; bodySha256: string; at: string | Date },
): Promise<string> {
  const attemptId = await noteArrival(test.db, { bidId, bodySha256 });
  await test.ownerPool.query("update submit_attempts set received_at = $1 where id = $2", [new Date(at), attemptId]);
  return attemptId;
}

/** Both declare on the invited names and open the bids, the officer first. Two hours after the usual deadline. */
export async function openedCompetition(
  test: TestDatabase,
  {
    competitionId,
    officer,
    witness,
    at = "2026-03-26T14:00:00Z",
  }: {
    readonly competitionId: CompetitionId;
    readonly officer: CouncilActor;
    readonly witness: CouncilActor;
    readonly at?: string | Date;
  },
): Promise<void> {
  for (const person of [officer, witness]) {
    const organisationIds = await invitedOrganisations(test, person, competitionId);
    await declareNoInterest(test, person, { competitionId, organisationIds, moment: "INVITED_NAMES", at });
    must(await approveOpening(contextOf(test.db, person, at), competitionId));
  }
}

export async function invitedOrganisations(
  test: TestDatabase,
  person: CouncilActor,
  competitionId: CompetitionId,
): Promise<OrganisationId[]> {
  const invited = await listInvitedOrganisations(contextOf(test.db, person, new Date(0)), competitionId);
  return invited.map(({ organisationId }) => organisationId);
}

function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
