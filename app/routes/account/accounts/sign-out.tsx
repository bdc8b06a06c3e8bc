import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { signOut } from "~/features/accounts/commands/sign-in.server";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { seeOther } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Sign out";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPublic(args);
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const done = await signOut(ctx, args.request.headers.get("cookie"));
  return seeOther("/", done.ok ? { "Set-Cookie": done.value.cookie } : {});
}

export default function SignOut() {
  return (
    <Page title={title} back={{ href: "/" }}>
      <p className="govuk-body">What you saved stays saved.</p>
      <form method="post">
        <Button preventDoubleClick>Sign out</Button>
      </form>
    </Page>
  );
}
