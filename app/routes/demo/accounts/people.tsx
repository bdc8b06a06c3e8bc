import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterDemonstration } from "~/features/accounts/enter.server";
import { listInvented } from "~/features/accounts/queries.server";
import { demonstrationPassword } from "~/features/accounts/rules";
import { Everyone } from "~/features/accounts/ui/cast";
import { readOnly } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "People you can be";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const { people, next } = await listInvented(ctx, isId(after) ? after : undefined);
  return { people, first: after === undefined, next, password: demonstrationPassword };
}

/** In real use a post finds nothing here either. */
export async function action(args: ActionFunctionArgs) {
  await enterDemonstration(args);
  throw readOnly();
}

export default function PeopleOfDemonstration() {
  const { people, first, next, password } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/demo" }}>
      <p className="govuk-body">
        They are invented, and all have the password <strong>{password}</strong>. One press signs you in as one of them.
        Whoever registers with that password joins them.
      </p>
      {people.length === 0 ? (
        <EmptyState text="There is nobody here.">
          <p className="govuk-body">
            <a className="govuk-link" href="/register">
              Register to be the first
            </a>
          </p>
        </EmptyState>
      ) : (
        <Everyone people={people} headingLevel={2} />
      )}
      <Pagination
        previous={first ? undefined : { href: "/demo/people", text: "First page" }}
        next={next === undefined ? undefined : { href: `/demo/people?after=${next}` }}
      />
    </Page>
  );
}
