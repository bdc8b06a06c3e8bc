import type { CouncilActor } from "~/core/actor";
import type { LineId } from "~/core/id";
import { addressesOf, getOrganisation } from "~/features/accounts/queries.server";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { promiseEndedEmail } from "../emails/promises";
import { promiseLetter } from "../letters";
import { typesIn, waitsForCheck } from "../queries/promises.server";
import { lastDayToAppeal } from "../rules/appeals";
import { refusalOf } from "../rules/promises";
import { letIn } from "./issue.server";

/** A line whose approval waits for evidence, under lock with its round shared. Whoever calls it adds whose it must be. */
export function promisedLines(ctx: Context) {
  return ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("rounds as round", "round.id", "line.round_id")
    .innerJoin("line_promises as promise", "promise.line_id", "line.id")
    .innerJoin("lists as list", "list.id", "promise.list_id")
    .innerJoin("organisations as organisation", "organisation.id", "promise.organisation_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .select(["line.id as lineId", "line.setting_id as settingId", "line.lot_id as lotId"])
    .select(["line.changes_line_id as changesLineId", "list.id as listId", "list.title as listTitle"])
    .select(["list.lead_authority_id as leadId", "organisation.id as organisationId"])
    .select(["organisation.name as organisationName", "setting.name as settingName"])
    .select(["lot.code as lotCode", "lot.title as lotTitle", "promise.evidence"])
    .select(["promise.due_on as dueOn", "promise.outcome"])
    .select(waitsForCheck.as("waiting"))
    .forShare("round")
    .forUpdate("line");
}

export type PromisedLine = Awaited<ReturnType<ReturnType<typeof promisedLines>["executeTakeFirstOrThrow"]>>;

/** The evidence is given: on the list from this moment, or the change holds. */
export async function endMet(tx: Context<CouncilActor>, line: PromisedLine): Promise<void> {
  await end(tx, line, await letIn(tx, line));
}

/** It did not come: refused, with a reason and the condition. */
export async function endUnmet(tx: Context, line: PromisedLine): Promise<void> {
  await end(tx, line, refusalOf(typesIn(line.evidence)));
}

type Became = Parameters<typeof promiseLetter>[0]["became"];

async function end(tx: Context, line: PromisedLine, became: Became): Promise<void> {
  const authority = await getOrganisation(tx, line.leadId);
  const isRefused = typeof became !== "string";
  const appealBy = isRefused ? lastDayToAppeal(tx.now, await holidaysOf(tx, "STATUTORY_UK")) : undefined;
  const letter = promiseLetter({
    authority: authority.name,
    organisation: line.organisationName,
    list: line.listTitle,
    setting: line.settingName,
    lot: { code: line.lotCode, title: line.lotTitle },
    became,
    change: line.changesLineId !== null,
    at: tx.now,
    appealBy,
  });
  await tx.db
    .updateTable("line_promises")
    .set({ outcome: isRefused ? "UNMET" : "MET", letter, ended_at: tx.now, appeal_by: appealBy ?? null })
    .set({ remind_on: null })
    .set({ ended_by: "personId" in tx.actor ? tx.actor.personId : null })
    .where("line_id", "=", line.lineId)
    .execute();
  const mail = promiseEndedEmail({ ...wordsOf(line), letter, link: letterAddress(tx, line.lineId) });
  for (const to of await addressesOf(tx, line.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...mail });
}

export function letterAddress(ctx: Context, lineId: LineId): string {
  return `${ctx.portal.publicUrl}/supplier/decisions/${lineId}`;
}

export function wordsOf({
  listTitle,
  settingName,
  lotCode,
}: Pick<PromisedLine, "listTitle" | "settingName" | "lotCode">) {
  return { list: listTitle, setting: settingName, lot: lotCode };
}
