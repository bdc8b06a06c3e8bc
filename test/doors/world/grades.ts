import type { SettingId } from "~/core/id";
import { importGrades } from "~/features/lists/commands/import-grades.server";
import { gradeColumns } from "~/features/lists/rules/grade-imports";
import type { RatingScheme } from "~/features/lists/rules/rating-schemes";
import { contextOf } from "../../support/context";
import { uploaded } from "../../support/test-files";
import { done } from "./done";
import { planted } from "./market";
import type { Ids, Made } from "./made";

/** Two files of grades that were sent and not applied: one has a line of every kind, the other can be thrown away. */
export async function gradeFiles({ test, people, market, store, now }: Made): Promise<Ids> {
  const numberOf = async (id: SettingId) => {
    const { rows } = await test.ownerPool.query<{ number: string }>(
      "select registration_number as number from settings where id = $1",
      [id],
    );
    return rows[0]?.number ?? "";
  };
  const { rows: active } = await test.ownerPool.query<{ id: SettingId }>(
    "select setting_id as id from memberships where id = $1",
    [market.memberships.active],
  );
  const send = async (scheme: RatingScheme, name: string, ...lines: string[]) => {
    const text = [gradeColumns.join(","), ...lines].join("\n");
    const sent = await uploaded(store, `${planted.council} ${name}.csv`, text);
    return done(await importGrades(contextOf(test.db, people.QM, now), store, { scheme, sent })).importId;
  };
  const better = `${await numberOf(market.settings.listed)},Outstanding,01/12/2025,,registered`;
  const older = `${await numberOf(active[0]?.id ?? "")},Inadequate,01/01/2020,,registered`;
  return {
    importId: await send("OFSTED_HOMES", "grades", better, older, "no number,,,,registered"),
    otherImportId: await send("OFSTED_SUPPORTED", "others", "SC000000,Inconsistent,01/12/2025,,registered"),
  };
}
