import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterDemonstration } from "~/features/accounts/enter.server";
import { listEveryone } from "~/features/accounts/queries.server";
import { demonstrationPassword } from "~/features/accounts/rules";
import { Everyone } from "~/features/accounts/ui/everyone";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "This is a demonstration";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const after = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const { people, next } = await listEveryone(ctx, isId(after) ? after : undefined);
  const shown = people.map(({ personId, ...person }) => person);
  return { people: shown, first: after === undefined, next, password: demonstrationPassword };
}

export default function AboutDemonstration() {
  const { people, first, next, password } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/" }} wide>
      <p className="govuk-body">
        Everyone and everything here is invented. Look round, press everything: nothing leaves this portal.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href="/demo/mail">
            Read the e-mails
          </a>{" "}
          that the portal would have sent
        </li>
        <li>
          <a className="govuk-link" href="/demo/clock">
            Move the clock forward
          </a>{" "}
          to see a deadline pass
        </li>
        <li>
          <a className="govuk-link" href="/sign-in">
            Sign in
          </a>{" "}
          as one of the people below
        </li>
      </ul>
      <InsetText>
        The people who came with the demonstration all have the password <strong>{password}</strong>
      </InsetText>
      {people.length === 0 ? (
        <EmptyState text="Nobody has an account yet.">
          <p className="govuk-body">
            <a className="govuk-link" href="/register">
              Register to make the first one
            </a>
          </p>
        </EmptyState>
      ) : (
        <Everyone people={people} />
      )}
      <Pagination
        previous={first ? undefined : { href: "/demo", text: "First page" }}
        next={next === undefined ? undefined : { href: `/demo?after=${next}` }}
      />
    </Page>
  );
}
