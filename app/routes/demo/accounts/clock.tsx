import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { ukDateTime } from "~/core/time";
import { moveClock } from "~/features/accounts/commands/demonstration.server";
import { enterDemonstration } from "~/features/accounts/enter.server";
import { moveClockForm } from "~/features/accounts/forms";
import { clockRefusals } from "~/features/accounts/refusals";
import { MoveClock } from "~/features/accounts/ui/move-clock";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { NotificationBanner } from "~/ui/notification-banner";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "The demonstration clock";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const moved = new URL(args.request.url).searchParams.has("moved");
  return { portalTime: ukDateTime(ctx.now), moved };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const form = await readForm(args.request, moveClockForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await moveClock(ctx, form.value);
  if (!done.ok) return refused(form.state, clockRefusals[done.refusal], form.value.way === "BY" ? "days" : "day");
  return seeOther("/demo/clock?moved");
}

export default function DemonstrationClock() {
  const { portalTime, moved } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      back={{ href: "/demo" }}
      errors={form.errors}
      banner={
        moved && <NotificationBanner success>The clock was moved. What fell due is being done.</NotificationBanner>
      }
    >
      <p className="govuk-body">
        The portal’s time is <strong>{portalTime}</strong>.
      </p>
      <p className="govuk-body">
        It can be moved forward, for everyone at once. It never goes back, so what has closed stays closed.
      </p>
      <MoveClock form={form} />
    </Page>
  );
}
