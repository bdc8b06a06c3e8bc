import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findFirstAuthority } from "~/features/market/queries/first-authority.server";
import { listFirstNotices } from "~/features/market/queries/notices.server";
import { readerOf } from "~/features/market/rules/standing";
import { FirstStep, NewHere } from "~/features/market/ui/first-step";
import { FrontNotices } from "~/features/market/ui/front-notices";
import { SearchBox } from "~/features/market/ui/search-box";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Work for and with the council") }];

export const handle = { cached: [] };

const noticesOfEach = 5;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const [notices, authority] = await Promise.all([listFirstNotices(ctx, noticesOfEach), findFirstAuthority(ctx)]);
  return {
    notices,
    authority: authority ?? "the council",
    reader: readerOf(ctx.actor),
    demonstration: ctx.portal.demonstration,
    now: ctx.now,
  };
}

export default function Home() {
  const { notices, authority, reader, demonstration, now } = useLoaderData<typeof loader>();
  return (
    <Page title={`Sell to, care for and build with ${authority} and its neighbours`} wide>
      <p className="govuk-body-l">
        Councils say here what they want to buy, from bread to children’s homes. Find work that fits you, or a list to
        join.
      </p>
      <FirstStep reader={reader} />
      <SearchBox label="Find work or a list to join" variant={reader === "STRANGER" ? undefined : "secondary"} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FrontNotices {...notices} reader={reader} now={now} />
        </div>
        <section className="govuk-grid-column-one-third" aria-labelledby="new-here">
          <h2 className="govuk-heading-m" id="new-here">
            New here?
          </h2>
          <NewHere reader={reader} demonstration={demonstration} />
        </section>
      </div>
    </Page>
  );
}
