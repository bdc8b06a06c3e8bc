import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { formConsortium } from "~/features/councils/commands/authorities.server";
import { consortiumForm } from "~/features/councils/forms/authorities";
import { councilRefusals } from "~/features/councils/refusals";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextInput } from "~/ui/text-input";

const title = "Form a consortium";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  await enterAsCouncil(args, "LE");
  return {};
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const form = await readForm(args.request, consortiumForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await formConsortium(ctx, form.value);
  if (!done.ok) return refused(form.state, councilRefusals[done.refusal]);
  return seeOther("/council/partners");
}

export default function ConsortiumNew() {
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/council/partners" }} errors={form.errors}>
      <p className="govuk-body">Your council leads it and is its first member. You add partners next.</p>
      <form method="post" noValidate>
        <TextInput
          name="name"
          label="Name of the consortium"
          hint="Suppliers see this name. It cannot change later."
          state={form}
          autoComplete="off"
        />
        <Button preventDoubleClick>Form the consortium</Button>
      </form>
    </Page>
  );
}
