import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarDateOf, ukDate } from "~/core/time";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { findPublishedGuidance } from "~/features/councils/queries/guidance.server";
import { Markdown } from "~/features/councils/ui/markdown";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.page.title ?? "Guidance") }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const page = await findPublishedGuidance(ctx, args.params["slug"] ?? "");
  if (page === undefined) throw notFound();
  if ("movedTo" in page) throw redirect(`/guidance/${page.movedTo}`, 301);
  const { title, summary, body, changedAt } = page;
  return { page: { title, summary, body, changedOn: changedAt === undefined ? undefined : calendarDateOf(changedAt) } };
}

export default function GuidancePage() {
  const { title, summary, body, changedOn } = useLoaderData<typeof loader>().page;
  return (
    <Page title={<span dir="auto">{title}</span>} back={{ href: "/guidance", text: "Help and guidance" }}>
      <p className="govuk-body-l" dir="auto">
        {summary}
      </p>
      <Markdown text={body} />
      {changedOn !== undefined && <p className="govuk-body-s">Last changed on {ukDate(changedOn)}.</p>}
    </Page>
  );
}
