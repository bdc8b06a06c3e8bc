import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { changeSupplier } from "~/features/suppliers/commands/organisation.server";
import { supplierForm } from "~/features/suppliers/forms/organisation";
import { versionIn } from "~/features/suppliers/forms/version";
import { getSupplier } from "~/features/suppliers/queries/profiles.server";
import { supplierRefusals } from "~/features/suppliers/refusals";
import { OrganisationFacts } from "~/features/suppliers/ui/organisation-facts";
import { OrganisationFields, organisationValues } from "~/features/suppliers/ui/organisation-fields";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Change your organisation’s details";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { organisationId, ...saved } = await getSupplier(ctx);
  return { saved };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const form = await readForm(args.request, supplierForm);
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const done = await changeSupplier(ctx, versionIn(form.state), form.value);
  if (done.ok) return seeOther("/supplier/organisation");
  if (done.refusal !== "STALE") return refused(form.state, supplierRefusals[done.refusal]);
  // Having seen what is saved now, the person may save over it.
  const { version } = await getSupplier(ctx);
  const values = { ...form.state.values, version: String(version) };
  const errors = [{ field: "saved-now", message: supplierRefusals.STALE }];
  return tryAgain({ values, errors }, { stale: true });
}

export default function OrganisationEdit() {
  const { saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm(organisationValues(saved));
  const stale = answer !== undefined && "stale" in answer && answer.stale === true;
  return (
    <Page title={title} back={{ href: "/supplier/organisation" }} errors={form.errors}>
      {stale && (
        <section id="saved-now">
          <OrganisationFacts supplier={saved} card={{ title: "What is saved now" }} />
        </section>
      )}
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <OrganisationFields state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Save the details</Button>
          <a className="govuk-link" href="/supplier/organisation">
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
