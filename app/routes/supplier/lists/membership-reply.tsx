import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf, ukDate } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { replyToCase } from "~/features/lists/commands/cases.server";
import { replyForm } from "~/features/lists/forms/membership";
import { membershipKeepers } from "~/features/lists/policy";
import { findOwnMembership } from "~/features/lists/queries/membership.server";
import { fieldOfMembership, membershipRefusals } from "~/features/lists/refusals/lists";
import { mayReply } from "~/features/lists/rules/memberships";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Preserved } from "~/ui/preserved";
import { Textarea } from "~/ui/textarea";

const title = "Reply to the council";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, ...membershipKeepers);
  const { membershipId } = args.params;
  const found = isId(membershipId) ? await findOwnMembership(ctx, membershipId) : undefined;
  if (found === undefined) throw notFound();
  const address = `/supplier/memberships/${found.membershipId}`;
  const [newest] = found.cases;
  if (newest === undefined) throw seeOther(address);
  if (!mayReply(newest, calendarDateOf(ctx.now))) moveOn(args, address);
  return { address, settingName: found.settingName, reasons: newest.reasons, replyUntil: newest.replyUntil };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, ...membershipKeepers);
  const { membershipId } = args.params;
  if (!isId(membershipId)) throw notFound();
  const form = await readForm(args.request, replyForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await replyToCase(ctx, membershipId, form.value.reply);
  if (done.ok) return seeOther(`/supplier/memberships/${membershipId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, membershipRefusals[done.refusal], fieldOfMembership(done.refusal));
}

export default function Reply() {
  const { address, settingName, reasons, replyUntil } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={settingName} back={{ href: address, text: settingName }} errors={form.errors}>
      <p className="govuk-body">This is what the council says:</p>
      <InsetText>
        <Preserved>{reasons}</Preserved>
      </InsetText>
      <form method="post" noValidate>
        <Textarea
          name="reply"
          label="What do you want the council to know?"
          hint="Say what is not right, and what you have done or will do, and by when. You can reply once."
          state={form}
          rows={8}
        />
        <p className="govuk-body">You can reply until the end of {ukDate(replyUntil)}.</p>
        <Button preventDoubleClick>Send your reply</Button>
      </form>
    </Page>
  );
}
