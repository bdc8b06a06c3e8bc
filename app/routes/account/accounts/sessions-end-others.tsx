import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { endOtherSessions } from "~/features/accounts/commands/sessions.server";
import { enterAsPerson, whoIsHere } from "~/features/accounts/enter.server";
import { seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Sign out everywhere else?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

const list = "/account/sessions";

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPerson(args);
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const visitor = await whoIsHere(args);
  if (visitor !== undefined) await endOtherSessions(ctx, ctx.actor.personId, visitor.sessionHandle);
  return seeOther(list);
}

export default function EndOtherSessions() {
  return (
    <Page title={title} back={{ href: list }}>
      <p className="govuk-body">
        You stay signed in here. Every other place asks for your password again. What was saved there stays saved.
      </p>
      <form method="post">
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Sign out everywhere else
          </Button>
          <a className="govuk-link" href={list}>
            Leave them
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
