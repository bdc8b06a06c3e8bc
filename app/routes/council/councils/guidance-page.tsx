import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { guidanceWriters } from "~/features/councils/policy";
import { findGuidance } from "~/features/councils/queries/guidance.server";
import { turnAway } from "~/features/councils/turn-away.server";
import { changeOf, PublishedTag } from "~/features/councils/ui/guidance-table";
import { Markdown } from "~/features/councils/ui/markdown";
import { notFound } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: pageTitle(data?.page.title ?? "Guidance") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const page = await findGuidance(ctx, pageId);
  if (page === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  if (page === undefined) throw notFound();
  return { page };
}

export default function GuidancePage() {
  const { page } = useLoaderData<typeof loader>();
  const address = `/council/guidance/${page.id}`;
  const isPublished = page.publishedAt !== null;
  return (
    <Page title={<span dir="auto">{page.title}</span>} back={{ href: "/council/guidance", text: "Guidance" }}>
      <SummaryList
        rows={[
          { key: "Who sees it", value: <PublishedTag isPublished={isPublished} /> },
          {
            key: "Address",
            value: isPublished ? (
              <a className="govuk-link" href={`/guidance/${page.slug}`}>{`/guidance/${page.slug}`}</a>
            ) : (
              `/guidance/${page.slug}`
            ),
            actions: [{ href: `${address}/rename`, text: "Change", hiddenText: "its title and address" }],
          },
          {
            key: "Last changed",
            value: changeOf(page),
            actions: [{ href: `${address}/versions`, text: "All versions" }],
          },
        ]}
      />
      <ButtonGroup>
        <Button href={`${address}/edit`}>Change the text</Button>
        {isPublished ? (
          <Button href={`${address}/unpublish`} variant="secondary">
            Take it back
          </Button>
        ) : (
          <Button href={`${address}/publish`} variant="secondary">
            Publish it
          </Button>
        )}
      </ButtonGroup>
      <section className="app-preview" aria-label="The page as readers see it">
        <p className="govuk-body-l" dir="auto">
          {page.summary}
        </p>
        <Markdown text={page.body} />
      </section>
    </Page>
  );
}
