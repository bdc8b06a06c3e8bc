import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { listPublishedGuidance } from "~/features/councils/queries/guidance.server";
import { GuidanceList } from "~/features/councils/ui/guidance-list";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Help and guidance";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  return { pages: await listPublishedGuidance(ctx) };
}

export default function Guidance() {
  const { pages } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <GuidanceList pages={pages} />
    </Page>
  );
}
