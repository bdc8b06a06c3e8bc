import { EmptyState } from "~/ui/empty-state";

interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

/** The library as anyone reads it. */
export function GuidanceList({ pages }: { readonly pages: readonly Entry[] }) {
  if (pages.length === 0) {
    return (
      <EmptyState text="There is no guidance here yet.">
        <a className="govuk-link" href="/contact">
          Ask the council
        </a>
      </EmptyState>
    );
  }
  return (
    <ul className="govuk-list govuk-list--spaced app-guidance">
      {pages.map(({ slug, title, summary }) => (
        <li key={slug}>
          <a className="govuk-link govuk-!-font-weight-bold" href={`/guidance/${slug}`} dir="auto">
            {title}
          </a>
          <p className="govuk-body govuk-!-margin-bottom-0" dir="auto">
            {summary}
          </p>
        </li>
      ))}
    </ul>
  );
}
