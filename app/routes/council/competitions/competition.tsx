import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listBidderNames } from "~/features/bids/queries/opened.server";
import { mayReadAll, mayWriteDraft } from "~/features/competitions/policy";
import {
  findCompetition,
  listStageChanges,
  sentForApprovalBy,
} from "~/features/competitions/queries/competitions.server";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import { readDraft } from "~/features/competitions/queries/draft.server";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { declaresOnNames } from "~/features/competitions/rules/conflicts";
import { checkDraft, draftWarnings } from "~/features/competitions/rules/draft";
import { nextSteps } from "~/features/competitions/rules/next-steps";
import { hasReached, seenStage } from "~/features/competitions/rules/stages";
import { shownFacts } from "~/features/competitions/rules/shown";
import { CompetitionFacts } from "~/features/competitions/ui/competition-facts";
import { DraftTasks } from "~/features/competitions/ui/draft-tasks";
import { History } from "~/features/competitions/ui/history";
import { Next } from "~/features/competitions/ui/next";
import { Warnings } from "~/features/competitions/ui/notices";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import { isPanelMember } from "~/features/evaluation/queries/scorers.server";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.competition.title ?? "Competition") },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, stage, specification, shortWindowReason } = competition;
  const { actor, now } = ctx;
  const roles = (await isPanelMember(ctx, id))
    ? actor.roles
    : actor.roles.filter((role) => !["EV", "EX"].includes(role));
  // Before the opening the invited names are all anybody declares on: who has bid is nobody's to know.
  const namesNow = hasReached(stage, "OPENED") ? listBidderNames : listInvitedOrganisations;
  const names = declaresOnNames(stage, roles) ? await namesNow(ctx, id) : [];
  const organisations = (names ?? []).map(({ organisationId }) => organisationId);
  const standing = names === undefined ? "EXCLUDED" : await standingOf(ctx, id, actor.personId, organisations);
  const sentIt = (await sentForApprovalBy(ctx, id)) === actor.personId;
  const draft = hasReached(stage, "PUBLISHED") ? undefined : await readDraft(ctx, id);
  return {
    competition: { id, specification, shortWindowReason, ...shownFacts(competition) },
    seen: seenStage(competition, now),
    steps: nextSteps(competition, { roles, standing, sentIt }, now),
    draft: draft && {
      criteria: draft.criteria.map(({ parentId, weightHundredths }) => ({ parentId, weightHundredths })),
      measureCount: draft.measureCount,
      problems: checkDraft(draft, now),
      warnings: draftWarnings(draft, now, await holidaysOf(ctx, "STATUTORY_UK")),
      mayChange: stage === "DRAFT" && mayWriteDraft(actor),
    },
    history: mayReadAll(actor) ? await listStageChanges(ctx, id) : [],
    now,
  };
}

export default function CompetitionPage() {
  const { competition, seen, steps, draft, history, now } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${competition.id}`;
  return (
    <Page
      title={competition.title}
      caption={competition.listTitle}
      back={{ href: "/council/competitions", text: "Competitions" }}
      wide
    >
      <Next address={address} seen={seen} steps={steps} />
      {draft !== undefined && <Warnings warnings={draft.warnings} />}
      {draft?.mayChange === true && (
        <DraftTasks address={address} hasDeadline={competition.deadlineAt !== null} {...draft} />
      )}
      <h2 className="govuk-heading-m">What is bought</h2>
      <CompetitionFacts facts={competition} now={now} />
      {competition.shortWindowReason !== null && (
        <>
          <h3 className="govuk-heading-s">Why suppliers get the time they get</h3>
          <Preserved>{competition.shortWindowReason}</Preserved>
        </>
      )}
      <h3 className="govuk-heading-s">What you need</h3>
      <Preserved>{competition.specification}</Preserved>
      {history.length > 0 && <History changes={history} />}
    </Page>
  );
}
