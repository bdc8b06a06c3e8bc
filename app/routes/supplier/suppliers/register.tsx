import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { startVisit } from "~/features/accounts/commands/sign-in.server";
import { browserOf, enterAsPerson } from "~/features/accounts/enter.server";
import { registerSupplier } from "~/features/suppliers/commands/organisation.server";
import { supplierForm } from "~/features/suppliers/forms/organisation";
import { supplierRefusals } from "~/features/suppliers/refusals";
import { OrganisationFields } from "~/features/suppliers/ui/organisation-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Add your organisation";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsPerson(args);
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const form = await readForm(args.request, supplierForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await registerSupplier(ctx, form.value);
  if (!done.ok) return refused(form.state, supplierRefusals[done.refusal]);
  // The session of before stays until it ends by itself: a second press still comes from it.
  const visit = await startVisit(ctx, ctx.actor.personId, done.value.organisationId, browserOf(args.request));
  return seeOther("/supplier/organisation", visit.ok ? { "Set-Cookie": visit.value.cookie } : {});
}

export default function RegisterSupplier() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/account" }} errors={form.errors}>
      <p className="govuk-body">
        You do this once. It takes about 10 minutes. You become the administrator, and can invite colleagues afterwards.
      </p>
      <p className="govuk-body">
        If someone has added your organisation already, ask its administrator to invite you instead. Read{" "}
        <a className="govuk-link" href="/guidance/what-we-ask">
          what we ask, and why
        </a>
        .
      </p>
      <form method="post" noValidate>
        <OrganisationFields state={form} />
        <Button preventDoubleClick>Register the organisation</Button>
      </form>
    </Page>
  );
}
