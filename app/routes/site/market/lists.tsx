import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { vehicleTypeNames } from "~/features/lists/rules/kinds";
import { listPublicLists } from "~/features/market/queries/lists.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Approved lists";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: ["after"] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const { lists, next } = await listPublicLists(ctx, isId(after) ? after : undefined);
  return { lists, first: after === undefined, next };
}

export default function Lists() {
  const { lists, first, next } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <p className="govuk-body">
        Councils buy care and other services from the suppliers on these lists. To be asked, you must be on the list.
      </p>
      {lists.length === 0 ? (
        <EmptyState text="There are no approved lists yet.">
          <p className="govuk-body">
            <a className="govuk-link" href="/register">
              Register now
            </a>
            , so that you are ready when the first one opens.
          </p>
        </EmptyState>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {lists.map((list) => (
            <li key={list.listId}>
              <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
                <a className="govuk-link" href={`/lists/${list.listId}`}>
                  {list.title}
                </a>
              </h2>
              <div>
                {vehicleTypeNames[list.vehicleType]}, led by {list.leadName}
              </div>
              <div>{list.summary}</div>
            </li>
          ))}
        </ul>
      )}
      <Pagination
        previous={first ? undefined : { href: "/lists", text: "First page" }}
        next={next === undefined ? undefined : { href: `/lists?after=${next}` }}
      />
    </Page>
  );
}
