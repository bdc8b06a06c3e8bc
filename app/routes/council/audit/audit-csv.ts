import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { listEvents } from "~/features/audit/queries.server";
import { listShutOut } from "~/features/market/queries/shut-out.server";
import { inWords } from "~/features/audit/rules";
import { csvFile } from "~/platform/csv.server";
import { notFound } from "~/platform/respond.server";

/** The newest rows; an auditor who needs older ones asks by subject. */
const mostRows = 10_000;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "AU", "PO", "LE");
  const subject = new URL(args.request.url).searchParams.get("subject") ?? undefined;
  if (subject !== undefined && !isId(subject)) throw notFound();
  const { rows } = await listEvents(ctx, { subjectId: subject, most: mostRows, shutOutOf: await listShutOut(ctx) });
  const names = await namesOf(
    ctx,
    rows.map(({ personId }) => personId),
  );
  return csvFile(
    "audit.csv",
    ["When (UTC)", "Kind", "Act", "In words", "Who", "Roles", "About", "Reference", "Facts"],
    rows.map((row) => [
      row.at.toISOString(),
      row.kind,
      row.act,
      inWords(row.act),
      (row.personId === null ? undefined : names.get(row.personId)) ?? "",
      row.roles.join(" "),
      row.subjectKind,
      row.subjectId,
      row.about,
    ]),
  );
}
