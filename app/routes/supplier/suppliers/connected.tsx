import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayChangeSupplier } from "~/features/suppliers/policy";
import { listConnected } from "~/features/suppliers/queries/connected.server";
import { getOwnDeclaration } from "~/features/suppliers/queries/declarations.server";
import { isConnectedOn } from "~/features/suppliers/rules/connected";
import { namesAll } from "~/features/suppliers/rules/declarations";
import { OwnConnected } from "~/features/suppliers/ui/connected-list";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "People and companies behind it";
const address = "/supplier/organisation/connected";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const [rows, { signed, connected }] = await Promise.all([listConnected(ctx), getOwnDeclaration(ctx, "EXCLUSIONS")]);
  const today = calendarDateOf(ctx.now);
  const shown = rows.map(({ version: _, ...row }) => row);
  return {
    now: shown.filter((row) => isConnectedOn(row, today)),
    before: shown.filter((row) => !isConnectedOn(row, today)),
    mayChange: mayChangeSupplier(ctx.actor, ctx.actor.organisationId),
    signAgain: signed !== undefined && !namesAll(signed, connected),
  };
}

export default function ConnectedPersons() {
  const { now, before, mayChange, signAgain } = useLoaderData<typeof loader>();
  const own = mayChange ? address : undefined;
  return (
    <Page title={title} back={{ href: "/supplier/organisation", text: "Your organisation’s details" }}>
      <p className="govuk-body">
        Say who runs, owns or controls your organisation: directors, trustees, owners, and companies above and below it.
        The law has councils ask about them. They read it with your exclusion declaration. Nobody else sees it.
      </p>
      {signAgain && (
        <InsetText>
          This has changed since you signed your exclusion declaration.{" "}
          <a className="govuk-link" href="/supplier/declarations/exclusions">
            Look at it and sign it again
          </a>
          , so that you can submit.
        </InsetText>
      )}
      {now.length === 0 ? (
        <EmptyState text="You have named nobody. If you trade alone and nobody else has a say, that is right." />
      ) : (
        <OwnConnected rows={now} address={own} />
      )}
      {mayChange && <Button href={`${address}/new`}>Name a person or company</Button>}
      {before.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Before</h2>
          <OwnConnected rows={before} address={undefined} />
        </>
      )}
    </Page>
  );
}
