import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { listBids } from "~/features/bids/queries/drafts.server";
import { MyBids } from "~/features/bids/ui/my-bids";
import { listInvitations } from "~/features/competitions/queries/competitions.server";
import { isPast } from "~/features/competitions/rules/stages";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Competitions";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const before = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const [{ rows, next }, invitations] = await Promise.all([
    listBids(ctx, isId(before) ? { before } : {}),
    listInvitations(ctx),
  ]);
  const hasBid = ({ competitionId, lotId }: { competitionId: string; lotId: string }) =>
    rows.some((bid) => bid.competitionId === competitionId && bid.lotId === lotId);
  const open = invitations.filter(
    (invitation) => invitation.stage === "PUBLISHED" && !isPast(invitation.deadlineAt, ctx.now) && !hasBid(invitation),
  );
  return {
    now: ctx.now,
    next,
    mayWrite: holds(ctx.actor, "SA", "SB"),
    invitations: before === undefined ? open : [],
    bids: rows.map(({ bidId, competition, authority, lotCode, lotTitle, deadlineAt, seen }) => ({
      bidId,
      competition,
      authority,
      lot: `${lotCode} ${lotTitle}`,
      deadlineAt,
      seen,
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
