import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { listCriteria, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { isOpenForBids, publicStageName, seenStage } from "~/features/competitions/rules/stages";
import { shownCriteria } from "~/features/competitions/rules/shown";
import { DeadlinePanel } from "~/features/competitions/ui/deadline-panel";
import { HowScored } from "~/features/competitions/ui/how-scored";
import { Milestones } from "~/features/competitions/ui/milestones";
import { findPublicCompetition } from "~/features/market/queries/public-competition.server";
import { nextOpening } from "~/features/market/rules/next-opening";
import { readerOf, standingOf } from "~/features/market/rules/standing";
import { PublicCompetitionFacts } from "~/features/market/ui/public-competition-facts";
import { WhatIsPublic, WhoCanBid } from "~/features/market/ui/who-can-bid";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.competition.title ?? "Competition") },
];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const [found, criteria, measures] = await Promise.all([
    findPublicCompetition(ctx, competitionId),
    listCriteria(ctx, competitionId),
    measuresAsked(ctx, competitionId),
  ]);
  if (found === undefined) throw notFound();
  const { stage, invited, onList, listId, listTitle, openUntil, ...rest } = found;
  const { announcedFor, latestOpensAt, openedBefore, opened, vehicleType, maxGapMonths, ...competition } = rest;
  const reader = readerOf(ctx.actor);
  return {
    competition,
    criteria: shownCriteria(criteria),
    measures,
    reader,
    standing: standingOf(reader, { invited, onList }),
    list: {
      id: listId,
      title: listTitle,
      openUntil,
      next: nextOpening(found, ctx.now),
    },
    open: isOpenForBids(found, ctx.now),
    decided: stage === "OUTCOME_ISSUED",
    stageName: publicStageName(seenStage(found, ctx.now)),
    now: ctx.now,
  };
}

export default function PublicCompetition() {
  const { competition, criteria, measures, reader, standing, list, open, decided, stageName, now } =
    useLoaderData<typeof loader>();
  return (
    <Page
      title={competition.title}
      caption={`Competition of ${competition.authorityName}`}
      back={{ href: "/noticeboard", text: "Noticeboard" }}
      wide
    >
      <Milestones current={stageName} />
      <Preserved>{competition.summary}</Preserved>
      <DeadlinePanel at={competition.deadlineAt} now={now} open={open} />
      {open ? (
        <>
          <h2 className="govuk-heading-m">Who can bid</h2>
          <WhoCanBid standing={standing} reader={reader} competitionId={competition.id} list={list} now={now} />
        </>
      ) : (
        <>
          <h2 className="govuk-heading-m">Closed</h2>
          <WhatIsPublic decided={decided} />
        </>
      )}
      <h2 className="govuk-heading-m">What is wanted</h2>
      <PublicCompetitionFacts competition={competition} listId={list.id} listTitle={list.title} />
      <h2 className="govuk-heading-m">How bids are scored</h2>
      <HowScored criteria={criteria} measures={measures} />
    </Page>
  );
}
