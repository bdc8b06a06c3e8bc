import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPlatform } from "~/features/accounts/enter.server";
import { mostCounted, readInstallation } from "~/features/market/queries/installation.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

const title = "This installation";

const modes = { DEMONSTRATION: "Demonstration", REAL: "Real work" };

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPlatform(args);
  const { mode, ...numbers } = await readInstallation(ctx);
  const { people, suppliers, authorities, mailsWaiting, mailsFailed } = numbers;
  return {
    mode,
    ...{ people: counted(people), suppliers: counted(suppliers), authorities: counted(authorities) },
    ...{ mailsWaiting: counted(mailsWaiting), mailsFailed: counted(mailsFailed) },
  };
}

/** Whole tables are not counted for this page. */
function counted(number: number): string {
  return number > mostCounted ? `More than ${mostCounted.toLocaleString("en-GB")}` : String(number);
}

export default function Installation() {
  const facts = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/account", text: "Your account" }}>
      <SummaryList
        rows={[
          { key: "Used for", value: facts.mode === null ? "Not settled yet" : modes[facts.mode] },
          { key: "People with an account", value: facts.people },
          { key: "Supplier organisations", value: facts.suppliers },
          { key: "Councils and health bodies", value: facts.authorities },
          { key: "E-mails waiting to be sent", value: facts.mailsWaiting },
          { key: "E-mails whose sending failed", value: facts.mailsFailed },
        ]}
      />
      <p className="govuk-body">
        A failed e-mail is tried again by itself. If the number stays, look at the log and at the setting SMTP_URL.
      </p>
      <p className="govuk-body">
        Councils, people and roles are made on the command line. This page shows nothing that suppliers or councils
        wrote.
      </p>
    </Page>
  );
}
