import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { approvePublication } from "~/features/competitions/commands/approval.server";
import { seenForm } from "~/features/competitions/forms/draft";
import { isApprovingOwn } from "~/features/competitions/policy";
import { findCompetition, sentForApprovalBy } from "~/features/competitions/queries/competitions.server";
import { listCriteria, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { fingerprintOf, readDraft } from "~/features/competitions/queries/draft.server";
import { competitionRefusals, sentRefusal } from "~/features/competitions/refusals";
import { draftWarnings } from "~/features/competitions/rules/draft";
import { shownCriteria, shownFacts } from "~/features/competitions/rules/shown";
import { CompetitionFacts } from "~/features/competitions/ui/competition-facts";
import { HowScored } from "~/features/competitions/ui/how-scored";
import { Warnings } from "~/features/competitions/ui/notices";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

const title = "Approve this competition";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "AP");
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, specification, shortWindowReason } = competition;
  if (competition.stage !== "AWAITING_APPROVAL") moveOn(args, `/council/competitions/${id}`);
  const draft = await readDraft(ctx, id);
  return {
    competition: { id, specification, shortWindowReason, ...shownFacts(competition) },
    criteria: shownCriteria(await listCriteria(ctx, id)),
    measures: await measuresAsked(ctx, id),
    warnings: draftWarnings(draft, ctx.now, await holidaysOf(ctx, "STATUTORY_UK")),
    isOwn: isApprovingOwn(ctx.actor, await sentForApprovalBy(ctx, id)),
    seen: await fingerprintOf(ctx, id),
    now: ctx.now,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "AP");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, seenForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await approvePublication(ctx, competitionId, form.value.seen);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), sentRefusal(done.refusal));
}

export default function Approve() {
  const { competition, criteria, measures, warnings, isOwn, seen, now } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const { id, title: name, specification, shortWindowReason } = competition;
  const address = `/council/competitions/${id}`;
  return (
    <Page title={title} caption={name} back={{ href: address, text: name }} errors={form.errors}>
      <Warnings warnings={warnings} />
      {shortWindowReason !== null && (
        <>
          <h2 className="govuk-heading-s">Why suppliers get the time they get</h2>
          <Preserved>{shortWindowReason}</Preserved>
        </>
      )}
      <CompetitionFacts facts={competition} now={now} />
      <h2 className="govuk-heading-m">What you need</h2>
      <Preserved>{specification}</Preserved>
      <h2 className="govuk-heading-m">How bids are scored</h2>
      <HowScored criteria={criteria} measures={measures} />
      {isOwn ? (
        <InsetText>{competitionRefusals.SENT_BY_YOU}</InsetText>
      ) : (
        <form method="post" noValidate>
          <HiddenField name="seen" value={seen} />
          <ButtonGroup>
            <Button preventDoubleClick>Approve</Button>
            <a className="govuk-link" href={`${address}/send-back`}>
              Send it back
            </a>
          </ButtonGroup>
        </form>
      )}
    </Page>
  );
}
