import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { inviteFirstLead } from "~/features/councils/commands/authorities.server";
import { firstLeadForm } from "~/features/councils/forms/authorities";
import { findLedConsortium } from "~/features/councils/queries/authorities.server";
import { councilRefusals, isNotThere } from "~/features/councils/refusals";
import { FirstLeadFields } from "~/features/councils/ui/partner-fields";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Invite a partner’s lead again";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId, authorityId } = args.params;
  const consortium = isId(consortiumId) ? await findLedConsortium(ctx, consortiumId) : undefined;
  const partner = consortium?.members.find((member) => member.authorityId === authorityId);
  if (partner === undefined) throw notFound();
  return { partner: partner.name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId, authorityId } = args.params;
  if (!isId(consortiumId) || !isId(authorityId)) throw notFound();
  const form = await readForm(args.request, firstLeadForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await inviteFirstLead(ctx, consortiumId, authorityId, form.value);
  if (done.ok) return seeOther("/council/partners");
  if (isNotThere(done.refusal)) throw notFound();
  return refused(form.state, councilRefusals[done.refusal]);
}

export default function PartnerInvite() {
  const { partner } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={partner} back={{ href: "/council/partners" }} errors={form.errors}>
      <p className="govuk-body">An invitation works for 72 hours. You can send it again, or invite someone else.</p>
      <form method="post" noValidate>
        <FirstLeadFields state={form} />
        <Button preventDoubleClick>Send the invitation</Button>
      </form>
    </Page>
  );
}
