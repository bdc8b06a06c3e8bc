import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { calendarDateOf, ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { evidenceCheckers, listReaders, mayReadEvidence, mayRecommend, whyNotDecide } from "~/features/lists/policy";
import { findAppeal } from "~/features/lists/queries/appeals.server";
import { findClarification } from "~/features/lists/queries/clarifications.server";
import { listDeclarationsOfLine } from "~/features/lists/queries/declarations.server";
import { listFindings } from "~/features/lists/queries/findings.server";
import { findPromise } from "~/features/lists/queries/promises.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { assessmentRefusals } from "~/features/lists/refusals/assessing";
import { listStandings } from "~/features/lists/queries/providers-evidence.server";
import { evidenceDifferences, organisationDifferences, placeDifferences } from "~/features/lists/rules/differences";
import { conditionResult, ruleResults } from "~/features/lists/rules/conditions";
import { standingOf } from "~/features/lists/rules/promises";
import { PromiseCard } from "~/features/lists/ui/promise-card";
import { AskedCard } from "~/features/lists/ui/asked-card";
import { Conditions } from "~/features/lists/ui/conditions";
import { evidenceKinds } from "~/features/suppliers/rules/evidence";
import { DeclaredFor, declarationOnLine } from "~/features/lists/ui/line-declarations";
import { Differences } from "~/features/lists/ui/differences";
import { fileLink } from "~/features/lists/ui/members-in-round";
import { EvidenceFor, EvidenceThen } from "~/features/lists/ui/submitted-evidence";
import { LineTag } from "~/features/lists/ui/stage-tags";
import { SubmittedLine } from "~/features/lists/ui/submitted-line";
import { VerdictCard } from "~/features/lists/ui/verdict-card";
import { notFound } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Details } from "~/ui/details";
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
  const { evidence, declarations: _, ...facts } = line.facts;
  const files =
    line.approved && evidenceDifferences(line.approved.evidence, evidence, calendarDateOf(line.submittedAt));
  const standings = await listStandings(
    ctx,
    evidence.map(({ evidenceId }) => evidenceId),
  );
  const [findings, declared, asked, promise, told] = await Promise.all([
    listFindings(ctx, [line.lineId]),
    listDeclarationsOfLine(ctx, line.facts),
    findClarification(ctx, line.lineId),
    findPromise(ctx, line.lineId),
    findAppeal(ctx, line.lineId),
  ]);
  const foundBy = findings.map(({ by }) => by);
  const names = await namesOf(ctx, [...recommendedBy, ...foundBy, line.decision?.by ?? null, asked?.askedBy ?? null]);
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
    changes: line.approved && {
      differences: [
        ...placeDifferences(line.approved, line.facts),
        ...organisationDifferences(line.approved, line.facts),
      ],
      files: files?.filter(({ type }) => mayReadEvidence(ctx.actor, type)),
    },
    asked: asked && {
      card: {
        ...{ fields: asked.fields, missing: asked.missing, dueOn: asked.dueOn },
        ...{ answeredAt: asked.answeredAt, note: asked.note },
        asked: `${nameOf(asked.askedBy)}, ${ukDateTime(asked.askedAt)}`,
      },
      answer: asked.before && {
        differences: [
          ...placeDifferences(asked.before, line.facts),
          ...organisationDifferences(asked.before, line.facts),
        ],
        files: evidenceDifferences(asked.before.evidence, evidence, calendarDateOf(line.submittedAt)).filter(
          ({ type }) => mayReadEvidence(ctx.actor, type),
        ),
      },
    },
    evidence: standings.map(({ evidenceId, type, name, stage, expiresOn }) => {
      return { evidenceId, type, name, stage, expiresOn };
    }),
    conditions: ruleResults(line.facts, line.submittedAt).map(({ criterion, byRule, why }) => {
      const found = byRule === "PERSON" ? findings.find((each) => each.criterion === criterion) : undefined;
      return {
        ...{ criterion, why, result: conditionResult(byRule, found?.result) },
        finding: found && { note: found.note, at: found.at, by: nameOf(found.by) },
      };
    }),
    declarations: declared.map(declarationOnLine),
    today: calendarDateOf(ctx.now),
    recommendations: line.recommendations.map(({ recommendationId, verdict, otherwise, at, by }) => ({
      ...{ recommendationId, verdict, otherwise, at },
      by: nameOf(by),
    })),
    decision: line.decision && { ...line.decision, by: nameOf(line.decision.by) },
    mayRecommend: open && mayRecommend(ctx.actor),
    promise: promise && {
      ...{ evidence: promise.evidence, dueOn: promise.dueOn, standing: standingOf(promise, ctx.now) },
      sendings: promise.sendings.map(({ sendingId, sentAt, note, result, reasons, files }) => {
        const named = files.filter(({ type }) => mayReadEvidence(ctx.actor, type));
        return {
          ...{ sendingId, sentAt, note, result, reasons },
          files: named.map(({ evidenceId, type, name }) => ({ evidenceId, type, name })),
        };
      }),
    },
    appeal: told?.appeal && (told.appeal.outcome === null ? "WAITING" : "DECIDED"),
    mayCheck: promise?.waiting === true && holds(ctx.actor, ...evidenceCheckers),
    mayAsk: line.seen === "BEING_ASSESSED" && mayRecommend(ctx.actor),
    mayDecide: open && recommendedBy.length > 0 && whyNot === undefined,
    ownRecommendation: open && whyNot === "OWN_RECOMMENDATION",
  };
}

