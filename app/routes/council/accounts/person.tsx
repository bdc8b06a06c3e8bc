import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilRoles } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { findColleague } from "~/features/accounts/queries.server";
import { Colleague } from "~/features/accounts/ui/colleague";
import { notFound } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.person.name ?? "Person") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { personId } = args.params;
  const person = isId(personId) ? await findColleague(ctx, personId) : undefined;
  if (person === undefined) throw notFound();
  return { person, mayHoldMore: person.grants.length < councilRoles.length };
}

export default function Person() {
  return <Colleague address="/council/people" {...useLoaderData<typeof loader>()} />;
}
