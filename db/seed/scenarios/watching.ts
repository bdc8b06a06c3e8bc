import { Readable } from "node:stream";
import { addDays } from "~/core/time";
import { importGrades } from "~/features/lists/commands/import-grades.server";
import { gradeColumns } from "~/features/lists/rules/grade-imports";
import { askToJoin } from "~/features/suppliers/commands/join-requests.server";
import { at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";
import { addressOf, personNamed } from "./people";
import type { Supplier } from "./suppliers";

/**
 * What came this morning and waits for somebody: a regulator's file with one home that got worse, and a person who asks to
 * join the colleagues of a provider.
 */
export async function waiting(
  stage: Stage,
  { lead, provider }: { readonly lead: Council; readonly provider: Supplier | undefined },
): Promise<void> {
  if (provider === undefined) throw new Error("No provider is there");
  await stage.agenda.together([() => gradesSent(stage, lead), () => joiningAsked(stage, provider)]);
}

async function gradesSent(stage: Stage, lead: Council): Promise<void> {
  const ctx = await at(stage, personAs(lead, "QM"), day(stage, -1, "16:40"));
  const homes = await ctx.db
    .selectFrom("settings")
    .select(["registration_number as number", "latest_grade as grade"])
    .where("regulator", "=", "OFSTED")
    .where("latest_grade", "=", "GOOD")
    .where("closed_at", "is", null)
    .orderBy("id")
    .limit(3)
    .execute();
  const seen = addDays(stage.dateOf(-1), -12);
  const lines = homes.map(({ number }, place) => [
    number ?? "",
    place === 0 ? "Requires improvement to be good" : "Good",
    seen,
    "",
    "registered",
  ]);
  const text = [gradeColumns, ...lines].map((cells) => cells.join(",")).join("\n");
  const received = await stage.files.receive(Readable.from([Buffer.from(`${text}\n`)]), 1_000_000);
  if (received === "TOO_LARGE") throw new Error("Three lines are too many");
  const sent = { typedName: "ofsted this month.csv", received };
  must(await importGrades(ctx, stage.files, { scheme: "OFSTED_HOMES", sent }));
}

async function joiningAsked(stage: Stage, { told }: Supplier): Promise<void> {
  const name = "Winifred Oakes";
  const personId = await personNamed(stage, name, addressOf(name, `${told.key}.example`), day(stage, -1, "11:05"));
  const ctx = await at(stage, { kind: "person", personId } as const, day(stage, -1, "11:20"));
  const { number } = await ctx.db
    .selectFrom("suppliers")
    .innerJoin("organisations", "organisations.id", "suppliers.organisation_id")
    .select("suppliers.company_number as number")
    .where("organisations.name", "=", told.name)
    .executeTakeFirstOrThrow();
  must(
    await askToJoin(
      ctx,
      { by: "company", number: number ?? "" },
      "I manage the home at night, and fill in its papers.",
    ),
  );
}
