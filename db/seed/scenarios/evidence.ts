import { Readable } from "node:stream";
import type { EvidenceId } from "~/core/id";
import { addDays, addMonths, calendarDateOf, ukDate } from "~/core/time";
import { checkEvidence } from "~/features/lists/commands/check-evidence.server";
import { listEvidenceToCheck } from "~/features/lists/queries/providers-evidence.server";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { findCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { evidenceKinds, evidenceSlug, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { certificatePdf } from "../data/certificate";
import { at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";
import type { Supplier } from "./suppliers";

const kept = ["EMPLOYERS_LIABILITY", "PUBLIC_LIABILITY", "SAFEGUARDING"] as const;

/** Each provider puts its certificates into its library before it first applies. */
export async function evidenceKept(stage: Stage, suppliers: readonly Supplier[], on: number): Promise<void> {
  await stage.agenda.together(
    suppliers.map((supplier) => async () => {
      for (const type of kept) await certificateAdded(stage, supplier, type, on);
    }),
  );
}

/**
 * Before the year is over most renew what ends, some weeks apart; the last two have not yet. The lead's quality monitor
 * checks what came, all but the newest two: one is not accepted.
 */
export async function evidenceRenewed(stage: Stage, suppliers: readonly Supplier[], lead: Council): Promise<void> {
  await stage.agenda.together([
    () => checked(stage, lead, { on: -180, leave: 0, reject: undefined }),
    ...suppliers.slice(0, -2).map((supplier, place) => async () => {
      for (const type of kept) await certificateAdded(stage, supplier, type, -10 - place * 3);
    }),
    () => checked(stage, lead, { on: -8, leave: 2, reject: 1 }),
  ]);
}

export async function certificateAdded(
  stage: Stage,
  { told, writer }: Supplier,
  type: EvidenceType,
  on: number,
): Promise<void> {
  const ctx = await at(stage, writer, day(stage, on, "15:00"));
  const issuedOn = calendarDateOf(ctx.now);
  const expiresOn = addDays(addMonths(issuedOn, 12), -1);
  const { name } = evidenceKinds[type];
  const page = certificatePdf([
    name,
    told.name,
    `From ${ukDate(issuedOn)} to ${ukDate(expiresOn)}`,
    "Made up for a demonstration",
  ]);
  const received = await stage.files.receive(Readable.from([page]), page.length);
  if (received === "TOO_LARGE") throw new Error("A page became longer than it is");
  const typedName = `${evidenceSlug(type)}-${issuedOn.slice(0, 4)}.pdf`;
  const { documentId } = must(await receiveEvidenceFile(ctx, stage.files, { typedName, received }));
  const replaces = (await findCurrentEvidence(ctx, type))?.evidenceId;
  must(await addEvidence(ctx, type, { documentId, issuedOn, expiresOn, replaces }));
}

interface Check {
  readonly on: number;
  /** So many of the newest wait still. */
  readonly leave: number;
  /** Which of those that are checked is not accepted, counted from the newest. */
  readonly reject: number | undefined;
}

async function checked(stage: Stage, lead: Council, { on, leave, reject }: Check): Promise<void> {
  const ctx = await at(stage, personAs(lead, "QM"), day(stage, on, "11:30"));
  const { rows } = await listEvidenceToCheck(ctx, { most: 200 });
  const due = rows.slice(0, rows.length - leave).reverse();
  for (const [place, { evidenceId }] of due.entries()) await checkedOne(ctx, evidenceId, place === reject);
}

async function checkedOne(ctx: Parameters<typeof checkEvidence>[0], evidenceId: EvidenceId, rejects: boolean) {
  const reasons = "The certificate names another company. Please send the one in your own name.";
  must(
    await checkEvidence(
      ctx,
      evidenceId,
      rejects ? { outcome: "REJECTED", reasons } : { outcome: "VERIFIED", reasons: null },
    ),
  );
}
