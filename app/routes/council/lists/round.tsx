import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { listReaders, mayRunLists } from "~/features/lists/policy";
import { countQueue } from "~/features/lists/queries/queue.server";
import { countRoundMembers } from "~/features/lists/queries/round-members.server";
import { findRound } from "~/features/lists/queries/rounds.server";
import { gapWarning, roundStageNames, seenRoundStage, seenRoundStages } from "~/features/lists/rules/rounds";
import { GapNotice } from "~/features/lists/ui/gap-notice";
import { NextStep } from "~/features/lists/ui/next-step";
import { RoundFacts, RoundHistory } from "~/features/lists/ui/round-page";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { StatusBar } from "~/ui/status-bar";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Round" : `Round ${data.round.number} of ${data.round.listTitle}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { roundId } = args.params;
  const round = isId(roundId) ? await findRound(ctx, roundId) : undefined;
  if (round === undefined) throw notFound();
  const [counts, said, names] = await Promise.all([
    countQueue(ctx, round.roundId),
    countRoundMembers(ctx, round.roundId),
    namesOf(ctx, [round.publishedBy, round.issuedBy]),
  ]);
  const nameOf = (id: string | null) => (id === null ? undefined : names.get(id));
  const { number, listId, listTitle, opensAt, closesAt, gapReason, shortWindowReason } = round;
  return {
    round: {
      ...{ roundId: round.roundId, number, listId, listTitle, opensAt, closesAt, gapReason, shortWindowReason },
      ...{ publishedAt: round.publishedAt, issuedAt: round.issuedAt, lastOpenedOn: round.lastOpenedOn },
      lots: round.lots.map(({ lotId, code, title }) => ({ lotId, code, title })),
    },
    counts,
    said,
    publishedBy: nameOf(round.publishedBy),
    issuedBy: nameOf(round.issuedBy),
    stage: seenRoundStage(round, ctx.now),
    gap: gapWarning(round.lastOpenedOn, calendarDateOf(round.opensAt), round.gapMonths),
    now: ctx.now,
    mayRun: mayRunLists(ctx.actor),
  };
}

export default function Round() {
  const { round, counts, said, publishedBy, issuedBy, stage, gap, now, mayRun } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`Round ${round.number}`}
      caption={round.listTitle}
      back={{ href: `/council/lists/${round.listId}`, text: round.listTitle }}
    >
      <StatusBar
        label="Stages of this round"
        stages={seenRoundStages.map((each) => roundStageNames[each])}
        current={roundStageNames[stage]}
      />
      <h2 className="govuk-heading-m">What is next</h2>
      <NextStep
        address={`/council/rounds/${round.roundId}`}
        membersAddress={`/council/lists/${round.listId}/members`}
        stage={stage}
        round={round}
        counts={counts}
        now={now}
        mayRun={mayRun}
      />
      {said.members > 0 && (
        <p className="govuk-body">
          {said.members} {said.members === 1 ? "member" : "members"} confirmed {said.places}{" "}
          {said.places === 1 ? "place" : "places"}.{" "}
          <a className="govuk-link" href={`/council/rounds/${round.roundId}/members`}>
            See what members told us
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">The round</h2>
      {gap.level !== "NONE" && <GapNotice gap={gap} lastOpenedOn={round.lastOpenedOn} until="OPENING" />}
      <RoundFacts round={round} />
      <RoundHistory
        publishedAt={round.publishedAt}
        publishedBy={publishedBy}
        issuedAt={round.issuedAt}
        issuedBy={issuedBy}
      />
    </Page>
  );
}
