import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listReaders } from "~/features/lists/policy";
import { listQueue } from "~/features/lists/queries/queue.server";
import { findRound } from "~/features/lists/queries/rounds.server";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { queueViewOf } from "~/features/lists/rules/queue-views";
import { conditionsInWords, queueAddress, QueueViews } from "~/features/lists/ui/queue-views";
import { LineTag } from "~/features/lists/ui/stage-tags";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

const title = "Lines to assess";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { roundId } = args.params;
  const round = isId(roundId) ? await findRound(ctx, roundId) : undefined;
  if (round === undefined) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const given = searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const view = queueViewOf(searchParams.get("show"));
  const { rows, next } = await listQueue(ctx, round.roundId, { view, after });
  const closed = ["CLOSED", "DECISIONS_ISSUED"].includes(seenRoundStage(round, ctx.now));
  return {
    round: { roundId: round.roundId, number: round.number, listTitle: round.listTitle },
    opensWith: closed ? undefined : ukDateTime(round.closesAt),
    view,
    lines: rows.map(({ lineId, organisationName, settingName, lotCode, seen, change, notMet, open }) => {
      return { lineId, organisationName, settingName, lotCode, seen, change, notMet, open };
    }),
    next,
    after,
  };
}

export default function Lines() {
  const { round, opensWith, view, lines, next, after } = useLoaderData<typeof loader>();
  const address = `/council/rounds/${round.roundId}`;
  return (
    <Page
      title={title}
      caption={`${round.listTitle}, round ${round.number}`}
      back={{ href: address, text: "The round" }}
      wide
    >
      {opensWith === undefined && <QueueViews address={`${address}/lines`} view={view} />}
      {lines.length > 0 ? (
        <Table
          caption="Submitted lines"
          captionHidden
          rowHeader
          columns={[
            { text: "Setting" },
            { text: "Lot" },
            { text: "Supplier" },
            { text: "Asks for" },
            { text: "Conditions" },
            { text: "State" },
          ]}
          rows={lines.map((line) => [
            <a key="link" className="govuk-link" href={`/council/lines/${line.lineId}`}>
              {line.settingName}
              <span className="govuk-visually-hidden">, lot {line.lotCode}</span>
            </a>,
            line.lotCode,
            line.organisationName,
            line.change ? "A change" : "A place",
            conditionsInWords(line),
            <LineTag key="stage" stage={line.seen} />,
          ])}
        />
      ) : (
        <EmptyState
          text={
            opensWith === undefined && view !== "ALL"
              ? "No line is there. Choose another part of the queue."
              : opensWith === undefined
                ? "Nobody submitted a line in this round. You can issue its decisions to finish it."
                : `Lines are shown when the round has closed, at ${opensWith}.`
          }
        />
      )}
      <Pagination
        previous={
          after === undefined ? undefined : { href: queueAddress(`${address}/lines`, view), text: "Back to the start" }
        }
        next={next === undefined ? undefined : { href: queueAddress(`${address}/lines`, view, next) }}
      />
    </Page>
  );
}
