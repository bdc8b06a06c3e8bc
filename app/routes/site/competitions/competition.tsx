import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findInvitedCompetition, findPublicCompetition } from "~/features/competitions/queries/competitions.server";
import { listCriteria, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { publicStageName, seenStage } from "~/features/competitions/rules/stages";
import { shownCriteria, shownFacts } from "~/features/competitions/rules/shown";
import { CompetitionFacts } from "~/features/competitions/ui/competition-facts";
import { HowScored } from "~/features/competitions/ui/how-scored";
import { Milestones } from "~/features/competitions/ui/milestones";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.competition.title ?? "Competition") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { competitionId } = args.params;
  const found = isId(competitionId) ? await findPublicCompetition(ctx, competitionId) : undefined;
  if (found === undefined) throw notFound();
  const { actor } = ctx;
  const invited = actor.kind === "supplier" ? await findInvitedCompetition({ ...ctx, actor }, found.id) : undefined;
  const [criteria, measures] = await Promise.all([listCriteria(ctx, found.id), measuresAsked(ctx, found.id)]);
  const { id, listId } = found;
  return {
    // The specification goes to whom it invites; the notice says what it is and who may bid.
    competition: { id, listId, ...shownFacts(found) },
    criteria: shownCriteria(criteria),
    measures,
    isInvited: invited !== undefined,
    stageName: publicStageName(seenStage(found, ctx.now)),
    now: ctx.now,
  };
}

export default function PublicCompetition() {
  const { competition, criteria, measures, isInvited, stageName, now } = useLoaderData<typeof loader>();
  return (
    <Page title={competition.title} caption={competition.authorityName} back={{ href: "/", text: "Home" }} wide>
      <Milestones current={stageName} />
      <CompetitionFacts facts={competition} now={now} />
      <h2 className="govuk-heading-m">Who can bid</h2>
      {isInvited ? (
        <>
          <p className="govuk-body">Your organisation is invited.</p>
          <Button href={`/supplier/competitions/${competition.id}`}>See what is asked</Button>
        </>
      ) : (
        <p className="govuk-body">
          Suppliers on the approved list{" "}
          <a className="govuk-link" href={`/lists/${competition.listId}`}>
            {competition.listTitle}
          </a>{" "}
          who can do this work. They are all invited. If you join the list before bids close, and can do the work, you
          are invited too.
        </p>
      )}
      <h2 className="govuk-heading-m">How bids are scored</h2>
      <HowScored criteria={criteria} measures={measures} />
    </Page>
  );
}
