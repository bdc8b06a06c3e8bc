import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { endOneSession } from "~/features/accounts/commands/sessions.server";
import { enterAsPerson } from "~/features/accounts/enter.server";
import { findSession } from "~/features/accounts/queries.server";
import { deviceInWords } from "~/features/accounts/rules";
import { notFound, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.title ?? "Sign out there") }];

const list = "/account/sessions";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const { sessionId } = args.params;
  if (!isId(sessionId)) throw notFound();
  const session = await findSession(ctx, ctx.actor.personId, sessionId);
  // One that is over leaves nothing behind, so it looks like one that was never there.
  if (session === undefined) throw seeOther(list);
  return {
    title: `Sign out of ${deviceInWords(session.userAgent)}?`,
    lastUsed: ukDateTime(session.lastUsedAt),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const { sessionId } = args.params;
  if (!isId(sessionId)) throw notFound();
  // Done already, by a second press or by itself: the list says so.
  await endOneSession(ctx, ctx.actor.personId, sessionId);
  return seeOther(list);
}

export default function EndSession() {
  const { title, lastUsed } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: list }}>
      <p className="govuk-body">It was last used at {lastUsed}. What was saved there stays saved.</p>
      <form method="post">
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Sign out there
          </Button>
          <a className="govuk-link" href={list}>
            Leave it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
