import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { mayWriteDraft } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listCriteria, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { criteriaWarnings } from "~/features/competitions/rules/criteria";
import { AddCriterion } from "~/features/competitions/ui/add-criterion";
import { CriteriaTree } from "~/features/competitions/ui/criteria-tree";
import { HowScored } from "~/features/competitions/ui/how-scored";
import { Warnings } from "~/features/competitions/ui/notices";
import { Weights } from "~/features/competitions/ui/weights";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "How bids are scored";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const { competitionId } = args.params;
  const competition = isId(competitionId) ? await findCompetition(ctx, competitionId) : undefined;
  if (competition === undefined) throw notFound();
  const { id, title: name, stage } = competition;
  const [criteria, measures] = await Promise.all([listCriteria(ctx, id), measuresAsked(ctx, id)]);
  return {
    ...{ id, name, measures },
    criteria: criteria.map(({ version, ...criterion }) => criterion),
    mayChange: stage === "DRAFT" && mayWriteDraft(ctx.actor),
  };
}

export default function CriteriaPage() {
  const { id, name, criteria, measures, mayChange } = useLoaderData<typeof loader>();
  const address = `/council/competitions/${id}`;
  const frame = { title, caption: name, back: { href: address, text: name }, wide: true };
  if (!mayChange) {
    return (
      <Page {...frame}>
        {criteria.length === 0 ? (
          <EmptyState text="Nothing is written yet." />
        ) : (
          <HowScored criteria={criteria} measures={measures} />
        )}
      </Page>
    );
  }
  return (
    <Page {...frame}>
      <p className="govuk-body">
        Marks are out of 100.00. What is in a section sums to the marks of the section. It all freezes when it is
        published.
      </p>
      <Weights criteria={criteria} />
      {criteria.length > 0 && <Warnings warnings={criteriaWarnings(criteria)} />}
      {criteria.length === 0 ? (
        <EmptyState text="There are no criteria yet.">
          <p className="govuk-body">Begin with a section, such as Quality, or with the price.</p>
        </EmptyState>
      ) : (
        <CriteriaTree
          caption="Criteria"
          criteria={criteria}
          actions={({ id: criterionId, title: criterion }) => (
            <span key="actions">
              <a className="govuk-link" href={`${address}/criteria/${criterionId}`}>
                Change<span className="govuk-visually-hidden"> {criterion}</span>
              </a>{" "}
              <a className="govuk-link" href={`${address}/criteria/${criterionId}/remove`}>
                Remove<span className="govuk-visually-hidden"> {criterion}</span>
              </a>
            </span>
          )}
        />
      )}
      <h2 className="govuk-heading-m">Add</h2>
      <AddCriterion address={`${address}/criteria/new`} kinds={criteria.map(({ kind }) => kind)} />
      <Button href={address}>Back to the competition</Button>
    </Page>
  );
}
