import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findPublicList } from "~/features/lists/queries/public.server";
import { vehicleTypeNames } from "~/features/lists/rules/kinds";
import { listPublicMembers } from "~/features/market/queries/lists.server";
import { HowToApply, Lots, Members, Rounds } from "~/features/market/ui/public-list";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.list.title ?? "List") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const [list, { members, next }] = await Promise.all([
    findPublicList(ctx, listId),
    listPublicMembers(ctx, listId, isId(after) ? after : undefined),
  ]);
  if (list === undefined) throw notFound();
  const address = `/lists/${listId}`;
  const { title, summary, vehicleType, leadName, rounds } = list;
  return {
    list: { title, summary, vehicleType, leadName, rounds, lots: list.lots.map(({ bands, ...lot }) => lot) },
    members: members.map(({ settingId, ...member }) => member),
    firstPage: after === undefined ? undefined : address,
    nextPage: next === undefined ? undefined : `${address}?after=${next}`,
    now: ctx.now,
  };
}

export default function PublicList() {
  const { list, members, firstPage, nextPage, now } = useLoaderData<typeof loader>();
  return (
    <Page
      title={list.title}
      caption={`${vehicleTypeNames[list.vehicleType]}, led by ${list.leadName}`}
      back={{ href: "/lists", text: "All approved lists" }}
    >
      <Preserved>{list.summary}</Preserved>
      <h2 className="govuk-heading-m">How to apply</h2>
      <HowToApply rounds={list.rounds} now={now} />
      <h2 className="govuk-heading-m">Lots</h2>
      <Lots lots={list.lots} />
      <h2 className="govuk-heading-m">Rounds</h2>
      <Rounds rounds={list.rounds} now={now} />
      <h2 className="govuk-heading-m">Who is on it</h2>
      <Members members={members} firstPage={firstPage} nextPage={nextPage} />
    </Page>
  );
}
