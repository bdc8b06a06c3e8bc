import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Actor } from "~/core/actor";
import { enterAsPublic } from "~/features/accounts/enter.server";
import {
  findFirstAuthority,
  listOpenThings,
  listSoon,
  placeText,
  readPlace,
} from "~/features/market/queries/open.server";
import { FirstStep, NewHere, type Reader } from "~/features/market/ui/new-here";
import { Noticeboard } from "~/features/market/ui/noticeboard";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Work for and with the council") }];

export const handle = { cached: ["after", "soon"] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { searchParams } = new URL(args.request.url);
  const after = readPlace(searchParams.get("after"));
  const soonAfter = readPlace(searchParams.get("soon"));
  const [open, soon, authority] = await Promise.all([
    listOpenThings(ctx, after),
    listSoon(ctx, soonAfter),
    findFirstAuthority(ctx),
  ]);
  return {
    open: open.things,
    first: after === undefined,
    next: open.next === undefined ? undefined : `/?after=${encodeURIComponent(placeText(open.next))}`,
    soon: soon.things,
    firstSoon: soonAfter === undefined,
    nextSoon: soon.next === undefined ? undefined : `/?soon=${encodeURIComponent(placeText(soon.next))}`,
    authority: authority ?? "the council",
    reader: readerOf(ctx.actor),
    demonstration: ctx.portal.demonstration,
    now: ctx.now,
  };
}

function readerOf(actor: Actor): Reader {
  switch (actor.kind) {
    case "public":
    case "system":
      return "STRANGER";
    case "supplier":
      return "SUPPLIER";
    case "council":
      return "COUNCIL";
    case "person":
    case "platform":
      return "OTHER";
  }
}

export default function Home() {
  const { authority, reader, demonstration, ...lists } = useLoaderData<typeof loader>();
  return (
    <Page title={`Sell to, care for and build with ${authority} and its neighbours`} wide>
      <p className="govuk-body-l">Register once. Then apply to approved lists, and bid for work.</p>
      <FirstStep reader={reader} />
      <div className="govuk-grid-row">
        <section className="govuk-grid-column-two-thirds">
          <Noticeboard {...lists} />
        </section>
        <section className="govuk-grid-column-one-third">
          <h2 className="govuk-heading-m">New here?</h2>
          <NewHere demonstration={demonstration} />
        </section>
      </div>
    </Page>
  );
}
