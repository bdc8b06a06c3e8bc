import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { forgetArrival, noteArrival, submitBid } from "~/features/bids/commands/submit.server";
import { submitForm } from "~/features/bids/forms";
import { findBid } from "~/features/bids/queries/drafts.server";
import { submitRefusals } from "~/features/bids/refusals";
import { unfinished } from "~/features/bids/rules/draft";
import { SubmitBid } from "~/features/bids/ui/submit-bid";
import { checkForm, fieldsOf, readBody } from "~/platform/form-reading.server";
import { newId } from "~/platform/ids";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { sha256 } from "~/platform/secrets.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Submit your bid";

/** A declaration, a key and a number: no more is ever posted here, so that arriving takes no time. */
const mostBytes = 8192;

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  if (bid.stage !== "PUBLISHED") moveOn(args, `/supplier/bids/${bid.bidId}`);
  const checked = new URL(args.request.url).searchParams.get("checked");
  if (checked !== null && checked !== String(bid.draftVersion)) {
    moveOn(args, `/supplier/bids/${bid.bidId}/check?changed`);
  }
  return {
    bidId: bid.bidId,
    caption: `${bid.competition}: ${bid.lotCode} ${bid.lotTitle}`,
    lotCode: bid.lotCode,
    deadlineAt: bid.deadlineAt,
    deadlinePassed: bid.deadlinePassed,
    current: bid.versions.find(({ state }) => state === "CURRENT")?.number,
    answers: bid.answers.length,
    files: bid.files.length,
    pledges: bid.pledges.length,
    pricePence: bid.pricePence,
    unfinished: unfinished(bid.tasks),
    draftVersion: bid.draftVersion,
    // One key for one press of this page: sent twice, it is one version.
    pressKey: newId(),
    now: ctx.now,
  };
}

/**
 * The one door where the guard is not first: the moment of arrival is written down before anything that could
 * wait, and taken back for whoever is turned away (safety.md §1).
 */
export async function action(args: ActionFunctionArgs) {
  const { bidId } = args.params;
  const { receiptDb } = args.context.services;
  const body = await readBody(args.request, mostBytes);
  const bodySha256 = sha256(body);
  const attemptId = isId(bidId) ? await noteArrival(receiptDb, { bidId, bodySha256 }) : undefined;
  const ctx = await enterAsSupplier(args, "SA").catch((turnedAway: unknown) => forget(args, attemptId, turnedAway));
  if (!isId(bidId) || attemptId === undefined) throw notFound();
  const form = checkForm(fieldsOf(body), submitForm);
  if (!form.ok) {
    await forgetArrival(receiptDb, attemptId);
    return tryAgain(form.state);
  }
  const { key, draftVersion } = form.value;
  const done = await submitBid(ctx, bidId, { key, draftVersion, attemptId, bodySha256 });
  if (done.ok) return seeOther(`/supplier/receipts/${done.value.versionId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal !== "KEY_REUSED") return refused(freshForm(), submitRefusals[done.refusal]);
  const errors = [{ field: "main-content", message: submitRefusals.KEY_REUSED }];
  return data({ form: { values: {}, errors } }, { status: 409 });
}

/** A failure that is nobody's answer leaves the attempt: the same press sent again keeps its time. */
async function forget(args: ActionFunctionArgs, attemptId: string | undefined, turnedAway: unknown): Promise<never> {
  if (turnedAway instanceof Response && attemptId !== undefined) {
    await forgetArrival(args.context.services.receiptDb, attemptId);
  }
  throw turnedAway;
}

export default function Submit() {
  const { bidId, caption, ...bid } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page
      title={title}
      caption={caption}
      back={{ href: `${address}/check`, text: "Check your bid" }}
      errors={form.errors}
    >
      <SubmitBid address={address} form={form} {...bid} />
    </Page>
  );
}
