import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayAddEvidence } from "~/features/suppliers/policy";
import { findCurrentEvidence, listEvidenceHistory } from "~/features/suppliers/queries/evidence.server";
import { evidenceKinds, evidenceSlug, evidenceTypeOf } from "~/features/suppliers/rules/evidence";
import { EvidenceFactsList, EvidenceHistory, type EvidenceOnPage } from "~/features/suppliers/ui/evidence-facts";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.name ?? "Evidence") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const type = evidenceTypeOf(args.params["evidenceType"]);
  if (type === undefined) throw notFound();
  const given = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const before = isId(given) ? given : undefined;
  const [current, { rows, next }] = await Promise.all([
    findCurrentEvidence(ctx, type),
    listEvidenceHistory(ctx, type, { before }),
  ]);
  return {
    name: evidenceKinds[type].name,
    slug: evidenceSlug(type),
    current: current === undefined ? undefined : shown(current),
    files: rows.map(shown),
    next,
    before,
    today: calendarDateOf(ctx.now),
    mayAdd: mayAddEvidence(ctx.actor, ctx.actor.organisationId),
  };
}

function shown({ evidenceId, name, sizeBytes, issuedOn, expiresOn, stage, ...found }: EvidenceOnPage): EvidenceOnPage {
  const { reasons, decidedAt, decidedFor, scan } = found;
  return { evidenceId, name, sizeBytes, scan, issuedOn, expiresOn, stage, reasons, decidedAt, decidedFor };
}

export default function EvidenceOne() {
  const { name, slug, current, files, next, before, today, mayAdd } = useLoaderData<typeof loader>();
  const address = `/supplier/evidence/${slug}`;
  return (
    <Page title={name} caption="Your evidence" back={{ href: "/supplier/evidence" }}>
      {current === undefined ? (
        <EmptyState text="There is no file here yet.">
          {mayAdd ? <Button href={`${address}/add`}>Add a file</Button> : <AskOthers />}
        </EmptyState>
      ) : (
        <>
          <EvidenceFactsList evidence={current} address={address} today={today} />
          {mayAdd ? <Button href={`${address}/add`}>Replace it with a new file</Button> : <AskOthers />}
          <EvidenceHistory files={files} address={address} today={today} />
          <Pagination
            previous={before === undefined ? undefined : { href: address, text: "Back to the newest" }}
            next={next === undefined ? undefined : { href: `${address}?before=${next}` }}
          />
        </>
      )}
    </Page>
  );
}

function AskOthers() {
  return <p className="govuk-body">Your administrator or a bid writer can add a file.</p>;
}
