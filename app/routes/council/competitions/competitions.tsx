import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { mayWriteDraft } from "~/features/competitions/policy";
import { listCompetitions } from "~/features/competitions/queries/competitions.server";
import { seenStage } from "~/features/competitions/rules/stages";
import { StageTag } from "~/features/competitions/ui/stage-tag";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

const title = "Competitions";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args);
  const asked = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const before = isId(asked) ? asked : undefined;
  const { rows, next } = await listCompetitions(ctx, { before });
  return {
    rows: rows.map(({ stage, ...row }) => ({ ...row, seen: seenStage({ stage, ...row }, ctx.now) })),
    next,
    newest: before === undefined,
    mayStart: mayWriteDraft(ctx.actor),
    now: ctx.now,
  };
}

export default function Competitions() {
  const { rows, next, newest, mayStart, now } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council", text: "Your work" }} wide>
      {mayStart && <Button href="/council/competitions/new">Start a competition</Button>}
      {rows.length === 0 ? (
        <EmptyState text="There are no competitions here yet.">
          <p className="govuk-body">
            A competition asks everyone on an approved list who can do a piece of work to bid.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={[{ text: "Title" }, { text: "Approved list" }, { text: "Stage" }, { text: "Bids close" }]}
          rowHeader
          rows={rows.map(({ id, title: name, listTitle, seen, deadlineAt }) => [
            <a key="title" className="govuk-link" href={`/council/competitions/${id}`}>
              {name}
            </a>,
            listTitle,
            <StageTag key="stage" seen={seen} />,
            deadlineAt === null ? "Not set yet" : <Deadline key="deadline" at={deadlineAt} now={now} absoluteOnly />,
          ])}
        />
      )}
      <Pagination
        previous={newest ? undefined : { href: "/council/competitions", text: "Newest" }}
        next={next === undefined ? undefined : { href: `/council/competitions?before=${next}`, text: "Older" }}
      />
    </Page>
  );
}
