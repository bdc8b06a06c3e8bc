import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { withdrawAppeal } from "~/features/lists/commands/appeals.server";
import { withdrawAppealForm } from "~/features/lists/forms/appeals";
import { findOwnAppeal } from "~/features/lists/queries/appeals.server";
import { appealRefusals } from "~/features/lists/refusals/appeals";
import { appealStandingOf } from "~/features/lists/rules/appeals";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Withdraw the appeal?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { lineId } = args.params;
  const found = isId(lineId) ? await findOwnAppeal(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const address = `/supplier/decisions/${found.lineId}/appeal`;
  if (appealStandingOf(found, ctx.now) !== "WAITING") moveOn(args, address);
  return { address, place: found.place, seen: found.appeal?.appealId };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, withdrawAppealForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await withdrawAppeal(ctx, lineId, form.value.seenId);
  if (done.ok) return seeOther(`/supplier/decisions/${lineId}/appeal`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen the appeal that stands there now, the person may withdraw that.
  const now = await findOwnAppeal(ctx, lineId);
  return refused(freshForm({ seen: now?.appeal?.appealId }), appealRefusals[done.refusal]);
}

export default function AppealWithdraw() {
  const { address, place, seen } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ seen }) };
  return (
    <Page title={title} caption={place} back={{ href: address, text: "Your appeal" }} errors={form.errors}>
      <p className="govuk-body">
        The council does not look at it any more. You can appeal again until the last day to appeal.
      </p>
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Withdraw it
          </Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
