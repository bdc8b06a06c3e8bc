import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { myPanels } from "~/features/evaluation/queries/my-panels.server";
import { MyPanels } from "~/features/evaluation/ui/my-panels";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Your panels";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "EV", "EX", "MO");
  const before = new URL(args.request.url).searchParams.get("before") ?? undefined;
  return myPanels(ctx, { before: isId(before) ? before : undefined });
}

export default function Panels() {
  const { panels, next } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council" }}>
      <MyPanels panels={panels} next={next} />
    </Page>
  );
}
