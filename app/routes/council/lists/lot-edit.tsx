import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { changeLot } from "~/features/lists/commands/lots.server";
import { lotForm, openedLotForm } from "~/features/lists/forms/lot";
import { listRunners } from "~/features/lists/policy";
import { findLot } from "~/features/lists/queries/lots.server";
import { fieldOfLot, lotRefusals } from "~/features/lists/refusals/lists";
import { lotRows } from "~/features/lists/ui/lot-cards";
import { LotFields, lotValues, LotWordFields } from "~/features/lists/ui/lot-fields";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

const title = "Change the lot";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? title : `${title} ${data.saved.code}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId, lotId } = args.params;
  const saved = isId(listId) && isId(lotId) ? await findLot(ctx, listId, lotId) : undefined;
  if (saved === undefined) throw notFound();
  return { saved, today: calendarDateOf(ctx.now) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId, lotId } = args.params;
  const lot = isId(listId) && isId(lotId) ? await findLot(ctx, listId, lotId) : undefined;
  if (lot === undefined) throw notFound();
  const today = calendarDateOf(ctx.now);
  const form = await readForm(args.request, lot.opened ? openedLotForm(today) : lotForm(today));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeLot(ctx, lot, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/lists/${lot.listId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") {
    return refused(form.state, lotRefusals[done.refusal], fieldOfLot(done.refusal), { stale: false });
  }
  // Having seen what is saved now, the person may save over it.
  const saved = await findLot(ctx, lot.listId, lot.lotId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: [{ field: "saved-now", message: lotRefusals.STALE }] }, { stale: true });
}

export default function LotEdit() {
  const { saved, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(lotValues(saved, today));
  const facts = <SummaryList card={{ title: `${saved.code}: ${saved.title}` }} rows={lotRows(saved)} />;
  return (
    <Page
      title={`${title} ${saved.code}`}
      caption={saved.listTitle}
      back={{ href: `/council/lists/${saved.listId}`, text: saved.listTitle }}
      errors={form.errors}
    >
      {saved.opened && (
        <>
          <InsetText>
            A round with this lot has been published. Its code, and which settings, ages, needs and levels of support it
            is for, stay as they are: applications are judged against them.
          </InsetText>
          {answer?.stale !== true && facts}
        </>
      )}
      {saved.bands.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/council/lists/${saved.listId}/lots/${saved.lotId}/ceilings`}>
            Highest prices
          </a>
        </p>
      )}
      {answer?.stale === true && (
        <section id="saved-now">
          <h2 className="govuk-heading-m">What is saved now</h2>
          {facts}
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        {saved.opened ? <LotWordFields state={form} /> : <LotFields state={form} />}
        <Button preventDoubleClick>Save the lot</Button>
      </form>
    </Page>
  );
}
