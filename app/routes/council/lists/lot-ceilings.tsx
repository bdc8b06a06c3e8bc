import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { CouncilActor } from "~/core/actor";
import { valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { parseWhole } from "~/core/whole-number";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { setCeilings } from "~/features/lists/commands/ceilings.server";
import { ceilingsForm } from "~/features/lists/forms/ceilings";
import { listRunners } from "~/features/lists/policy";
import { listCeilings, listOpeningYears } from "~/features/lists/queries/ceilings.server";
import { findLot } from "~/features/lists/queries/lots.server";
import { lotRefusals } from "~/features/lists/refusals/lists";
import { areCeilingsFixed, financialYearInWords, yearsToSet } from "~/features/lists/rules/ceilings";
import { CeilingFields, ceilingsState, CeilingYears } from "~/features/lists/ui/ceilings";
import { versionIn } from "~/features/suppliers/forms/version";
import type { Context } from "~/platform/context";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Highest prices";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? title : `${title} of ${data.lot.code}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { lotId, listId, code, title: lotTitle, listTitle, bands } = await lotOf(ctx, args);
  const [saved, openings] = await Promise.all([listCeilings(ctx, lotId), listOpeningYears(ctx, lotId)]);
  const today = calendarDateOf(ctx.now);
  const shown = [...new Set([...saved.map(({ year }) => year), ...yearsToSet(today)])].sort((a, b) => a - b);
  const years = shown.map((year) => ({
    year,
    saved: saved.find((each) => each.year === year && each.prices.length > 0) ?? null,
    fixed: areCeilingsFixed(year, openings, today) || !yearsToSet(today).includes(year),
  }));
  const chosen = years.find(({ year, fixed }) => year === yearAsked(args.request) && !fixed)?.year;
  return {
    lot: { lotId, listId, code, title: lotTitle, listTitle, bands },
    years,
    chosen,
    version: saved.find(({ year }) => year === chosen)?.version ?? 0,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const lot = await lotOf(ctx, args);
  const year = yearAsked(args.request);
  if (year === undefined) throw notFound();
  const form = await readForm(args.request, ceilingsForm(lot.bands));
  if (!form.ok) return tryAgain(form.state);
  const done = await setCeilings(ctx, { ...lot, year }, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/lists/${lot.listId}/lots/${lot.lotId}/ceilings`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") return refused(form.state, lotRefusals[done.refusal]);
  // The table above the form shows what is saved now: having seen it, the person may save over it.
  const saved = (await listCeilings(ctx, lot.lotId)).find((each) => each.year === year);
  const values = { ...form.state.values, version: String(saved?.version ?? 0) };
  return tryAgain({ values, errors: [{ field: "saved-now", message: lotRefusals.STALE }] });
}

async function lotOf(ctx: Context<CouncilActor>, { params: { listId, lotId } }: LoaderFunctionArgs) {
  const lot = isId(listId) && isId(lotId) ? await findLot(ctx, listId, lotId) : undefined;
  if (lot === undefined || lot.bands.length === 0) throw notFound();
  return lot;
}

function yearAsked(request: Request): number | undefined {
  return parseWhole(new URL(request.url).searchParams.get("year") ?? "", 2000, 2200);
}

export default function LotCeilings() {
  const { lot, years, chosen, version } = useLoaderData<typeof loader>();
  const saved = years.find(({ year }) => year === chosen)?.saved ?? null;
  const form = useActionData<typeof action>()?.form ?? ceilingsState(saved, version);
  const address = `/council/lists/${lot.listId}/lots/${lot.lotId}`;
  return (
    <Page
      title={`${title} of ${lot.code}`}
      caption={`${lot.listTitle}: ${lot.title}`}
      back={{ href: `${address}/edit`, text: `Change the lot ${lot.code}` }}
      errors={form.errors}
    >
      <p className="govuk-body">
        A round goes by the prices of the year in which it opens. Applicants see them beside each price they give.
      </p>
      <InsetText>
        Once a published round has opened the lot, the prices of the year that runs are fixed. Those of a later year can
        be set until it begins.
      </InsetText>
      <section id="saved-now">
        <CeilingYears years={years} bandsOfLot={lot.bands} setAt={(year) => `${address}/ceilings?year=${year}`} />
      </section>
      {chosen !== undefined && (
        <form method="post" action={`${address}/ceilings?year=${chosen}`} noValidate>
          <h2 className="govuk-heading-m">{financialYearInWords(chosen)}</h2>
          <p className="govuk-body">Leave a price empty where there is no highest price.</p>
          <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
          <CeilingFields state={form} bandsOfLot={lot.bands} />
          <Button preventDoubleClick>Save these prices</Button>
        </form>
      )}
    </Page>
  );
}
