import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findReceipt } from "~/features/bids/queries/receipts.server";
import { findSubmitted } from "~/features/bids/queries/submitted.server";
import { readManifest } from "~/features/bids/rules/manifest";
import { BidContents } from "~/features/bids/ui/bid-contents";
import { Receipt } from "~/features/bids/ui/receipt";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Receipt" : `Receipt ${data.receipt}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { versionId } = args.params;
  if (!isId(versionId)) throw notFound();
  const [found, contents] = await Promise.all([findReceipt(ctx, versionId), findSubmitted(ctx, versionId)]);
  if (found === undefined || contents === undefined) throw notFound();
  const { bidId, stage, lotCode, lotTitle, ...shown } = found;
  return {
    ...shown,
    bidAddress: `/supplier/bids/${bidId}`,
    lot: `${lotCode} ${lotTitle}`,
    opened: stage !== "PUBLISHED",
    contents,
    files: readManifest(found.manifest).files.map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 })),
  };
}

export default function ReceiptPage() {
  const { contents, ...shown } = useLoaderData<typeof loader>();
  return (
    <Page back={{ href: shown.bidAddress, text: "Your bid" }}>
      <Receipt {...shown} />
      <h2 className="govuk-heading-m">Your bid as you sent it</h2>
      <BidContents address={shown.bidAddress} mayWrite={false} {...contents} />
    </Page>
  );
}
