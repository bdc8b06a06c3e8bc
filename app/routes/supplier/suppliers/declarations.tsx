import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { listOwnDeclarations } from "~/features/suppliers/queries/declarations.server";
import { seenDeclaration } from "~/features/suppliers/rules/declarations";
import { DeclarationTasks } from "~/features/suppliers/ui/declaration-tasks";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Your declarations";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const own = await listOwnDeclarations(ctx);
  return {
    declarations: own.map((each) => ({
      code: each.version.code,
      seen: seenDeclaration(each.version, each),
      signedAt: each.signed?.signedAt ?? null,
    })),
  };
}

export default function Declarations() {
  const { declarations } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/supplier" }}>
      <p className="govuk-body">
        Answer each set of questions once. What you sign counts for every list that asks for it, for a year.
      </p>
      <p className="govuk-body">
        You do not need all of them. Each list says which it asks for. If an answer is not right any more, change it and
        sign again.
      </p>
      <DeclarationTasks declarations={declarations} />
    </Page>
  );
}
