import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { ukDateTime } from "~/core/time";
import { parseWhole } from "~/core/whole-number";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { guidanceWriters } from "~/features/councils/policy";
import { findGuidance, findGuidanceVersion } from "~/features/councils/queries/guidance.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { TwoVersions } from "~/features/councils/ui/guidance-versions";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Version ${data?.asked.version ?? ""} of “${data?.title ?? ""}”`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId, version } = args.params;
  const number = parseWhole(version ?? "", 1, 1_000_000_000);
  if (!isId(pageId) || number === undefined) throw notFound();
  const page = await findGuidance(ctx, pageId);
  if (page === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  const kept = page === undefined ? undefined : await findGuidanceVersion(ctx, pageId, number);
  if (page === undefined || kept === undefined) throw notFound();
  return { id: page.id, title: page.title, ...kept };
}

export default function Version() {
  const { id, title, asked, before } = useLoaderData<typeof loader>();
  return (
    <Page
      title={`Version ${asked.version}`}
      caption={<span dir="auto">{title}</span>}
      back={{ href: `/council/guidance/${id}/versions`, text: "All versions" }}
      wide
    >
      <p className="govuk-body">
        {asked.savedBy === null
          ? "It came with the portal."
          : `Saved by ${asked.savedBy}, ${ukDateTime(asked.savedAt)}.`}
      </p>
      <TwoVersions asked={asked} before={before} />
    </Page>
  );
}
