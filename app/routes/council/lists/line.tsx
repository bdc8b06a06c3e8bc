import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { listReaders, mayRecommend, whyNotDecide } from "~/features/lists/policy";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals";
import { listStandings } from "~/features/lists/queries/providers-evidence.server";
import { EvidenceThen } from "~/features/lists/ui/submitted-evidence";
import { LineTag } from "~/features/lists/ui/stage-tags";
import { SubmittedLine } from "~/features/lists/ui/submitted-line";
import { VerdictCard } from "~/features/lists/ui/verdict-card";
import { notFound } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: pageTitle(data === undefined ? "Line" : `${data.line.facts.setting.name}, lot ${data.line.facts.lot.code}`),
  },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { lineId } = args.params;
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined) throw notFound();
  const recommendedBy = line.recommendations.map(({ by }) => by);
  const { evidence, ...facts } = line.facts;
  const standings = await listStandings(
    ctx,
    evidence.map(({ evidenceId }) => evidenceId),
  );
  const names = await namesOf(ctx, [...recommendedBy, line.decision?.by ?? null]);
  const nameOf = (id: string) => names.get(id) ?? "Someone who has left";
  const open = line.decision === undefined;
  const whyNot = whyNotDecide(ctx.actor, recommendedBy);
  return {
    line: {
      lineId: line.lineId,
      roundId: line.roundId,
      place: `${line.listTitle}, round ${line.roundNumber}`,
      facts,
      submittedAt: line.submittedAt,
      seen: line.seen,
    },
    evidence: standings.map(({ evidenceId, type, name, stage, expiresOn }) => {
      return { evidenceId, type, name, stage, expiresOn };
    }),
    today: calendarDateOf(ctx.now),
    recommendations: line.recommendations.map(({ recommendationId, verdict, at, by }) => ({
      ...{ recommendationId, verdict, at },
      by: nameOf(by),
    })),
    decision: line.decision && { ...line.decision, by: nameOf(line.decision.by) },
    mayRecommend: open && mayRecommend(ctx.actor),
    mayDecide: open && recommendedBy.length > 0 && whyNot === undefined,
    ownRecommendation: open && whyNot === "OWN_RECOMMENDATION",
  };
}

export default function Line() {
  const {
    line,
    evidence,
    today,
    recommendations,
    decision,
    mayRecommend: mayAdd,
    mayDecide,
    ownRecommendation,
  } = useLoaderData<typeof loader>();
  const address = `/council/lines/${line.lineId}`;
  return (
    <Page
      title={`${line.facts.setting.name}, lot ${line.facts.lot.code}`}
      caption={line.place}
      back={{ href: `/council/rounds/${line.roundId}/lines`, text: "Lines to assess" }}
    >
      <p className="govuk-body">
        <LineTag stage={line.seen} />
      </p>
      {decision && <VerdictCard title="Decision" {...decision} />}
      {recommendations.map(({ recommendationId, ...recommendation }) => (
        <VerdictCard key={recommendationId} title="Recommendation" {...recommendation} />
      ))}
      {ownRecommendation && <InsetText>{assessmentRefusals.OWN_RECOMMENDATION}</InsetText>}
      <ButtonGroup>
        {mayDecide && <Button href={`${address}/decide`}>Decide</Button>}
        {mayAdd && (
          <Button href={`${address}/recommend`} variant={mayDecide ? "secondary" : undefined}>
            {recommendations.length > 0 ? "Recommend something else" : "Recommend"}
          </Button>
        )}
      </ButtonGroup>
      <h2 className="govuk-heading-m">What was submitted</h2>
      <SubmittedLine facts={line.facts} submittedAt={line.submittedAt} />
      <EvidenceThen files={evidence} today={today} />
    </Page>
  );
}
