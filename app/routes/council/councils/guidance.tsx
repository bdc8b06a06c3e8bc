import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { guidanceWriters } from "~/features/councils/policy";
import { listGuidance } from "~/features/councils/queries/guidance.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { GuidanceTable } from "~/features/councils/ui/guidance-table";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Guidance";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const pages = await listGuidance(ctx);
  if (pages === undefined) throw await turnAway(ctx, args.request);
  return {
    pages: pages.map(({ summary, ...head }) => head),
    mayChangeTheme: holds(ctx.actor, "LE"),
  };
}

export default function Guidance() {
  const { pages, mayChangeTheme } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council" }} wide>
      <p className="govuk-body">
        These pages help people who use the portal. What you publish is read by everyone, at{" "}
        <a className="govuk-link" href="/guidance">
          Help and guidance
        </a>
        .
      </p>
      <ButtonGroup>
        <Button href="/council/guidance/new">Write a page</Button>
        <Button href="/council/guidance/order" variant="secondary">
          Change the order
        </Button>
        {mayChangeTheme && (
          <a className="govuk-link" href="/council/theme">
            The portal’s name, colours and logo
          </a>
        )}
      </ButtonGroup>
      <GuidanceTable pages={pages} />
    </Page>
  );
}
