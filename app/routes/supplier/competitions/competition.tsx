import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findInvitedCompetition } from "~/features/competitions/queries/competitions.server";
import { listCriteria, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { invitedSettings } from "~/features/competitions/queries/invitations.server";
import { isOpenForBids, publicStageName, seenStage } from "~/features/competitions/rules/stages";
import { shownCriteria, shownFacts } from "~/features/competitions/rules/shown";
import { CompetitionFacts } from "~/features/competitions/ui/competition-facts";
import { DeadlinePanel } from "~/features/competitions/ui/deadline-panel";
import { HowScored } from "~/features/competitions/ui/how-scored";
import { InvitedLots } from "~/features/competitions/ui/invited-lots";
import { Milestones } from "~/features/competitions/ui/milestones";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.competition.title ?? "Competition") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { competitionId } = args.params;
  const found = isId(competitionId) ? await findInvitedCompetition(ctx, competitionId) : undefined;
  if (found === undefined) throw notFound();
  const { id, invitedLots, specification } = found;
  const { organisationId } = ctx.actor;
  const [criteria, measures, lots] = await Promise.all([
    listCriteria(ctx, id),
    measuresAsked(ctx, id),
    Promise.all(
      invitedLots.map(async (lot) => ({
        ...lot,
        settings: (await invitedSettings(ctx, id, lot.id, organisationId)).map(({ name }) => name),
      })),
    ),
  ]);
  return {
    id,
    competition: { specification, ...shownFacts(found) },
    lots,
    criteria: shownCriteria(criteria),
    measures,
    open: isOpenForBids(found, ctx.now),
    stageName: publicStageName(seenStage(found, ctx.now)),
    now: ctx.now,
  };
}

export default function InvitedCompetitionPage() {
  const { id, competition, lots, criteria, measures, open, stageName, now } = useLoaderData<typeof loader>();
  return (
    <Page
      title={competition.title}
      caption={competition.authorityName}
      back={{ href: "/supplier/bids", text: "Competitions" }}
      wide
    >
      {competition.deadlineAt !== null && <DeadlinePanel at={competition.deadlineAt} now={now} open={open} />}
      <Milestones current={stageName} />
      <h2 className="govuk-heading-m">Your lots</h2>
      <InvitedLots address={`/supplier/competitions/${id}/lots`} lots={lots} open={open} />
      <h2 className="govuk-heading-m">What is bought</h2>
      <CompetitionFacts facts={competition} now={now} />
      <h3 className="govuk-heading-s">What we need</h3>
      <Preserved>{competition.specification}</Preserved>
      <h2 className="govuk-heading-m">How bids are scored</h2>
      <HowScored criteria={criteria} measures={measures} />
    </Page>
  );
}
