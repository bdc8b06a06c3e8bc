import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findFoundingAuthority } from "~/features/councils/queries/founding.server";
import { Contact } from "~/features/councils/ui/contact";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Contact";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const found = await findFoundingAuthority(ctx);
  if (found === undefined) return { runBy: undefined };
  const { name, postalAddress, email } = found;
  return { runBy: { name, postalAddress, email } };
}

export default function ContactPage() {
  const { runBy } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <Contact runBy={runBy} />
    </Page>
  );
}
