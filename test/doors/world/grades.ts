import { importGrades } from "~/features/lists/commands/import-grades.server";
import { gradeColumns } from "~/features/lists/rules/grade-imports";
import type { RatingScheme } from "~/features/lists/rules/rating-schemes";
import { contextOf } from "../../support/context";
import { uploaded } from "../../support/test-files";
import { done } from "./done";
import { planted } from "./market";
import type { Ids, Made } from "./made";

/** Two files of grades that were sent and not applied: one changes a setting, the other can be thrown away. */
export async function gradeFiles({ test, people, market, store, now }: Made): Promise<Ids> {
  const { rows } = await test.ownerPool.query<{ number: string }>(
    "select registration_number as number from settings where id = $1",
    [market.settings.listed],
  );
  const send = async (scheme: RatingScheme, name: string, line: string) => {
    const text = `${gradeColumns.join(",")}\n${line}`;
    const sent = await uploaded(store, `${planted.council} ${name}.csv`, text);
    return done(await importGrades(contextOf(test.db, people.QM, now), store, { scheme, sent })).importId;
  };
  return {
    importId: await send("OFSTED_HOMES", "grades", `${rows[0]?.number ?? ""},Outstanding,01/12/2025,,registered`),
    otherImportId: await send("OFSTED_SUPPORTED", "others", "SC000000,Inconsistent,01/12/2025,,registered"),
  };
}