export default function Line() {
  const {
    line,
    changes,
    conditions,
    evidence,
    declarations,
    today,
    recommendations,
    decision,
    asked,
    promise,
    appeal,
    mayCheck,
    mayAsk,
    mayRecommend: mayAdd,
    mayDecide,
    ownRecommendation,
  } = useLoaderData<typeof loader>();
  const address = `/council/lines/${line.lineId}`;
  const whole = (
    <>
      <SubmittedLine facts={line.facts} submittedAt={line.submittedAt} />
      <EvidenceThen files={evidence} today={today} />
    </>
  );
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
        {mayAdd && line.seen !== "ASKED" && (
          <Button href={`${address}/recommend`} variant={mayDecide ? "secondary" : undefined}>
            {recommendations.length > 0 ? "Recommend something else" : "Recommend"}
          </Button>
        )}
        {mayAdd && (
          <Button href={`${address}/conditions`} variant="secondary">
            Say what you found
          </Button>
        )}
        {appeal !== undefined && (
          <Button href={`${address}/appeal`} variant={appeal === "WAITING" ? undefined : "secondary"}>
            {appeal === "WAITING" ? "Read the appeal that waits" : "Read the appeal"}
          </Button>
        )}
        {mayCheck && <Button href={`${address}/check`}>Check the evidence</Button>}
        {mayAsk && (
          <Button href={`${address}/ask`} variant="secondary">
            Ask to put something right
          </Button>
        )}
      </ButtonGroup>
      {promise && <PromiseCard {...promise} fileHref={(evidenceId) => `/council/evidence/${evidenceId}`} />}
      {asked && <AskedCard {...asked.card} />}
      {asked?.answer && (
        <Differences
          caption="What the answer changed"
          differences={asked.answer.differences}
          evidence={asked.answer.files}
          withConditions
          fileLink={fileLink}
        />
      )}
      {changes !== undefined && (
        <>
          <p className="govuk-body">
            It is on the list already. If you refuse the change, it stays there as it was approved before.
          </p>
          <Differences
            caption="What has changed"
            differences={changes.differences}
            evidence={changes.files}
            withConditions
            fileLink={fileLink}
          />
        </>
      )}
      <Conditions
        conditions={conditions}
        filesOf={(criterion) => (
          <>
            <DeclaredFor declarations={declarations} criterion={criterion} address={address} />
            <EvidenceFor
              files={evidence.filter(({ type }) => evidenceKinds[type].condition === criterion)}
              today={today}
            />
          </>
        )}
      />
      {changes === undefined ? (
        <>
          <h2 className="govuk-heading-m">What was submitted</h2>
          {whole}
        </>
      ) : (
        <Details summary="Everything that was submitted">{whole}</Details>
      )}
    </Page>
  );
}
