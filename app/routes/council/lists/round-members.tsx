import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listReaders } from "~/features/lists/policy";
import { listRoundMembers } from "~/features/lists/queries/round-members.server";
import { findRound } from "~/features/lists/queries/rounds.server";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { MembersInRound } from "~/features/lists/ui/members-in-round";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "What members told us";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { roundId } = args.params;
  const round = isId(roundId) ? await findRound(ctx, roundId) : undefined;
  if (round === undefined) throw notFound();
  const given = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const { rows, next } = await listRoundMembers(ctx, round.roundId, { after });
  const closed = ["CLOSED", "DECISIONS_ISSUED"].includes(seenRoundStage(round, ctx.now));
  return {
    round: { roundId: round.roundId, number: round.number, listTitle: round.listTitle },
    opensWith: closed ? undefined : ukDateTime(round.closesAt),
    members: rows,
    next,
    after,
  };
}

export default function RoundMembers() {
  const { round, opensWith, members, next, after } = useLoaderData<typeof loader>();
  const address = `/council/rounds/${round.roundId}`;
  return (
    <Page
      title={title}
      caption={`${round.listTitle}, round ${round.number}`}
      back={{ href: address, text: "The round" }}
      wide
    >
      {members.length > 0 ? (
        <>
          <p className="govuk-body">
            Members do not apply again. Here is what has changed since you last accepted it. Changes of a place are
            decided one by one; new files are checked with the other files.
          </p>
          <MembersInRound members={members} />
        </>
      ) : (
        <EmptyState
          text={
            opensWith === undefined
              ? "No member gave its word in this round. Their places stay as they are until their year is over."
              : `What members say is shown when the round has closed, at ${opensWith}.`
          }
        />
      )}
      <Pagination
        previous={after === undefined ? undefined : { href: `${address}/members`, text: "Back to the start" }}
        next={next === undefined ? undefined : { href: `${address}/members?after=${next}` }}
      />
    </Page>
  );
}
