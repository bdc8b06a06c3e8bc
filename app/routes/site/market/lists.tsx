import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { listPublicLists } from "~/features/market/queries/lists.server";
import { ListedLists } from "~/features/market/ui/listed-lists";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Approved lists";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: ["after"] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const asked = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(asked) ? asked : undefined;
  const { lists, next } = await listPublicLists(ctx, after);
  return { lists, first: after === undefined, next, now: ctx.now };
}

export default function Lists() {
  const { lists, first, next, now } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <p className="govuk-body">
        Councils buy care and other services from the suppliers on these lists. To be asked, you must be on the list.
      </p>
      {lists.length === 0 ? (
        <EmptyState text={first ? "There are no approved lists yet." : "There are no lists after this."}>
          <p className="govuk-body">
            <a className="govuk-link" href="/register">
              Register now
            </a>
            , so that you are ready when the first one opens.
          </p>
        </EmptyState>
      ) : (
        <ListedLists lists={lists} now={now} />
      )}
      <Pagination
        previous={first ? undefined : { href: "/lists", text: "First page" }}
        next={next === undefined ? undefined : { href: `/lists?after=${next}` }}
      />
    </Page>
  );
}
