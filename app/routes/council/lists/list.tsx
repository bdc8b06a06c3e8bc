import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listReaders, mayRunLists } from "~/features/lists/policy";
import { listAskedSets } from "~/features/lists/queries/declarations.server";
import { findList } from "~/features/lists/queries/lists.server";
import { listLots } from "~/features/lists/queries/lots.server";
import { listRounds } from "~/features/lists/queries/rounds.server";
import { gapWarning } from "~/features/lists/rules/rounds";
import { GapNotice } from "~/features/lists/ui/gap-notice";
import { ListFacts, RoundsTable } from "~/features/lists/ui/list-page";
import { areManyLots, Lots } from "~/features/lists/ui/lot-cards";
import { questionSets } from "~/features/suppliers/rules/questions";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.list.title ?? "List") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list === undefined) throw notFound();
  const [lots, rounds, declares] = await Promise.all([
    listLots(ctx, list.listId),
    listRounds(ctx, list.listId),
    listAskedSets(ctx, list.listId),
  ]);
  const { leadId, ...shown } = list;
  return {
    list: shown,
    lots,
    rounds,
    declares,
    gap: gapWarning(list.lastOpenedOn, calendarDateOf(ctx.now), list.gapMonths),
    now: ctx.now,
    mayRun: list.isLead && mayRunLists(ctx.actor),
  };
}

export default function List() {
  const { list, lots, rounds, declares, gap, now, mayRun } = useLoaderData<typeof loader>();
  const address = `/council/lists/${list.listId}`;
  const draft = rounds.find(({ stage }) => stage === "DRAFT");
  return (
    <Page
      title={list.title}
      caption="Approved list"
      back={{ href: "/council/lists", text: "Approved lists" }}
      wide={areManyLots(lots)}
    >
      <Preserved>{list.summary}</Preserved>
      <ListFacts list={list} />
      {mayRun && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${address}/edit`}>
            Change what the list says
          </a>
        </p>
      )}
      <p className="govuk-body">
        {declares.length === 0
          ? "Applicants sign no declarations."
          : `Applicants sign declarations: ${declares.map((code) => questionSets[code].title).join(", ")}.`}
        {mayRun && (
          <>
            {" "}
            <a className="govuk-link" href={`${address}/declarations`}>
              Say what applicants declare
            </a>
          </>
        )}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/members`}>
          Who is on the list
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/health`}>
          Market health, lot by lot
        </a>
      </p>
      <h2 className="govuk-heading-m">Rounds</h2>
      <GapNotice gap={gap} lastOpenedOn={list.lastOpenedOn} until="TODAY" />
      {rounds.length > 0 ? (
        <RoundsTable rounds={rounds} now={now} linked={list.isLead} />
      ) : (
        <EmptyState text="No round has been published yet. Suppliers can apply when a round is open." />
      )}
      {mayRun && lots.length > 0 && draft === undefined && (
        <Button href={`${address}/rounds/new`}>Plan the next round</Button>
      )}
      <h2 className="govuk-heading-m">Lots</h2>
      {lots.length > 0 ? (
        <Lots lots={lots} changeAt={mayRun ? (lotId) => `${address}/lots/${lotId}/edit` : undefined} />
      ) : (
        <EmptyState text="This list has no lots yet. It needs at least one before a round can be planned." />
      )}
      {mayRun && (
        <Button href={`${address}/lots/new`} variant={lots.length > 0 ? "secondary" : undefined}>
          Add a lot
        </Button>
      )}
    </Page>
  );
}
