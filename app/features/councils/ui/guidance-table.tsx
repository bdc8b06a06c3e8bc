import type { FormState } from "~/core/form-state";
import { ukDateTime, type Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import { TextInput } from "~/ui/text-input";

interface Head {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly publishedAt: Instant | null;
  readonly changedAt: Instant;
  readonly changedBy: string | null;
}

/** All pages for those who write them, in the readers' order. */
export function GuidanceTable({ pages }: { readonly pages: readonly Head[] }) {
  if (pages.length === 0) return <EmptyState text="There are no pages yet. Write the first." />;
  return (
    <Table
      caption="Pages in order"
      captionHidden
      rowHeader
      columns={[{ text: "Page" }, { text: "Who sees it" }, { text: "Last changed" }]}
      rows={pages.map((page) => [
        <a key="page" className="govuk-link" href={`/council/guidance/${page.id}`} dir="auto">
          {page.title}
        </a>,
        <PublishedTag key="tag" isPublished={page.publishedAt !== null} />,
        changeOf(page),
      ])}
    />
  );
}

export function PublishedTag({ isPublished }: { readonly isPublished: boolean }) {
  return isPublished ? <Tag colour="green">Published</Tag> : <Tag colour="grey">Draft</Tag>;
}

export function changeOf({ changedAt, changedBy }: Pick<Head, "changedAt" | "changedBy">): string {
  return changedBy === null ? "As it came with the portal" : `${ukDateTime(changedAt)}, by ${changedBy}`;
}

/** A number beside each page, smallest first. */
export function GuidanceOrder({ pages, state }: { readonly pages: readonly Head[]; readonly state: FormState }) {
  return pages.map(({ id, title }) => (
    <TextInput key={id} name={id} label={title} state={state} width={3} inputMode="numeric" autoComplete="off" />
  ));
}
