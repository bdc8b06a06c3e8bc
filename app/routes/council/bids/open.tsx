import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { approveOpening } from "~/features/bids/commands/opening.server";
import { openingPage } from "~/features/bids/queries/opening.server";
import { openingRefusals } from "~/features/bids/refusals";
import { capacityFor } from "~/features/bids/rules/opening";
import { OpenBids } from "~/features/bids/ui/open-bids";
import { hasReached } from "~/features/competitions/rules/stages";
import { forbidden, moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Open the bids";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE", "CM", "AP");
  const { competitionId } = args.params;
  const page = isId(competitionId) ? await openingPage(ctx, competitionId) : undefined;
  if (competitionId === undefined || page === undefined) throw notFound();
  if (hasReached(page.stage, "OPENED")) moveOn(args, `/council/competitions/${competitionId}/opening`);
  if (page.stage !== "PUBLISHED") throw notFound();
  const { closed, deadlineAt } = page;
  const shown = { competitionId, caption: page.title, deadlineAt, now: ctx.now };
  if (closed === undefined) return { ...shown, closed };
  const { standing, approvals } = closed;
  const capacity = capacityFor(
    ctx.actor.roles,
    approvals.map((approval) => approval.capacity),
  );
  const approved = approvals.some(({ personId }) => personId === ctx.actor.personId);
  return {
    ...shown,
    closed: {
      standing,
      approvals: approvals.map(({ name, capacity: as, approvedAt }) => ({ name, capacity: as, approvedAt })),
      next: approved ? ("ALREADY_APPROVED" as const) : capacity,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "PO", "LE", "CM", "AP");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const done = await approveOpening(ctx, competitionId);
  const address = `/council/competitions/${competitionId}`;
  if (done.ok) return seeOther(`${address}/${done.value === "OPENED" ? "opening" : "open"}`);
  switch (done.refusal) {
    case "NOT_FOUND":
      throw notFound();
    case "NOT_ALLOWED":
      throw forbidden();
    case "NOT_DECLARED":
      return seeOther(`${address}/declare`);
    default:
      return refused(freshForm(), openingRefusals[done.refusal]);
  }
}

export default function Open() {
  const { competitionId, caption, ...shown } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/competitions/${competitionId}`;
  return (
    <Page title={title} caption={caption} back={{ href: address, text: "The competition" }} errors={form.errors}>
      <OpenBids address={address} {...shown} />
    </Page>
  );
}
