import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findReceipt } from "~/features/bids/queries/receipts.server";
import { readManifest } from "~/features/bids/rules/manifest";
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
  const found = isId(versionId) ? await findReceipt(ctx, versionId) : undefined;
  if (found === undefined) throw notFound();
  const { bidId, stage, lotCode, lotTitle, ...shown } = found;
  return {
    ...shown,
    bidAddress: `/supplier/bids/${bidId}`,
    lot: `${lotCode} ${lotTitle}`,
    opened: stage !== "PUBLISHED",
    files: readManifest(found.manifest).files.map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 })),
  };
}

export default function ReceiptPage() {
  const shown = useLoaderData<typeof loader>();
  return (
    <Page back={{ href: shown.bidAddress, text: "Your bid" }}>
      <Receipt {...shown} />
    </Page>
  );
}
