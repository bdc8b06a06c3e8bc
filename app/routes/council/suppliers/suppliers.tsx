import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { holds } from "~/core/actor";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { evidenceReaders } from "~/features/lists/policy";
import { readSearch } from "~/features/suppliers/forms/search";
import { supplierReaders } from "~/features/suppliers/policy";
import { listSuppliers } from "~/features/suppliers/queries/profiles.server";
import { SuppliersFound } from "~/features/suppliers/ui/suppliers-found";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextInput } from "~/ui/text-input";

const title = "Suppliers";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...supplierReaders);
  const { searchParams } = new URL(args.request.url);
  const search = readSearch(searchParams.get("q"));
  const given = searchParams.get("after") ?? undefined;
  const after = isId(given) ? given : undefined;
  const { rows, next } = await listSuppliers(ctx, { search, after });
  return { suppliers: rows, next, search, after, readsEvidence: holds(ctx.actor, ...evidenceReaders) };
}

export default function Suppliers() {
  const { readsEvidence, ...found } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/council" }} wide>
      <p className="govuk-body">
        <a className="govuk-link" href="/council/questions">
          What suppliers declare
        </a>
      </p>
      {readsEvidence && (
        <p className="govuk-body">
          <a className="govuk-link" href="/council/evidence">
            Files to check
          </a>
        </p>
      )}
      <form method="get" role="search">
        <TextInput
          name="q"
          label="Part of the name"
          state={freshForm({ q: found.search })}
          width={20}
          type="search"
          spellCheck={false}
        />
        <Button variant="secondary">Search</Button>
      </form>
      <SuppliersFound {...found} />
    </Page>
  );
}
