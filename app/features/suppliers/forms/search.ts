/** The words searched for in an address: trimmed, no longer than a name, without the NUL that PostgreSQL refuses. */
export function readSearch(typed: string | null): string | undefined {
  const words = [...(typed ?? "").replaceAll("\u0000", "").trim()].slice(0, 200).join("");
  return words === "" ? undefined : words;
}
