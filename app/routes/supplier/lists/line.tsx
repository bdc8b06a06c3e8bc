import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { changeLine } from "~/features/lists/commands/lines.server";
import { lineForm } from "~/features/lists/forms/application";
import { maySubmitLine, mayWriteApplication } from "~/features/lists/policy";
import { findLine } from "~/features/lists/queries/applications.server";
import { applicationRefusals, lineErrors } from "~/features/lists/refusals/lists";
import { LineForm } from "~/features/lists/ui/line-form";
import { LineStanding } from "~/features/lists/ui/line-standing";
import { OfferFacts } from "~/features/lists/ui/offer-facts";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { notFound, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.name ?? "Setting and lot") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { applicationId, lineId } = args.params;
  if (!isId(applicationId) || !isId(lineId)) throw notFound();
  const line = await findLine(ctx, applicationId, lineId);
  if (line === undefined) throw notFound();
  const { settingName, open, lot, ...shown } = line;
  return {
    line: { ...shown, lot: { title: lot.title, bands: lot.bands } },
    name: `${settingName}, lot ${lot.code}`,
    mayChange: open && line.seen !== "SUBMITTED" && mayWriteApplication(ctx.actor),
    maySubmit: open && maySubmitLine(ctx.actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId, lineId } = args.params;
  if (!isId(applicationId) || !isId(lineId)) throw notFound();
  const line = await findLine(ctx, applicationId, lineId);
  if (line === undefined) throw notFound();
  const form = await readForm(args.request, lineForm(line.lot.bands));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeLine(ctx, lineId, versionIn(form.state), form.value);
  const address = `/supplier/applications/${applicationId}`;
  if (done.ok && line.change) return seeOther(`${address}/places`);
  if (done.ok) return seeOther(valueOf(form.state, "then") === "later" ? address : `${address}/lines/${lineId}/submit`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "STALE") {
    return tryAgain(
      { ...form.state, errors: lineErrors(done.refusal, Object.keys(form.state.values)) },
      { stale: false },
    );
  }
  // Having seen what is saved now, the person may save over it.
  const saved = await findLine(ctx, applicationId, lineId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: [{ field: "saved-now", message: applicationRefusals.STALE }] }, { stale: true });
}

export default function Line() {
  const { line, name, mayChange, maySubmit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const stale = answer?.stale === true;
  const address = `/supplier/applications/${line.applicationId}`;
  return (
    <Page
      title={name}
      caption={line.lot.title}
      back={
        line.change ? { href: `${address}/places`, text: "Your places" } : { href: address, text: "Your application" }
      }
      errors={answer?.form.errors}
    >
      <LineStanding
        line={line}
        address={`${address}/lines/${line.lineId}`}
        settingAddress={`/supplier/settings/${line.settingId}`}
        maySubmit={maySubmit}
      />
      {(stale || !mayChange) && (
        <section id="saved-now">
          <OfferFacts offer={line} bands={line.lot.bands} title={mayChange ? "What is saved now" : "What you offer"} />
        </section>
      )}
      {mayChange && (
        <LineForm
          line={line}
          typed={answer?.form}
          change={line.change}
          withdraw={maySubmit && line.seen === "DRAFT" ? `${address}/lines/${line.lineId}/withdraw` : undefined}
        />
      )}
    </Page>
  );
}
