import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { sayVacancies } from "~/features/lists/commands/pause.server";
import { vacanciesForm } from "~/features/lists/forms/membership";
import { membershipKeepers } from "~/features/lists/policy";
import { findOwnMembership } from "~/features/lists/queries/membership.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals/lists";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Radios } from "~/ui/radios";

const title = "Do you have places?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, ...membershipKeepers);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findOwnMembership(ctx, membershipId) : undefined;
  if (found === undefined) throw notFound();
  const address = `/supplier/memberships/${found.membershipId}`;
  if (found.stage === "SUSPENDED" || found.stage === "REMOVED") moveOn(args, address);
  return { address, settingName: found.settingName, takes: found.stage === "ACTIVE" ? "YES" : "NO" };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, ...membershipKeepers);
  const { membershipId } = args.params;
  if (!isId(membershipId)) throw notFound();
  const form = await readForm(args.request, vacanciesForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await sayVacancies(ctx, membershipId, form.value.takes === "YES");
  if (done.ok) return seeOther(`/supplier/memberships/${membershipId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
}

export default function Vacancies() {
  const { address, settingName, takes } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ takes }) };
  return (
    <Page title={title} caption={settingName} back={{ href: address, text: settingName }} errors={form.errors}>
      <p className="govuk-body">
        While you have none, this setting stays on the list and is not invited to bid. You can change this on any day.
      </p>
      <form method="post" noValidate>
        <Radios
          name="takes"
          legend={`Can ${settingName} take new people now?`}
          state={form}
          items={[
            { value: "YES", text: "Yes, we have places" },
            { value: "NO", text: "No, we have no places just now" },
          ]}
        />
        <Button preventDoubleClick>Save</Button>
      </form>
    </Page>
  );
}
