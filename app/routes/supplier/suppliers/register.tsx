import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { startVisit } from "~/features/accounts/commands/sign-in.server";
import { browserOf, enterAsPerson, nextOf } from "~/features/accounts/enter.server";
import { registerSupplier } from "~/features/suppliers/commands/organisation.server";
import { supplierForm } from "~/features/suppliers/forms/organisation";
import { listNumberHolders } from "~/features/suppliers/queries/join-requests.server";
import { registeredAlready, supplierRefusals } from "~/features/suppliers/refusals";
import { numbersOf, type Numbers } from "~/features/suppliers/rules/join-requests";
import { NumberHolders } from "~/features/suppliers/ui/number-holders";
import { OrganisationFields } from "~/features/suppliers/ui/organisation-fields";
import { readForm } from "~/platform/form-reading.server";
import { allowsName } from "~/platform/limits.server";
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
  if (!form.ok) return tryAgain(form.state, { holders: [] });
  const done = await registerSupplier(ctx, form.value);
  if (!done.ok) {
    const holders = done.refusal === "ALREADY_REGISTERED" ? await holdersOf(args, ctx, form.value) : [];
    const sentence = holders.length === 0 ? supplierRefusals[done.refusal] : registeredAlready;
    return refused(form.state, sentence, "main-content", { holders });
  }
  // The session of before stays until it ends by itself: a second press still comes from it.
  const visit = await startVisit(ctx, ctx.actor.personId, done.value.organisationId, browserOf(args.request));
  return seeOther(
    nextOf(args.request) ?? "/supplier/organisation",
    visit.ok ? { "Set-Cookie": visit.value.cookie } : {},
  );
}

/** Whose the numbers are, unless the person has asked so often that they seem to read a register out. */
async function holdersOf(
  { context }: ActionFunctionArgs,
  ctx: Awaited<ReturnType<typeof enterAsPerson>>,
  numbers: Numbers,
) {
  if (!(await allowsName(context.services.limiter, ctx.actor.personId))) return [];
  const found = await listNumberHolders(ctx, numbersOf(numbers));
  return found.map(({ name, by, number }) => ({ name, by, number }));
}

export default function RegisterSupplier() {
  const { form, holders } = useActionData<typeof action>() ?? { form: freshForm(), holders: [] };
  return (
    <Page title={title} back={{ href: "/account" }} errors={form.errors}>
      <p className="govuk-body">
        You do this once. It takes about 10 minutes. You become the administrator, and can invite colleagues afterwards.
      </p>
      <p className="govuk-body">
        Someone may have added your organisation already. Then we tell you when you send this page, and you can ask to
        join it. Read{" "}
        <a className="govuk-link" href="/guidance/what-we-ask">
          what we ask, and why
        </a>
        .
      </p>
      <NumberHolders holders={holders} />
      <form method="post" noValidate>
        <OrganisationFields state={form} />
        <Button preventDoubleClick>Register the organisation</Button>
      </form>
    </Page>
  );
}
