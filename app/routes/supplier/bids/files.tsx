import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { attachDocument } from "~/features/bids/commands/files.server";
import { findBid, findBidHead } from "~/features/bids/queries/drafts.server";
import { attachRefusal } from "~/features/bids/refusals";
import { mostFiles } from "~/features/bids/rules/draft";
import { DraftFiles } from "~/features/bids/ui/draft-files";
import { documentRefusal, incompleteFile } from "~/features/documents/refusals";
import { acceptedEndings, cleanFileName, fileSize, mostFileBytes, resumableAddress } from "~/features/documents/rules";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { readUpload } from "~/platform/upload-reading.server";
import { Button, ButtonGroup } from "~/ui/button";
import { FileUpload } from "~/ui/file-upload";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Files";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBid(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  if (bid.stage !== "PUBLISHED") moveOn(args, `/supplier/bids/${bid.bidId}`);
  const files = bid.files.map(({ documentId, name, sizeBytes, scan }) => ({ documentId, name, sizeBytes, scan }));
  return { bidId: bid.bidId, caption: `${bid.competition}: ${bid.lotCode} ${bid.lotTitle}`, files };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { bidId } = args.params;
  const bid = isId(bidId) ? await findBidHead(ctx, bidId) : undefined;
  if (bid === undefined) throw notFound();
  const { files, resumable } = args.context.services;
  const resumed = { from: resumable, organisationId: ctx.actor.organisationId };
  const { file, incomplete } = await readUpload(args.request, files, { mostBytes: mostFileBytes, resumed });
  if (file === undefined) return refused(freshForm(), incompleteFile(incomplete) ?? "Choose a file", "file");
  if ("tooLarge" in file) {
    const name = cleanFileName(file.typedName);
    return refused(freshForm(), documentRefusal({ code: "TOO_LARGE", name }), "file");
  }
  const done = await attachDocument(ctx, bid.bidId, files, file);
  if (done.ok) return seeOther(`/supplier/bids/${bid.bidId}/files`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), attachRefusal(done.refusal), "file");
}

export default function Files() {
  const { bidId, caption, files } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/supplier/bids/${bidId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "Your bid" }} errors={form.errors}>
      <p className="govuk-body">
        Add only what a question asks for. The panel reads your answers first. Do not put your price into a file: the
        panel must not see it.
      </p>
      <DraftFiles address={address} files={files} />
      {files.length < mostFiles ? (
        <form method="post" encType="multipart/form-data" noValidate>
          <FileUpload
            name="file"
            label="Add a file"
            hint={`PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), CSV, PNG or JPEG. At most ${fileSize(mostFileBytes)}, one at a time.`}
            accept={acceptedEndings}
            resumable={resumableAddress}
            state={form}
          />
          <ButtonGroup>
            <Button preventDoubleClick>Add this file</Button>
            <a className="govuk-link" href={address}>
              Back to your bid
            </a>
          </ButtonGroup>
        </form>
      ) : (
        <p className="govuk-body">A bid can have {mostFiles} files. Remove one to add another.</p>
      )}
    </Page>
  );
}
