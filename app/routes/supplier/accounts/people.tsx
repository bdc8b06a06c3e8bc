import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayManagePeople } from "~/features/accounts/policy";
import { listColleaguesPage, listOpenInvitations } from "~/features/accounts/queries.server";
import { People } from "~/features/accounts/ui/people";
import { listJoinRequests } from "~/features/suppliers/queries/join-requests.server";
import { waitsUntil } from "~/features/suppliers/rules/join-requests";
import { JoinRequests } from "~/features/suppliers/ui/join-requests";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("People") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { searchParams } = new URL(args.request.url);
  const [after, before] = ["after", "before"].map((name) => searchParams.get(name) ?? undefined);
  const mayManage = mayManagePeople(ctx.actor, ctx.actor.organisationId);
  const [{ people, next }, { invitations, next: earlier }, asking] = await Promise.all([
    listColleaguesPage(ctx, isId(after) ? after : undefined),
    listOpenInvitations(ctx, isId(before) ? before : undefined),
    mayManage ? listJoinRequests(ctx) : { requests: [], more: false },
  ]);
  return {
    ...{ next, earlier },
    further: isId(after) || isId(before),
    people: people.map(({ personId, name, email, grants }) => ({
      ...{ personId, name, email },
      roles: grants.map(({ role }) => role),
    })),
    invitations: invitations.map(({ id, name, email, roles, expiresAt }) => ({
      ...{ id, name, email, roles },
      until: ukDateTime(expiresAt),
    })),
    mayManage,
    joining: {
      more: asking.more,
      requests: asking.requests.map(({ requestId, name, email, askedAt }) => ({
        ...{ requestId, name, email },
        asked: ukDateTime(askedAt),
        until: ukDateTime(waitsUntil(askedAt)),
      })),
    },
  };
}

export default function PeoplePage() {
  const { joining, ...people } = useLoaderData<typeof loader>();
  return (
    <People address="/supplier/people" home="/supplier" {...people}>
      <JoinRequests {...joining} />
    </People>
  );
}
