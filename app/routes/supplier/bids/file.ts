import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findBidFile } from "~/features/bids/queries/drafts.server";
import { sendFile } from "~/platform/download.server";
import { notFound } from "~/platform/respond.server";

/** A file of one's own bid, saved to the computer. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { bidId, documentId } = args.params;
  const file = isId(bidId) && isId(documentId) ? await findBidFile(ctx, bidId, documentId) : undefined;
  if (file === undefined) throw notFound();
  return sendFile(args.context.services.files, file);
}
