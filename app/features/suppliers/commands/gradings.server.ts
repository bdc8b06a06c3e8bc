import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { SettingId } from "~/core/id";
import { ok, type Result } from "~/core/result";
import type { CalendarDate } from "~/core/time";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { Grade, RegistrationStatus } from "../rules/settings";

/** What a regulator's file says of a setting. Without a grade it says nothing of one, and the one there is stays. */
export interface Grading {
  readonly grade: Grade | null;
  readonly gradedOn: CalendarDate | null;
  readonly reportUrl: string | null;
  readonly status: RegistrationStatus;
  /** Its last day has passed, and the regulator has it as registered: there is no such day. */
  readonly endsNoMore: boolean;
}

/** An open setting under lock, whosesoever it is, with what files said of it last: for the act of a later room that has asked who may. */
export async function lockForGrading(ctx: Context<CouncilActor>, settingId: SettingId) {
  const setting = await ctx.db
    .selectFrom("settings")
    .select(["id as settingId", "name", "organisation_id as organisationId", "kind", "regulator", "version"])
    .select(["registration_number as number", "registration_status as status", "latest_grade as grade"])
    .select(["registration_ends_on as registrationEndsOn", "latest_grade_on as gradedOn", "report_url as reportUrl"])
    .where("id", "=", settingId)
    .where("closed_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (setting === undefined) return undefined;
  // Read under the lock: what another act has told meanwhile is in it.
  const told = ctx.db.selectFrom("setting_gradings").where("setting_id", "=", settingId).orderBy("id", "desc").limit(1);
  const newest = await told.select("status").executeTakeFirst();
  const graded = await told
    .select(["grade", "graded_on as gradedOn"])
    .where("grade", "is not", null)
    .executeTakeFirst();
  return {
    ...setting,
    grade: setting.grade as Grade | null,
    toldGrade: (graded?.grade ?? null) as Grade | null,
    toldGradedOn: graded?.gradedOn ?? null,
    toldStatus: (newest?.status ?? null) as RegistrationStatus | null,
  };
}

export type SettingToGrade = NonNullable<Awaited<ReturnType<typeof lockForGrading>>>;

/** Writes what a regulator's file says of a setting that is under lock, with what stood there before in its history. */
export async function keepGrading(
  ctx: Context<CouncilActor>,
  setting: SettingToGrade,
  { grade, gradedOn, reportUrl, status, endsNoMore }: Grading,
): Promise<Result<undefined, never>> {
  return inTransaction(ctx, async (tx) => {
    const { settingId } = setting;
    const graded = { latest_grade: grade, latest_grade_on: gradedOn, report_url: reportUrl };
    await tx.db
      .updateTable("settings")
      .set({ registration_status: status, version: setting.version + 1, changed_at: tx.now })
      .$if(grade !== null, (query) => query.set({ ...graded, grade_source: "REGULATOR_FILE" }))
      .$if(endsNoMore, (query) => query.set({ registration_ends_on: null }))
      .where("id", "=", settingId)
      .execute();
    await tx.db
      .insertInto("setting_gradings")
      .values({
        ...{ id: newId(), setting_id: settingId, grade, graded_on: gradedOn, report_url: reportUrl, status },
        ...{ grade_before: setting.grade, graded_on_before: setting.gradedOn, status_before: setting.status },
        ...{ source: "REGULATOR_FILE", recorded_at: tx.now },
        ...{ recorded_by: tx.actor.personId, recorded_for: tx.actor.organisationId },
      })
      .execute();
    const about = { setting: setting.name, organisation: setting.organisationId, grade, status };
    recordEvent(tx, { act: "suppliers.keep-grading", subject: { kind: "setting", id: settingId }, about });
    return ok();
  });
}
