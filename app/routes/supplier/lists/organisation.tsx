import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { saveHeader } from "~/features/lists/commands/applications.server";
import { headerForm } from "~/features/lists/forms/application";
import { mayWriteApplication } from "~/features/lists/policy";
import { findApplication, listLines } from "~/features/lists/queries/applications.server";
import { countPlaces, findReopening } from "~/features/lists/queries/reopening.server";
import { applicationRefusals } from "~/features/lists/refusals/lists";
import { isForPeople } from "~/features/lists/rules/lines";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { HeaderFacts, HeaderFields, headerValues } from "~/features/lists/ui/header-fields";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Your organisation";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { applicationId } = args.params;
  const application = isId(applicationId) ? await findApplication(ctx, applicationId) : undefined;
  if (application === undefined) throw notFound();
  const { version, header, round } = application;
  const { completedAt, ...shown } = header;
  const lines = await listLines(ctx, application.applicationId);
  const asBefore = completedAt === null ? await findReopening(ctx, application) : undefined;
  return {
    applicationId: application.applicationId,
    place: `${round.listTitle}, round ${round.number}`,
    saved: { ...(asBefore?.now.header ?? shown), version },
    /** What the form begins with was said in an earlier round, and is said again only when it is saved. */
    asBefore: asBefore !== undefined,
    forPeople: application.lots.some(isForPeople),
    anySubmitted: lines.some(({ seen }) => seen === "SUBMITTED"),
    mayChange: seenRoundStage(round, ctx.now) === "OPEN" && mayWriteApplication(ctx.actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId } = args.params;
  if (!isId(applicationId)) throw notFound();
  const application = await findApplication(ctx, applicationId);
  if (application === undefined) throw notFound();
  const form = await readForm(args.request, headerForm({ forPeople: application.lots.some(isForPeople) }));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await saveHeader(ctx, applicationId, versionIn(form.state), form.value);
  if (done.ok) {
    const { places } = await countPlaces(ctx, application.round);
    return seeOther(`/supplier/applications/${applicationId}${places > 0 ? "/places" : ""}`);
  }
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "SAFEGUARDING_LEAD") {
    return refused(form.state, applicationRefusals[done.refusal], "safeguardingLead");
  }
  if (done.refusal !== "STALE") return refused(form.state, applicationRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const saved = await findApplication(ctx, applicationId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: [{ field: "saved-now", message: applicationRefusals.STALE }] }, { stale: true });
}

export default function Organisation() {
  const { applicationId, place, saved, asBefore, forPeople, anySubmitted, mayChange } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(headerValues(saved));
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  return (
    <Page
      title={title}
      caption={place}
      back={{ href: `/supplier/applications/${applicationId}`, text: "Your application" }}
      errors={form.errors}
    >
      {(stale || !mayChange) && (
        <section id="saved-now">
          <HeaderFacts header={saved} forPeople={forPeople} title="What is saved now" />
        </section>
      )}
      {mayChange && (
        <form method="post" noValidate>
          {asBefore && (
            <InsetText>
              This is what you told the council last time. Change what is different. It counts again when you save it.
            </InsetText>
          )}
          {anySubmitted && (
            <InsetText>
              Settings you have submitted keep what was said then. To change it for them, withdraw them and submit them
              again.
            </InsetText>
          )}
          <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
          <HeaderFields state={form} forPeople={forPeople} />
          <Button preventDoubleClick>Save and go back</Button>
        </form>
      )}
    </Page>
  );
}
