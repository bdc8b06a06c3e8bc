import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { callOffMechanismNames } from "~/features/lists/rules/kinds";
import { findPublicList } from "~/features/market/queries/public-list.server";
import { listPublicMembers } from "~/features/market/queries/lists.server";
import { nextOpening } from "~/features/market/rules/next-opening";
import { readerOf } from "~/features/market/rules/standing";
import { WhenItOpens, WhoMayJoin } from "~/features/market/ui/how-to-join";
import { ListFacts } from "~/features/market/ui/list-facts";
import { Lots } from "~/features/market/ui/list-lots";
import { Members } from "~/features/market/ui/list-members";
import { Rounds } from "~/features/market/ui/list-rounds";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.list.title ?? "List") }];

export const handle = { cached: ["after"] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(asked) ? asked : undefined;
  const [found, { members, next }] = await Promise.all([
    findPublicList(ctx, listId),
    listPublicMembers(ctx, listId, after),
  ]);
  if (found === undefined) throw notFound();
  const { announcedFor, latestOpensAt, openedBefore, opened, maxGapMonths, callOffMechanisms, ...list } = found;
  const address = `/lists/${listId}`;
  return {
    list,
    callOffs: callOffMechanisms.map((each) => callOffMechanismNames[each]),
    opening: nextOpening(found, ctx.now),
    members,
    firstPage: after === undefined ? undefined : `${address}#who-is-on-it`,
    nextPage: next === undefined ? undefined : `${address}?after=${next}#who-is-on-it`,
    reader: readerOf(ctx.actor),
    now: ctx.now,
  };
}

export default function PublicList() {
  const { list, callOffs, opening, members, firstPage, nextPage, reader, now } = useLoaderData<typeof loader>();
  const { listId = "" } = useParams();
  const settingKinds = [...new Set(list.lots.flatMap((lot) => lot.settingKinds))];
  return (
    <Page
      title={list.title}
      caption={`Approved list, led by ${list.leadName}`}
      back={{ href: "/lists", text: "All approved lists" }}
      wide
    >
      <Preserved>{list.summary}</Preserved>
      <h2 className="govuk-heading-m">When you can join</h2>
      <WhenItOpens listId={listId} rounds={list.rounds} next={opening} reader={reader} now={now} />
      <h2 className="govuk-heading-m">Who may join, and how</h2>
      <WhoMayJoin settingKinds={settingKinds} />
      <h2 className="govuk-heading-m">Lots</h2>
      <Lots lots={list.lots} />
      <h2 className="govuk-heading-m">About this list</h2>
      <ListFacts list={list} callOffs={callOffs} />
      <h2 className="govuk-heading-m">Rounds</h2>
      <Rounds rounds={list.rounds} now={now} />
      <h2 className="govuk-heading-m" id="who-is-on-it">
        Who is on it
      </h2>
      <Members members={members} firstPage={firstPage} nextPage={nextPage} />
    </Page>
  );
}
