import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findFoundingAuthority } from "~/features/councils/queries/founding.server";
import { Accessibility } from "~/features/councils/ui/accessibility";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Accessibility of this portal";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const found = await findFoundingAuthority(ctx);
  if (found === undefined) return { runBy: undefined };
  const { name, postalAddress, email } = found;
  return { runBy: { name, postalAddress, email } };
}

export default function AccessibilityPage() {
  const { runBy } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <Accessibility runBy={runBy} />
    </Page>
  );
}
