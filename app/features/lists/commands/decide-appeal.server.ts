import { inTransaction } from "~db/transaction.server";
import { supplierRoles, type CouncilActor } from "~/core/actor";
import type { LineId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { getOrganisation, holdsRole } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { appealDecidedEmail } from "../emails/appeals";
import type { AppealVerdict } from "../forms/appeals";
import { appealLetter } from "../letters";
import { whyNotDecideAppeal } from "../policy";
import { listWhoTookPart } from "../queries/appeals.server";
import type { AppealRefusal } from "../refusals/appeals";
import { findLiveAppeal, sendTo, toldLinesLocked } from "./appeal-lines.server";
import { letIn } from "./issue.server";
import { letterAddress, wordsOf } from "./promise-ends.server";

/**
 * Answers an appeal, by somebody who took no part in the decision. Upheld: the setting is on the list from this moment, or
 * the change holds. In part or dismissed: it stays refused. After the last day too, since an answer is owed. Refuses STALE
 * where another appeal was shown, NOTHING_TO_DECIDE, TOOK_PART and OWN_SUPPLIER.
 */
export async function decideAppeal(
  ctx: Context<CouncilActor>,
  lineId: LineId,
  { seenId, outcome, reasons }: AppealVerdict,
): Promise<Result<undefined, AppealRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const line = await toldLinesLocked(tx)
      .where("line.id", "=", lineId)
      .where("list.lead_authority_id", "=", tx.actor.organisationId)
      .executeTakeFirst();
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.decide-appeal", subject: { kind: "line", id: lineId } };
    const isOfSupplier = await holdsRole(tx, tx.actor.personId, line.organisationId, ...supplierRoles);
    const why = whyNotDecideAppeal(tx.actor, await listWhoTookPart(tx, lineId), isOfSupplier);
    if (why === "NOT_ALLOWED") return denied(tx, entry);
    if (why !== undefined) return refuse(why);
    const live = await findLiveAppeal(tx, lineId);
    if (live === undefined) return refuse("NOTHING_TO_DECIDE");
    if (live.outcome !== null) {
      const mine = live.decidedBy === tx.actor.personId && live.outcome === outcome && live.reasons === reasons;
      return mine && live.id === seenId ? ok() : refuse("NOTHING_TO_DECIDE");
    }
    if (live.id !== seenId) return refuse("STALE");
    const became = outcome === "UPHELD" ? await letIn(tx, line) : "NOTHING";
    const authority = await getOrganisation(tx, line.leadId);
    const letter = appealLetter({
      ...{ authority: authority.name, organisation: line.organisationName, list: line.listTitle },
      ...{ setting: line.settingName, lot: { code: line.lotCode, title: line.lotTitle } },
      ...{ appealedAt: live.appealedAt, outcome, reasons, became, at: tx.now },
    });
    await tx.db
      .updateTable("line_appeals")
      .set({ outcome, reasons, letter, decided_at: tx.now, decided_by: tx.actor.personId })
      .where("id", "=", live.id)
      .execute();
    const link = letterAddress(tx, lineId);
    await sendTo(tx, line.organisationId, ["SA", "SB"], appealDecidedEmail({ ...wordsOf(line), letter, link }));
    recordEvent(tx, { ...entry, about: outcome === "UPHELD" ? { outcome, became } : { outcome } });
    return ok();
  });
}
