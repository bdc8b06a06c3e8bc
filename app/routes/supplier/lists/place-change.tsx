import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { changePlace } from "~/features/lists/commands/reopening.server";
import { findApplication } from "~/features/lists/queries/applications.server";
import { reopeningRefusals } from "~/features/lists/refusals/lists";
import { moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change what you offer";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

/** Pressed on the page of places; whoever comes here otherwise is sent there. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId } = args.params;
  if (!isId(applicationId) || (await findApplication(ctx, applicationId)) === undefined) throw notFound();
  moveOn(args, `/supplier/applications/${applicationId}/places`);
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId, membershipId } = args.params;
  if (!isId(applicationId) || !isId(membershipId)) throw notFound();
  const done = await changePlace(ctx, applicationId, membershipId);
  if (done.ok) return seeOther(`/supplier/applications/${applicationId}/lines/${done.value.lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(freshForm(), reopeningRefusals[done.refusal]);
}

export default function PlaceChange() {
  const { applicationId } = useParams();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const places = `/supplier/applications/${applicationId}/places`;
  return (
    <Page title={title} back={{ href: places, text: "Your places" }} errors={form.errors}>
      <Button href={places}>Go to your places</Button>
    </Page>
  );
}
