import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { listMembershipsOf } from "~/features/lists/queries/memberships.server";
import { capabilityReasons } from "~/features/lists/rules/capability";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";

const title = "Lists you are on";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const given = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const before = isId(given) ? given : undefined;
  const { rows, next } = await listMembershipsOf(ctx, { before });
  return {
    memberships: rows.map(({ membershipId, listTitle, lotCode, lotTitle, settingName, ...rest }) => ({
      ...{ membershipId, listTitle, settingName },
      lot: `${lotCode}: ${lotTitle}`,
      lineId: rest.lineId,
      since: ukDateTime(rest.activeFrom),
      incapability: rest.incapability,
    })),
    next,
    before,
  };
}

export default function Memberships() {
  const { memberships, next, before } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/supplier/applications", text: "Approved lists" }} wide>
      <p className="govuk-body">
        You are invited to bid when a competition needs what a setting on the list offers, and its registration is
        valid.
      </p>
      {memberships.length > 0 ? (
        <Table
          caption="Your settings on approved lists"
          captionHidden
          rowHeader
          columns={[{ text: "Setting" }, { text: "List and lot" }, { text: "Can be invited" }, { text: "Since" }]}
          rows={memberships.map((membership) => [
            <a key="setting" className="govuk-link" href={`/supplier/memberships/${membership.membershipId}`}>
              {membership.settingName}
            </a>,
            <span key="lot">
              {membership.listTitle}, {membership.lot}
            </span>,
            membership.incapability === undefined ? (
              <Tag key="capable" colour="green">
                Yes
              </Tag>
            ) : (
              <span key="capable">
                <Tag colour="red">No</Tag> {capabilityReasons[membership.incapability]}
              </span>
            ),
            <a key="letter" className="govuk-link" href={`/supplier/decisions/${membership.lineId}`}>
              {membership.since}
              <span className="govuk-visually-hidden">, the letter about {membership.settingName}</span>
            </a>,
          ])}
        />
      ) : (
        <EmptyState text="You are not on a list yet. Apply to one when its round is open.">
          <Button href="/supplier/applications">See open rounds</Button>
        </EmptyState>
      )}
      <Pagination
        previous={before === undefined ? undefined : { href: "/supplier/memberships", text: "Back to the start" }}
        next={next === undefined ? undefined : { href: `/supplier/memberships?before=${next}` }}
      />
    </Page>
  );
}
