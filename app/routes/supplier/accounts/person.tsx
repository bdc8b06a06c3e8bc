import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { supplierRoles } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findColleague } from "~/features/accounts/queries.server";
import { Colleague } from "~/features/accounts/ui/colleague";
import { notFound } from "~/platform/respond.server";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.person.name ?? "Person") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { personId } = args.params;
  const person = isId(personId) ? await findColleague(ctx, personId) : undefined;
  if (person === undefined) throw notFound();
  return { person, mayHoldMore: person.grants.length < supplierRoles.length };
}

export default function Person() {
  return <Colleague address="/supplier/people" {...useLoaderData<typeof loader>()} />;
}
