import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { sessionCookieName } from "~/features/accounts/rules";
import { Cookies } from "~/features/councils/ui/cookies";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Cookies";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const { portal } = await enterAsPublic(args);
  return { name: sessionCookieName(portal.publicUrl.startsWith("https:")) };
}

export default function CookiesPage() {
  const { name } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <Cookies name={name} />
    </Page>
  );
}
