import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { generalRow, newInterestForm } from "~/features/competitions/forms/conflicts";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listMyDeclarations } from "~/features/competitions/queries/conflicts.server";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { mayReadAll } from "~/features/competitions/policy";
import { conflictRefusals } from "~/features/competitions/refusals";
import { hasReached } from "~/features/competitions/rules/stages";
import { NewInterestFields } from "~/features/competitions/ui/new-interest-fields";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Declare a new interest";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage } = competition;
  if (!hasReached(stage, "PUBLISHED")) moveOn(args, `/council/competitions/${id}/declare`);
  // The invited names, not the bidders': this page tells nobody who has bid. An evaluator sees those they answered for.
  const mine = await listMyDeclarations(ctx, id);
  const answered = new Set(mine.map(({ aboutOrganisationId }) => aboutOrganisationId));
  const invited = await listInvitedOrganisations(ctx, id);
  const names = mayReadAll(ctx.actor) ? invited : invited.filter(({ organisationId }) => answered.has(organisationId));
  return { id, name, names };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const form = await readForm(args.request, newInterestForm);
  if (!form.ok) return tryAgain(form.state);
  const { about, kind, details } = form.value;
  const organisationId = about === generalRow ? null : about;
  const interests = [{ organisationId, interest: true, kind, details }];
  const done = await declareInterests(ctx, competitionId, { moment: "LATER", interests });
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/declare`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, conflictRefusals[done.refusal]);
}

export default function DeclareNew() {
  const { id, name, names } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      caption={name}
      back={{ href: `/council/competitions/${id}/declare`, text: "Your declarations" }}
      errors={form.errors}
    >
      <p className="govuk-body">
        The bids close to you as soon as you send this, until an officer or the lead decides. Send it all the same: work
        done with an interest that nobody knew of can spoil the whole competition.
      </p>
      <form method="post" noValidate>
        <NewInterestFields names={names} state={form} />
        <Button preventDoubleClick>Declare this interest</Button>
      </form>
    </Page>
  );
}
