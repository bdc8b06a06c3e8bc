import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { ukDateTime, ukExact } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { withdrawBid } from "~/features/bids/commands/withdraw.server";
import { withdrawForm } from "~/features/bids/forms";
import { findBidHead } from "~/features/bids/queries/drafts.server";
import { withdrawRefusals } from "~/features/bids/refusals";
import { currentOf } from "~/features/bids/rules/states";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Withdraw your bid?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBidHead(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  const current = currentOf(bid.versions);
  if (bid.stage !== "PUBLISHED" || current === undefined) throw seeOther(`/supplier/bids/${bid.bidId}`);
  const { id: versionId, number, receivedAt } = current;
  const caption = `${bid.competition}: ${bid.lotCode} ${bid.lotTitle}`;
  return { bidId: bid.bidId, caption, deadlineAt: bid.deadlineAt, versionId, number, receivedAt };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { bidId } = args.params;
  if (!isId(bidId)) throw notFound();
  const form = await readForm(args.request, withdrawForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await withdrawBid(ctx, bidId, form.value.versionId);
  if (done.ok) return seeOther(`/supplier/bids/${bidId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, withdrawRefusals[done.refusal]);
}

export default function Withdraw() {
  const { bidId, caption, deadlineAt, versionId, number, receivedAt } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "Your bid" }} errors={form.errors}>
      <p className="govuk-body">
        Version {number}, received at {ukExact(receivedAt)}, will never be opened.
      </p>
      <p className="govuk-body">
        What you wrote stays here as a draft. You can submit again until {ukDateTime(deadlineAt)}.
      </p>
      <form method="post" noValidate>
        <HiddenField name="versionId" value={versionId} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Withdraw this bid
          </Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
