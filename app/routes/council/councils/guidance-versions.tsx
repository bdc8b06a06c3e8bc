import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { parseWhole } from "~/core/whole-number";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { guidanceWriters } from "~/features/councils/policy";
import { findGuidance, listGuidanceAddresses, listGuidanceVersions } from "~/features/councils/queries/guidance.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { GuidanceAddresses, GuidanceVersions } from "~/features/councils/ui/guidance-versions";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "All versions";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const before = parseWhole(new URL(args.request.url).searchParams.get("before") ?? "", 1, 1_000_000_000);
  const page = await findGuidance(ctx, pageId);
  if (page === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  if (page === undefined) throw notFound();
  const [{ versions, next }, addresses] = await Promise.all([
    listGuidanceVersions(ctx, pageId, before),
    before === undefined ? listGuidanceAddresses(ctx, pageId) : [],
  ]);
  return { id: page.id, pageTitle: page.title, versions, next, first: before === undefined, addresses };
}

export default function Versions() {
  const { id, pageTitle: caption, versions, next, first, addresses } = useLoaderData<typeof loader>();
  const address = `/council/guidance/${id}/versions`;
  return (
    <Page
      title={title}
      caption={<span dir="auto">{caption}</span>}
      back={{ href: `/council/guidance/${id}`, text: "The page" }}
    >
      <GuidanceVersions id={id} versions={versions} />
      <Pagination
        previous={first ? undefined : { href: address, text: "Newest" }}
        next={next === undefined ? undefined : { href: `${address}?before=${next}`, text: "Older" }}
      />
      {first && <GuidanceAddresses addresses={addresses} />}
    </Page>
  );
}
