import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterAsPerson, whoIsHere } from "~/features/accounts/enter.server";
import { listSessions } from "~/features/accounts/queries.server";
import { deviceInWords } from "~/features/accounts/rules";
import { Sessions } from "~/features/accounts/ui/sessions";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Where you are signed in";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const before = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const [visitor, { sessions, next }] = await Promise.all([
    whoIsHere(args),
    listSessions(ctx, ctx.actor.personId, isId(before) ? before : undefined),
  ]);
  return {
    sessions: sessions.map(({ handle, userAgent, startedAt, lastUsedAt, organisation }) => ({
      handle,
      device: deviceInWords(userAgent),
      started: ukDateTime(startedAt),
      lastUsed: ukDateTime(lastUsedAt),
      organisation,
      isThisOne: handle === visitor?.sessionHandle,
    })),
    newest: before === undefined,
    next,
  };
}

export default function SessionsPage() {
  const { sessions, newest, next } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/account", text: "Your account" }}>
      <Sessions sessions={sessions} />
      <Pagination
        previous={newest ? undefined : { href: "/account/sessions", text: "Newest" }}
        next={next === undefined ? undefined : { href: `/account/sessions?before=${next}`, text: "Older" }}
      />
    </Page>
  );
}
