import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { gradeReaders, listReaders, mayRunLists } from "~/features/lists/policy";
import { listLists } from "~/features/lists/queries/lists.server";
import { vehicleTypeNames } from "~/features/lists/rules/kinds";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

const title = "Approved lists";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const given = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const { rows, next } = await listLists(ctx, { after });
  return {
    lists: rows.map((row) => ({
      listId: row.listId,
      title: row.title,
      vehicleType: row.vehicleType,
      leadName: row.leadName,
      isLead: row.isLead,
    })),
    next,
    after,
    mayRun: mayRunLists(ctx.actor),
    readsGrades: holds(ctx.actor, ...gradeReaders),
  };
}

export default function Lists() {
  const { lists, next, after, mayRun, readsGrades } = useLoaderData<typeof loader>();
  const add = <Button href="/council/lists/new">Set up a list</Button>;
  return (
    <Page title={title} back={{ href: "/council", text: "Your work" }} wide>
      <p className="govuk-body">Lists that your council leads, or shares as a partner.</p>
      {readsGrades && (
        <p className="govuk-body">
          <a className="govuk-link" href="/council/grades">
            Grades from regulators
          </a>
        </p>
      )}
      {lists.length > 0 ? (
        <>
          {mayRun && add}
          <Table
            caption="Approved lists"
            captionHidden
            rowHeader
            columns={[{ text: "List" }, { text: "Kind" }, { text: "Led by" }]}
            rows={lists.map((list) => [
              <a key="link" className="govuk-link" href={`/council/lists/${list.listId}`}>
                {list.title}
              </a>,
              vehicleTypeNames[list.vehicleType],
              list.isLead ? "Your council" : list.leadName,
            ])}
          />
          <Pagination
            previous={after === undefined ? undefined : { href: "/council/lists", text: "Back to the start" }}
            next={next === undefined ? undefined : { href: `/council/lists?after=${next}` }}
          />
        </>
      ) : (
        <EmptyState text="Your council has no approved list yet.">
          {mayRun ? add : <p className="govuk-body">A procurement officer or your council’s lead can set one up.</p>}
        </EmptyState>
      )}
    </Page>
  );
}
