import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { listRunners } from "~/features/lists/policy";
import { countQueue } from "~/features/lists/queries/queue.server";
import { findRound } from "~/features/lists/queries/rounds.server";
import { assessmentRefusals } from "~/features/lists/refusals/assessing";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";
import { WarningText } from "~/ui/warning-text";

const title = "Issue the decisions";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { roundId } = args.params;
  const round = isId(roundId) ? await findRound(ctx, roundId) : undefined;
  if (round === undefined) throw notFound();
  if (seenRoundStage(round, ctx.now) !== "CLOSED") moveOn(args, `/council/rounds/${round.roundId}`);
  const { submitted, decided, approved, conditional } = await countQueue(ctx, round.roundId);
  const counts = { submitted, decided, approved, conditional };
  return { roundId: round.roundId, place: `${round.listTitle}, round ${round.number}`, counts };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { roundId } = args.params;
  if (!isId(roundId)) throw notFound();
  const done = await issueDecisions(ctx, roundId);
  if (done.ok) return seeOther(`/council/rounds/${roundId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), assessmentRefusals[done.refusal]);
}

export default function RoundIssue() {
  const { roundId, place, counts } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/rounds/${roundId}`;
  return (
    <Page title={title} caption={place} back={{ href: address, text: "The round" }} errors={form.errors}>
      <SummaryList
        rows={[
          { key: "Lines submitted", value: counts.submitted },
          { key: "Approved", value: counts.approved },
          { key: "Approved once evidence is given", value: counts.conditional },
          { key: "Refused", value: counts.decided - counts.approved - counts.conditional },
          { key: "Not decided yet", value: counts.submitted - counts.decided },
        ]}
      />
      <p className="govuk-body">
        Every applicant gets its letters by e-mail and here, all at the same moment. Approved settings are on the list
        from that moment.
      </p>
      <WarningText>Once issued, the decisions cannot be changed here.</WarningText>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button preventDoubleClick>Issue the decisions</Button>
          <a className="govuk-link" href={`${address}/lines`}>
            See the lines first
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
