import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { removeDocument } from "~/features/bids/commands/files.server";
import { findBidFile } from "~/features/bids/queries/drafts.server";
import { draftRefusals } from "~/features/bids/refusals";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Remove ${data?.name ?? "a file"}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId, documentId } = args.params;
  const file = isId(bidId) && isId(documentId) ? await findBidFile(ctx, bidId, documentId) : undefined;
  if (bidId === undefined || file === undefined) throw notFound();
  if (!file.attached) moveOn(args, `/supplier/bids/${bidId}/files`);
  return { bidId, name: file.name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId, documentId } = args.params;
  if (!isId(bidId) || !isId(documentId)) throw notFound();
  const done = await removeDocument(ctx, bidId, documentId);
  if (done.ok) return seeOther(`/supplier/bids/${bidId}/files`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), draftRefusals[done.refusal]);
}

export default function FileRemove() {
  const { bidId, name } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/supplier/bids/${bidId}/files`;
  return (
    <Page title={`Remove ${name}?`} back={{ href: address, text: "Files" }} errors={form.errors}>
      <p className="govuk-body">It is taken off your draft. A version that you have submitted with it keeps it.</p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Remove this file
          </Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
