import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { joinKnownPartner } from "~/features/councils/commands/authorities.server";
import { knownPartnerForm } from "~/features/councils/forms/authorities";
import { findLedConsortium, listOtherAuthorities } from "~/features/councils/queries/authorities.server";
import { councilRefusals, isNotThere } from "~/features/councils/refusals";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Select } from "~/ui/select";

const title = "Add a partner that is here already";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId } = args.params;
  const consortium = isId(consortiumId) ? await findLedConsortium(ctx, consortiumId) : undefined;
  if (consortium === undefined) throw notFound();
  return {
    consortium: { id: consortium.id, name: consortium.name },
    authorities: await listOtherAuthorities(ctx, consortium.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId } = args.params;
  if (!isId(consortiumId)) throw notFound();
  const form = await readForm(args.request, knownPartnerForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await joinKnownPartner(ctx, consortiumId, form.value.authority);
  if (done.ok) return seeOther("/council/partners");
  if (isNotThere(done.refusal)) throw notFound();
  return refused(form.state, councilRefusals[done.refusal]);
}

export default function PartnerJoin() {
  const { consortium, authorities } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={consortium.name} back={{ href: "/council/partners" }} errors={form.errors}>
      {authorities.length === 0 ? (
        <EmptyState text="Every council and health body here is a partner already.">
          <Button href={`/council/partners/${consortium.id}/new`}>Add a partner that is new here</Button>
        </EmptyState>
      ) : (
        <form method="post" noValidate>
          <p className="govuk-body">It takes part from today. We tell its lead by e-mail.</p>
          <Select
            name="authority"
            label="Who joins?"
            state={form}
            items={[
              { value: "", text: "Choose one" },
              ...authorities.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Button preventDoubleClick>Add the partner</Button>
        </form>
      )}
    </Page>
  );
}
