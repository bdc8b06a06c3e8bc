import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterDemonstration } from "~/features/accounts/enter.server";
import { findMail } from "~/features/market/queries/mailbox.server";
import { MailText } from "~/features/market/ui/mail-text";
import { notFound, readOnly } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.subject ?? "E-mail") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const { mailId } = args.params;
  const mail = isId(mailId) ? await findMail(ctx, mailId) : undefined;
  if (mail === undefined) throw notFound();
  return { ...mail, queuedAt: ukDateTime(mail.queuedAt), publicUrl: ctx.portal.publicUrl };
}

/** In real use a post finds nothing here either. */
export async function action(args: ActionFunctionArgs) {
  await enterDemonstration(args);
  throw readOnly();
}

export default function Mail() {
  const { to, subject, text, queuedAt, publicUrl } = useLoaderData<typeof loader>();
  return (
    <Page title={subject} caption="E-mail" back={{ href: "/demo/mail", text: "All e-mails" }}>
      <SummaryList
        rows={[
          { key: "To", value: to },
          { key: "When", value: queuedAt },
        ]}
      />
      {text === null ? (
        <p className="govuk-body">The words of this e-mail are no longer kept.</p>
      ) : (
        <MailText text={text} publicUrl={publicUrl} />
      )}
    </Page>
  );
}
