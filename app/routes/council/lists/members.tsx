import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listReaders } from "~/features/lists/policy";
import { findList, listMembers } from "~/features/lists/queries/lists.server";
import { MembershipTag } from "~/features/lists/ui/membership-page";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

const title = "Who is on the list";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list === undefined) throw notFound();
  const given = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const before = isId(given) ? given : undefined;
  const { rows, next } = await listMembers(ctx, list.listId, { before });
  return {
    listId: list.listId,
    listTitle: list.title,
    members: rows,
    next,
    before,
  };
}

export default function Members() {
  const { listId, listTitle, members, next, before } = useLoaderData<typeof loader>();
  const address = `/council/lists/${listId}`;
  return (
    <Page title={title} caption={listTitle} back={{ href: address, text: listTitle }} wide>
      {members.length > 0 ? (
        <Table
          caption="Members, the newest first"
          captionHidden
          rowHeader
          columns={[
            { text: "Setting" },
            { text: "State" },
            { text: "Supplier" },
            { text: "Lot" },
            { text: "On the list since" },
          ]}
          rows={members.map((member) => [
            <a key="setting" className="govuk-link" href={`/council/memberships/${member.membershipId}`}>
              {member.settingName}
            </a>,
            <MembershipTag key="stage" stage={member.seen} />,
            <a key="supplier" className="govuk-link" href={`/council/suppliers/${member.organisationId}`}>
              {member.organisationName}
            </a>,
            `${member.lotCode}: ${member.lotTitle}`,
            ukDateTime(member.activeFrom),
          ])}
        />
      ) : (
        <EmptyState text="Nobody is on the list yet. Settings join when the decisions of a round are issued." />
      )}
      <Pagination
        previous={before === undefined ? undefined : { href: `${address}/members`, text: "Back to the start" }}
        next={next === undefined ? undefined : { href: `${address}/members?before=${next}` }}
      />
    </Page>
  );
}
