import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listConsortia } from "~/features/councils/queries/authorities.server";
import { Consortia } from "~/features/councils/ui/consortia";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Partners";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const consortia = await listConsortia(ctx);
  return {
    consortia: consortia.map(({ members, formerMembers, ...consortium }) => ({
      ...consortium,
      members: members.map(({ leftOn, ...member }) => member),
      formerMembers: formerMembers.map(({ name, kind, joinedOn, leftOn }) => ({ name, kind, joinedOn, leftOn })),
    })),
  };
}

export default function Partners() {
  const { consortia } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council" }} wide>
      <Consortia consortia={consortia} />
    </Page>
  );
}
