import { Table } from "~/ui/table";
import { SummaryList } from "~/ui/summary-list";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import type { LetterBlock } from "../letters/blocks";

/** A letter as a page: the same blocks that its e-mail was written from. */
export function LetterBody({ blocks }: { readonly blocks: readonly LetterBlock[] }) {
  return (
    <>
      {blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? (
        <h2 className="govuk-heading-m">{block.text}</h2>
      ) : (
        <h3 className="govuk-heading-s">{block.text}</h3>
      );
    case "paragraph":
      return <p className="govuk-body">{block.text}</p>;
    case "link":
      return (
        <p className="govuk-body">
          <a className="govuk-link" href={block.href}>
            {block.text}
          </a>
        </p>
      );
    case "lines":
      return <Preserved>{block.lines.join("\n")}</Preserved>;
    case "quote":
      return (
        <InsetText>
          <Preserved>{block.text}</Preserved>
        </InsetText>
      );
    case "list":
      return (
        <ul className="govuk-list govuk-list--bullet">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <SummaryList rows={block.rows.map(({ name, value }) => ({ key: name, value }))} />;
    case "table":
      return (
        <Table
          caption={block.caption}
          captionHidden
          rowHeader
          columns={block.columns.map((text, place) => ({ text, numeric: place > 0 }))}
          rows={block.rows.map((cells) => [...cells])}
        />
      );
  }
}
