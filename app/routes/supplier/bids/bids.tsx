import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { lettersOnBids } from "~/features/awards/queries/letters.server";
import { listBids } from "~/features/bids/queries/drafts.server";
import { listUnansweredInvitations } from "~/features/bids/queries/invitations.server";
import { MyBids } from "~/features/bids/ui/my-bids";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Competitions";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { searchParams } = new URL(args.request.url);
  const [before, invited] = ["before", "invited"].map((name) => searchParams.get(name) ?? undefined);
  const [{ rows, next }, invitations] = await Promise.all([
    listBids(ctx, isId(before) ? { before } : {}),
    // Bids that are further back are read without what is new.
    before === undefined ? listUnansweredInvitations(ctx, isId(invited) ? { before: invited } : {}) : undefined,
  ]);
  const letters = await lettersOnBids(
    ctx,
    rows.map(({ bidId }) => bidId),
  );
  return {
    now: ctx.now,
    next,
    moreInvitations: invitations?.next,
    mayWrite: holds(ctx.actor, "SA", "SB"),
    invitations: (invitations?.rows ?? []).map(({ id, ...shown }) => shown),
    bids: rows.map(({ bidId, competition, authority, lotCode, lotTitle, deadlineAt, seen }) => ({
      bidId,
      competition,
      authority,
      lot: `${lotCode} ${lotTitle}`,
      deadlineAt,
      seen,
      letterId: letters.get(bidId),
    })),
  };
}

export default function Bids() {
  const { next, ...shown } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/supplier" }} wide>
      <MyBids {...shown} />
      <Pagination next={next === undefined ? undefined : { href: `?before=${next}`, text: "Earlier bids" }} />
    </Page>
  );
}
