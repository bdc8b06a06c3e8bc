import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { mayManagePeople } from "~/features/accounts/policy";
import { listColleaguesPage, listOpenInvitations } from "~/features/accounts/queries.server";
import { People } from "~/features/accounts/ui/people";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("People") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { searchParams } = new URL(args.request.url);
  const [after, before] = ["after", "before"].map((name) => searchParams.get(name) ?? undefined);
  const [{ people, next }, { invitations, next: earlier }] = await Promise.all([
    listColleaguesPage(ctx, isId(after) ? after : undefined),
    listOpenInvitations(ctx, isId(before) ? before : undefined),
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
    mayManage: mayManagePeople(ctx.actor, ctx.actor.organisationId),
  };
}

export default function PeoplePage() {
  return <People address="/council/people" home="/council" {...useLoaderData<typeof loader>()} />;
}
