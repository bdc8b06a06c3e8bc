/** What a letter is made of. Kept with the letter as it was issued: a later change of words changes no letter. */
export type LetterBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly { readonly name: string; readonly value: string }[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      /** The first names the row; the others are figures. */
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export function heading(text: string): LetterBlock {
  return { kind: "heading", level: 2, text };
}

export function paragraph(text: string): LetterBlock {
  return { kind: "paragraph", text };
}

/** The letter as an e-mail carries it: plain text, read well aloud and on a narrow screen. */
export function asText(blocks: readonly LetterBlock[]): string {
  return blocks.map(blockAsText).join("\n\n");
}

function blockAsText(block: LetterBlock): string {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? `${block.text}\n${"-".repeat([...block.text].length)}` : `** ${block.text} **`;
    case "paragraph":
      return block.text;
    case "link":
      return `${block.text}: ${block.href}`;
    case "lines":
      return block.lines.join("\n");
    case "quote":
      return block.text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "facts":
      return block.rows.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "table":
      return block.rows.map((cells) => rowAsText(block.columns, cells)).join("\n");
  }
}

function rowAsText(columns: readonly string[], cells: readonly string[]): string {
  const [name = "", ...figures] = cells;
  const told = figures.map((figure, place) => `${lowerFirst(columns[place + 1] ?? "")} ${figure}`);
  return `- ${name}: ${told.join(", ")}`;
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
