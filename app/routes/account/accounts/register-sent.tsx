import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Check your e-mail";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPublic(args);
  return {};
}

export default function RegisterSent() {
  return (
    <Page title={title} back={{ href: "/register" }}>
      <p className="govuk-body">We have sent you an e-mail. Open the link in it to choose a password and finish.</p>
      <p className="govuk-body">
        The link works once, for 24 hours. If nothing comes within five minutes, look in your junk mail, then ask again.
      </p>
    </Page>
  );
}
