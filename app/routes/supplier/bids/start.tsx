import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { startBid } from "~/features/bids/commands/draft.server";
import { listBidsFor } from "~/features/bids/queries/drafts.server";
import { startRefusals } from "~/features/bids/refusals";
import { findInvitedCompetition } from "~/features/competitions/queries/competitions.server";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Start a bid") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { competitionId, lotId } = args.params;
  if (!isId(competitionId) || !isId(lotId)) throw notFound();
  const competition = await findInvitedCompetition(ctx, competitionId);
  const lot = competition?.invitedLots.find(({ id }) => id === lotId);
  if (competition === undefined || lot === undefined) throw notFound();
  const started = (await listBidsFor(ctx, competitionId)).find((bid) => bid.lotId === lotId);
  if (started !== undefined) moveOn(args, `/supplier/bids/${started.bidId}`);
  const { title, deadlineAt } = competition;
  return { competitionId, title, deadlineAt, lot: `${lot.code} ${lot.title}`, now: ctx.now };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { competitionId, lotId } = args.params;
  if (!isId(competitionId) || !isId(lotId)) throw notFound();
  const done = await startBid(ctx, competitionId, lotId);
  if (done.ok) return seeOther(`/supplier/bids/${done.value.bidId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), startRefusals[done.refusal]);
}

export default function Start() {
  const { competitionId, title, deadlineAt, lot, now } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title="Start a bid"
      caption={`${title}: ${lot}`}
      back={{ href: `/supplier/competitions/${competitionId}` }}
      errors={form.errors}
    >
      {deadlineAt !== null && (
        <p className="govuk-body">
          Deadline: <Deadline at={deadlineAt} now={now} />
        </p>
      )}
      <p className="govuk-body">
        You write your bid in parts, and each part is saved. The council sees nothing of it before the deadline, and
        only if you submit.
      </p>
      <form method="post" noValidate>
        <Button preventDoubleClick>Start your bid</Button>
      </form>
    </Page>
  );
}
