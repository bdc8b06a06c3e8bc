import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { confirmMemberships } from "~/features/lists/commands/confirm.server";
import { confirmForm } from "~/features/lists/forms/membership";
import { membershipKeepers } from "~/features/lists/policy";
import { listToConfirm } from "~/features/lists/queries/confirming.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals/lists";
import { PlacesToConfirm } from "~/features/lists/ui/places-to-confirm";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Is this still right?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, ...membershipKeepers);
  return { places: await listToConfirm(ctx), today: calendarDateOf(ctx.now) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, ...membershipKeepers);
  const form = await readForm(args.request, confirmForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await confirmMemberships(ctx, form.value.places);
  if (!done.ok) return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
  return seeOther("/supplier/memberships");
}

export default function MembershipsConfirm() {
  const { places, today } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const back = { href: "/supplier/memberships", text: "Lists you are on" };
  return (
    <Page title={title} back={back} errors={form.errors}>
      {places.length === 0 ? (
        <EmptyState text="Nothing needs your word just now. We write to you when it does.">
          <Button href="/supplier/memberships">See the lists you are on</Button>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">
            Once a year you look at what councils read of you. Tick what is still right. If something has changed,
            change it first, in{" "}
            <a className="govuk-link" href="/supplier/settings">
              your settings
            </a>{" "}
            or in{" "}
            <a className="govuk-link" href="/supplier/evidence">
              your evidence
            </a>
            .
          </p>
          <form method="post" noValidate>
            <PlacesToConfirm state={form} places={places} today={today} />
            <Button preventDoubleClick>Confirm for another year</Button>
          </form>
        </>
      )}
    </Page>
  );
}
