import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { orderGuidance } from "~/features/councils/commands/guidance.server";
import { guidanceOrderForm } from "~/features/councils/forms/guidance";
import { guidanceWriters } from "~/features/councils/policy";
import { listGuidance } from "~/features/councils/queries/guidance.server";
import { guidanceRefusals } from "~/features/councils/refusals";
import { inTypedOrder } from "~/features/councils/rules/guidance";
import { turnAway } from "~/features/councils/turn-away.server";
import { GuidanceOrder } from "~/features/councils/ui/guidance-table";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change the order of the pages";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const pages = await listGuidance(ctx);
  if (pages === undefined) throw await turnAway(ctx, args.request);
  return { pages: pages.map(({ summary, ...head }) => head) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const pages = await listGuidance(ctx);
  if (pages === undefined) throw await turnAway(ctx, args.request);
  const form = await readForm(args.request, guidanceOrderForm(pages.map(({ id }) => id)));
  const before = (valueOf(form.state, "before") ?? "").split(" ").filter(isId);
  const isOlder = before.join(" ") !== pages.map(({ id }) => id).join(" ");
  if (isOlder) return refused(freshForm(), guidanceRefusals.STALE);
  if (!form.ok) return tryAgain(form.state);
  const wanted = inTypedOrder(before, new Map(Object.entries(form.value)));
  const done = await orderGuidance(ctx, before, wanted);
  if (done.ok) return seeOther("/council/guidance");
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(freshForm(), guidanceRefusals[done.refusal]);
}

export default function GuidanceOrderPage() {
  const { pages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const places = Object.fromEntries(pages.map(({ id }, place) => [id, String(place + 1)]));
  const errors = answer?.form.errors ?? [];
  const form = { values: { ...places, ...answer?.form.values }, errors };
  return (
    <Page title={title} back={{ href: "/council/guidance", text: "Guidance" }} errors={errors}>
      <p className="govuk-body">
        Type a number beside each page. The smallest comes first; two pages with one number stay as they are now.
      </p>
      <form method="post" noValidate>
        <HiddenField name="before" value={pages.map(({ id }) => id).join(" ")} />
        <GuidanceOrder pages={pages} state={form} />
        <Button preventDoubleClick>Save the order</Button>
      </form>
    </Page>
  );
}
