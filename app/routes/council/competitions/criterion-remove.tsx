import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { removeCriterion } from "~/features/competitions/commands/criteria.server";
import { draftWriters } from "~/features/competitions/policy";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listCriteria } from "~/features/competitions/queries/criteria.server";
import { competitionRefusals } from "~/features/competitions/refusals";
import { belowOf } from "~/features/competitions/rules/criteria";
import { shownCriteria } from "~/features/competitions/rules/shown";
import { CriteriaTree } from "~/features/competitions/ui/criteria-tree";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Remove from how bids are scored";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId, criterionId } = args.params;
  if (!isId(competitionId) || !isId(criterionId)) throw notFound();
  const competition = await findCompetition(ctx, competitionId);
  if (competition === undefined) throw notFound();
  const address = `/council/competitions/${competitionId}/criteria`;
  if (competition.stage !== "DRAFT") moveOn(args, address);
  const leaving = belowOf(await listCriteria(ctx, competitionId), criterionId);
  const [first] = leaving;
  if (first === undefined) throw seeOther(address);
  const criteria = shownCriteria(leaving).map((each) => ({ ...each, depth: each.depth - first.depth }));
  return { address, name: competition.title, removing: first.title, criteria };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...draftWriters);
  const { competitionId, criterionId } = args.params;
  if (!isId(competitionId) || !isId(criterionId)) throw notFound();
  const done = await removeCriterion(ctx, competitionId, criterionId);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/criteria`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), competitionRefusals[done.refusal]);
}

export default function RemoveCriterion() {
  const { address, name, removing, criteria } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={`Remove “${removing}”?`}
      caption={name}
      back={{ href: address, text: "How bids are scored" }}
      errors={form.errors}
    >
      <p className="govuk-body">This goes, and cannot be brought back:</p>
      <CriteriaTree caption="What goes" criteria={criteria} />
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Remove
          </Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
