import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { confirmPlaces } from "~/features/lists/commands/reopening.server";
import { placesForm } from "~/features/lists/forms/membership";
import { maySubmitLine, mayWriteApplication } from "~/features/lists/policy";
import { findApplication } from "~/features/lists/queries/applications.server";
import { findReopening } from "~/features/lists/queries/reopening.server";
import { fieldOfReopening, reopeningRefusals } from "~/features/lists/refusals/lists";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { OrganisationInRound, PlacesInRound, PlacesToTick, toConfirm } from "~/features/lists/ui/places-in-round";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { EnterButton } from "~/ui/enter-button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Are your places still right?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { applicationId } = args.params;
  const application = isId(applicationId) ? await findApplication(ctx, applicationId) : undefined;
  if (application === undefined) throw notFound();
  const reopening = await findReopening(ctx, application);
  const address = `/supplier/applications/${application.applicationId}`;
  if (reopening === undefined) moveOn(args, address);
  const { round } = application;
  const open = seenRoundStage(round, ctx.now) === "OPEN";
  return {
    ...{ address, applicationId: application.applicationId, open, closesAt: round.closesAt, now: ctx.now },
    place: `${round.listTitle}, round ${round.number}`,
    organisation: reopening?.organisation ?? [],
    evidence: reopening?.evidence ?? [],
    places: (reopening?.places ?? []).map(({ lot, settingName, line, ...place }) => ({
      ...{ membershipId: place.membershipId, settingId: place.settingId, confirmedAt: place.confirmedAt },
      ...{ name: `${settingName}, lot ${lot.code}`, lotTitle: lot.title },
      line: line && { lineId: line.lineId, stage: line.stage },
      ...{ differences: place.differences, problems: place.problems },
    })),
    print: reopening?.print ?? "",
    confirmedAt: reopening?.confirmed?.at,
    mayWrite: open && mayWriteApplication(ctx.actor),
    maySubmit: open && maySubmitLine(ctx.actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { applicationId } = args.params;
  if (!isId(applicationId)) throw notFound();
  const form = await readForm(args.request, placesForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await confirmPlaces(ctx, applicationId, form.value);
  if (done.ok) return seeOther(`/supplier/applications/${applicationId}/places`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, reopeningRefusals[done.refusal], fieldOfReopening(done.refusal));
}

export default function Places() {
  const { place, address, applicationId, open, closesAt, now, print, mayWrite, maySubmit, ...shown } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { places, organisation, evidence, confirmedAt } = shown;
  const waiting = toConfirm(places);
  const form = answer?.form ?? freshForm({ places: waiting.map(({ membershipId }) => membershipId) });
  return (
    <Page title={title} caption={place} back={{ href: address, text: "Your application" }} errors={form.errors}>
      <p className="govuk-body">
        {open ? "The round closes at " : "The round closed at "}
        <Deadline at={closesAt} now={now} />.
      </p>
      {open ? (
        <p className="govuk-body">
          You are on this list already, so you do not apply again. Here is what has changed since the council last
          looked. What has not changed holds for another year when you confirm it. What has changed goes to the council,
          and until it decides all stays as it is.
        </p>
      ) : (
        <InsetText>
          {confirmedAt === undefined
            ? "You did not confirm any place in this round. Your places stay as they are until their year is over."
            : "The council looks at what has changed. It tells everyone its decisions at the same time, by e-mail and here."}
        </InsetText>
      )}
      <form method="post" noValidate>
        <EnterButton name="then" value="confirm" />
        <OrganisationInRound
          address={address}
          applicationId={applicationId}
          differences={organisation}
          evidence={evidence}
          open={mayWrite}
        />
        <h2 className="govuk-heading-m">Your places</h2>
        <PlacesInRound places={places} address={address} mayWrite={mayWrite} />
        {open && waiting.length === 0 && <InsetText>Everything here is confirmed. You are done.</InsetText>}
        {waiting.length > 0 && maySubmit && (
          <>
            <HiddenField name="seen" value={print} />
            <PlacesToTick state={form} places={waiting} />
            <p className="govuk-body">
              By pressing the button you say that what stands here is true, that you accept the terms of this list as
              before, and that you may say so for your organisation.
            </p>
            <Button preventDoubleClick>Confirm these places</Button>
          </>
        )}
        {waiting.length > 0 && open && !maySubmit && (
          <InsetText>Ask your administrator to look at this page and confirm it.</InsetText>
        )}
      </form>
    </Page>
  );
}
