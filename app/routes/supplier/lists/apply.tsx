import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { startApplication } from "~/features/lists/commands/applications.server";
import { mayWriteApplication } from "~/features/lists/policy";
import { findOwnApplication } from "~/features/lists/queries/applications.server";
import { listCeilingsOfRound } from "~/features/lists/queries/ceilings.server";
import { listLotsOfRound } from "~/features/lists/queries/lots.server";
import { countPlaces } from "~/features/lists/queries/reopening.server";
import { findPublishedRound } from "~/features/lists/queries/rounds.server";
import { applicationRefusals } from "~/features/lists/refusals/lists";
import { isForPeople } from "~/features/lists/rules/lines";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { CeilingsOfRound } from "~/features/lists/ui/ceilings";
import { Lots } from "~/features/lists/ui/lot-cards";
import { listLotChances } from "~/features/market/queries/lot-chances.server";
import { LotChances } from "~/features/market/ui/lot-chances";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Apply to a list" : `Apply to: ${data.round.listTitle}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { roundId } = args.params;
  const round = isId(roundId) ? await findPublishedRound(ctx, roundId) : undefined;
  if (round === undefined) throw notFound();
  const applicationId = await findOwnApplication(ctx, round.roundId);
  if (applicationId !== undefined) moveOn(args, `/supplier/applications/${applicationId}`);
  const { number, listTitle, leadName, opensAt, closesAt } = round;
  const [lots, ceilings, chances, { places }] = await Promise.all([
    listLotsOfRound(ctx, round.roundId),
    listCeilingsOfRound(ctx, round.roundId),
    listLotChances(ctx, round.roundId),
    countPlaces(ctx, round),
  ]);
  return {
    round: { number, listTitle, leadName, opensAt, closesAt },
    lots,
    ceilings,
    chances,
    stage: seenRoundStage(round, ctx.now),
    now: ctx.now,
    mayWrite: mayWriteApplication(ctx.actor),
    places,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { roundId } = args.params;
  if (!isId(roundId)) throw notFound();
  const done = await startApplication(ctx, roundId);
  if (done.ok) {
    const round = await findPublishedRound(ctx, roundId);
    const member = round !== undefined && (await countPlaces(ctx, round)).places > 0;
    return seeOther(`/supplier/applications/${done.value.applicationId}${member ? "/places" : ""}`);
  }
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), applicationRefusals[done.refusal]);
}

export default function Apply() {
  const { round, lots, ceilings, chances, stage, now, mayWrite, places } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={`Apply to: ${round.listTitle}`}
      caption={`Round ${round.number}, led by ${round.leadName}`}
      back={{ href: "/supplier/applications", text: "Approved lists" }}
      errors={form.errors}
    >
      {stage === "OPEN" ? (
        <>
          <p className="govuk-body">
            Closes at <Deadline at={round.closesAt} now={now} />.
          </p>
          {places > 0 && (
            <InsetText>
              You have {places} {places === 1 ? "place" : "places"} on this list already. You do not apply again for{" "}
              {places === 1 ? "it" : "them"}: you say what has changed, and confirm the rest.
            </InsetText>
          )}
          <p className="govuk-body">
            You say once who you are. Then you add each of your settings for each lot it fits
            {lots.some(isForPeople) ? ", with your prices" : ""}. You can save and come back. Each setting is submitted
            and decided by itself.
          </p>
          {mayWrite ? (
            <form method="post" noValidate>
              <Button variant="start" preventDoubleClick>
                {places > 0 ? "Start with the places you have" : "Start the application"}
              </Button>
            </form>
          ) : (
            <InsetText>Ask your administrator or a bid writer to start the application.</InsetText>
          )}
        </>
      ) : (
        <InsetText>
          {stage === "SCHEDULED" ? (
            <>
              This round opens at <Deadline at={round.opensAt} now={now} />. Add your settings now, so that you are
              ready.
            </>
          ) : (
            "This round has closed. You can apply in the next one."
          )}
        </InsetText>
      )}
      <h2 className="govuk-heading-m">Lots in this round</h2>
      <Lots lots={lots} />
      {ceilings.length > 0 && <CeilingsOfRound lots={ceilings} />}
      <h2 className="govuk-heading-m">Who is on each lot now</h2>
      <LotChances lots={chances} />
    </Page>
  );
}
