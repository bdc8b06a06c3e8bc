import { createElement, type ReactNode } from "react";
import { InsetText } from "~/ui/inset-text";
import { Table } from "~/ui/table";
import { readMarkdown, type Block, type Heading, type Inline, type MarkdownTable } from "../rules/markdown";

/** What a council wrote, in the portal's own look. */
export function Markdown({ text }: { readonly text: string }) {
  return <Blocks blocks={readMarkdown(text)} />;
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => <Part key={place} block={block} />);
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <HeadingPart heading={block} />;
    case "paragraph":
      return block.tight ? (
        <>{inline(block.children)}</>
      ) : (
        <p className="govuk-body" dir="auto">
          {inline(block.children)}
        </p>
      );
    case "list":
      return <ListPart start={block.start} items={block.items} />;
    case "quote":
      return (
        <InsetText>
          <Blocks blocks={block.children} />
        </InsetText>
      );
    case "table":
      return <TablePart table={block} />;
    case "code":
      return <pre className="govuk-body app-preserved">{block.text}</pre>;
    case "line":
      return <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />;
  }
}

const headingClasses: Readonly<Record<number, string>> = { 2: "govuk-heading-m", 3: "govuk-heading-s" };

function HeadingPart({ heading: { level, id, children } }: { readonly heading: Heading }) {
  const className = headingClasses[level] ?? "govuk-heading-s";
  return createElement(`h${level}`, { id, className, dir: "auto" }, inline(children));
}

interface ListProps {
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

function ListPart({ start, items }: ListProps) {
  const lines = items.map((blocks, place) => (
    <li key={place} dir="auto">
      <Blocks blocks={blocks} />
    </li>
  ));
  if (start === undefined) return <ul className="govuk-list govuk-list--bullet">{lines}</ul>;
  return (
    <ol className="govuk-list govuk-list--number" start={start === 1 ? undefined : start}>
      {lines}
    </ol>
  );
}

function TablePart({ table: { columns, rows } }: { readonly table: MarkdownTable }) {
  return (
    <Table
      columns={columns.map(({ text, numeric }) => ({ text, numeric }))}
      rows={rows.map((cells) => cells.map((cell) => <>{inline(cell)}</>))}
      rowHeader
      // A word and a figure stand beside each other on the smallest screen too.
      cards={columns.length > 2 || columns[1]?.numeric !== true}
    />
  );
}

function inline(parts: readonly Inline[]): ReactNode[] {
  return parts.map((part, place) => {
    switch (part.kind) {
      case "text":
        return part.text;
      case "code":
        return <code key={place}>{part.text}</code>;
      case "strong":
        return <strong key={place}>{inline(part.children)}</strong>;
      case "emphasis":
        return <em key={place}>{inline(part.children)}</em>;
      case "break":
        return <br key={place} />;
      case "link":
        return (
          <a key={place} className="govuk-link" href={part.href}>
            {inline(part.children)}
          </a>
        );
    }
  });
}
