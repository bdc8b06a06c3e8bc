import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { enterDemonstration } from "~/features/accounts/enter.server";
import { listMails } from "~/features/market/queries/mailbox.server";
import { readOnly } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";
import { TextInput } from "~/ui/text-input";

const title = "E-mails of the demonstration";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterDemonstration(args);
  const { searchParams } = new URL(args.request.url);
  const before = searchParams.get("before") ?? undefined;
  const to = (searchParams.get("to") ?? "").trim().toLowerCase();
  const wanted = to === "" ? undefined : to;
  const { mails, next } = await listMails(ctx, { to: wanted, before: isId(before) ? before : undefined });
  const address = wanted === undefined ? "" : `to=${encodeURIComponent(wanted)}`;
  return {
    mails: mails.map((mail) => ({ ...mail, queuedAt: ukDateTime(mail.queuedAt) })),
    to: wanted ?? "",
    newest: before === undefined ? undefined : `/demo/mail?${address}`,
    older: next === undefined ? undefined : `/demo/mail?${address}&before=${next}`,
  };
}

/** In real use a post finds nothing here either. */
export async function action(args: ActionFunctionArgs) {
  await enterDemonstration(args);
  throw readOnly();
}

export default function Mails() {
  const { mails, to, newest, older } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/demo" }} wide>
      <p className="govuk-body">In a demonstration no e-mail leaves the portal. It arrives here.</p>
      <form method="get">
        <TextInput
          name="to"
          label="Show e-mails to this address only"
          state={freshForm({ to })}
          type="email"
          width={30}
        />
        <Button variant="secondary">Show</Button>
      </form>
      {mails.length === 0 ? (
        <EmptyState text={to === "" ? "There are no e-mails yet." : `There are no e-mails to ${to}.`}>
          <p className="govuk-body">
            <a className="govuk-link" href={to === "" ? "/register" : "/demo/mail"}>
              {to === "" ? "Register, and the first one arrives" : "See all e-mails"}
            </a>
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="E-mails, newest first"
          captionHidden
          columns={[{ text: "Subject" }, { text: "To" }, { text: "When" }]}
          rowHeader
          rows={mails.map((mail) => [
            <a key="subject" className="govuk-link" href={`/demo/mail/${mail.id}`}>
              {mail.subject}
              <span className="govuk-visually-hidden"> to {mail.to}</span>
            </a>,
            mail.to,
            mail.queuedAt,
          ])}
        />
      )}
      <Pagination
        previous={newest === undefined ? undefined : { href: newest, text: "Newest" }}
        next={older === undefined ? undefined : { href: older, text: "Older" }}
      />
    </Page>
  );
}
