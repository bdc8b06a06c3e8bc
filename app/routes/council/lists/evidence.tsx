import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { evidenceReaders } from "~/features/lists/policy";
import { listEvidenceToCheck } from "~/features/lists/queries/providers-evidence.server";
import { EvidenceToCheck } from "~/features/lists/ui/provider-evidence";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Files to check";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...evidenceReaders);
  const given = new URL(args.request.url).searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const { rows, next } = await listEvidenceToCheck(ctx, { after });
  return {
    files: rows.map(({ evidenceId, type, expiresOn, organisationName, addedAt }) => {
      return { evidenceId, type, expiresOn, organisationName, addedAt };
    }),
    next,
    after,
  };
}

export default function Evidence() {
  const { files, next, after } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council/suppliers", text: "Suppliers" }} wide>
      <p className="govuk-body">
        Certificates and policies that suppliers on your lists added. Whoever checks one does it for every council.
      </p>
      {files.length > 0 ? (
        <EvidenceToCheck files={files} />
      ) : (
        <EmptyState text="No file waits for a check. What you checked is with each supplier.">
          <a className="govuk-link" href="/council/suppliers">
            See the suppliers
          </a>
        </EmptyState>
      )}
      <Pagination
        previous={after === undefined ? undefined : { href: "/council/evidence", text: "Back to the start" }}
        next={next === undefined ? undefined : { href: `/council/evidence?after=${next}` }}
      />
    </Page>
  );
}
