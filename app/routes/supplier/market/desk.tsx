import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsSupplier, whoIsHere } from "~/features/accounts/enter.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { SupplierDesk } from "~/features/market/ui/supplier-desk";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "What needs you";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const [visitor, items] = await Promise.all([whoIsHere(args), listSupplierItems(ctx)]);
  return { organisation: visitor?.organisation?.name ?? "", items, now: ctx.now };
}

export default function Desk() {
  const { organisation, items, now } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={organisation} back={{ href: "/", text: "Home" }}>
      <SupplierDesk items={items} now={now} />
    </Page>
  );
}
