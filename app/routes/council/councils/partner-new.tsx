import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { addPartner } from "~/features/councils/commands/authorities.server";
import { partnerForm } from "~/features/councils/forms/authorities";
import { findLedConsortium } from "~/features/councils/queries/authorities.server";
import { councilRefusals, isNotThere } from "~/features/councils/refusals";
import { PartnerFields } from "~/features/councils/ui/partner-fields";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Add a partner that is new here";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId } = args.params;
  const consortium = isId(consortiumId) ? await findLedConsortium(ctx, consortiumId) : undefined;
  if (consortium === undefined) throw notFound();
  return { consortium: consortium.name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId } = args.params;
  if (!isId(consortiumId)) throw notFound();
  const form = await readForm(args.request, partnerForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await addPartner(ctx, consortiumId, form.value);
  if (done.ok) return seeOther("/council/partners");
  if (isNotThere(done.refusal)) throw notFound();
  return refused(form.state, councilRefusals[done.refusal], done.refusal === "NAME_TAKEN" ? "name" : undefined);
}

export default function PartnerNew() {
  const { consortium } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={consortium} back={{ href: "/council/partners" }} errors={form.errors}>
      <p className="govuk-body">
        It takes part from today. We invite its lead by e-mail; they invite their colleagues.
      </p>
      <form method="post" noValidate>
        <PartnerFields state={form} />
        <Button preventDoubleClick>Add the partner and invite its lead</Button>
      </form>
    </Page>
  );
}
