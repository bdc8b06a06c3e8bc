import ts from "typescript";
import { tableRooms } from "~db/table-rooms";
import { nodesOf, parse, roomOf, rooms, type Room } from "./house";

export interface TableUse {
  readonly table: string;
  readonly writes: boolean;
}

const reads = /^(selectFrom|(inner|left|right|full|cross)Join(Lateral)?|from|using)$/u;
const writes = /^(insertInto|replaceInto|updateTable|deleteFrom|mergeInto)$/u;

/** Read-only views over everything may read what the platform keeps: the mailbox of the demonstration, the counts. */
const readsPlatform = "market";

const tables: Readonly<Record<string, string>> = tableRooms;

/** The tables a file asks for: by Kysely's own calls and by raw SQL. An argument that cannot be read is told as "?". */
export function tablesUsed(path: string, text?: string): TableUse[] {
  const used: TableUse[] = [];
  const named = new Set<string>();
  for (const node of nodesOf(parse(path, text))) {
    if (ts.isTaggedTemplateExpression(node) && isSql(node.tag)) used.push(...tablesInSql(wordsOf(node.template)));
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const method = node.expression.name.text;
    const [first] = node.arguments;
    if (first === undefined) continue;
    if (/^with(Recursive)?$/u.test(method) && ts.isStringLiteral(first)) named.add(first.text.split("(")[0] ?? "");
    if (reads.test(method)) used.push(...tablesIn(first).map((table) => ({ table, writes: false })));
    if (writes.test(method)) used.push(...tablesIn(first).map((table) => ({ table, writes: true })));
  }
  return used.filter(({ table }) => !named.has(table));
}

/** What a file does with tables that its room may not, a sentence each. */
export function sqlProblemsOf(path: string, text?: string): string[] {
  const room = path.startsWith("app/platform/") ? "platform" : roomOf(path);
  const problems = tablesUsed(path, text).flatMap(({ table, writes: isWrite }) => {
    const owner = tables[table];
    if (owner === undefined) return [`${path} asks for "${table}", which is no table of the map`];
    if (owner === room) return [];
    if (isWrite) return [`${path} writes ${table}, which belongs to ${owner}`];
    return isEarlier(owner, room) ? [] : [`${path} reads ${table}, which belongs to ${owner}`];
  });
  return [...new Set(problems)];
}

function isEarlier(owner: string, room: string | undefined): boolean {
  if (owner === "platform") return room === readsPlatform;
  const place = (name: string | undefined) => rooms.indexOf(name as Room);
  return place(owner) >= 0 && place(owner) < place(room);
}

function isSql(tag: ts.Expression): boolean {
  return ts.isIdentifier(tag) && tag.text === "sql";
}

/** The names in "people", "people as p", ["people", "bids"]; a query in place of a name is looked into by itself. */
function tablesIn(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text.split(/\s+as\s+/u)[0]?.trim() ?? "?"];
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(tablesIn);
  if (ts.isTemplateExpression(argument)) return ["?"];
  const isQuery = [...nodesOf(argument)].some(
    (node) => ts.isCallExpression(node) || ts.isArrowFunction(node) || ts.isTaggedTemplateExpression(node),
  );
  return isQuery ? [] : ["?"];
}

function wordsOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(" $ ");
}

const rawTable =
  /\b(?<before>distinct\s+|for\s+(?:no\s+key\s+)?)?(?<verb>from|join|into|update|delete\s+from|truncate|lock\s+table)\s+(?:only\s+|lateral\s+)?(?<name>[a-z_][a-z0-9_.]*)(?<call>\s*\()?/giu;

function tablesInSql(text: string): TableUse[] {
  const code = text.replace(/'[^']*'/gu, "''").replace(/--.*$/gmu, "");
  const inside = new Set(
    [...code.matchAll(/\b(\w+)(?:\s*\([^)]*\))?\s+as\s+(?:not\s+)?(?:materialized\s+)?\(/giu)].map(([, name]) => name),
  );
  return [...code.matchAll(rawTable)].flatMap(({ groups }) => {
    const { before, verb = "", name = "", call } = groups ?? {};
    const isInto = /into/iu.test(verb);
    // "is distinct from x", "for update of x", "do update set", "extract(epoch from x)", "from unnest(x)"
    if (before !== undefined || name === "set" || (call !== undefined && !isInto) || inside.has(name)) return [];
    if (
      /^(from)$/iu.test(verb) &&
      new RegExp(`(extract|substring|trim|overlay)\\s*\\([^()]*\\bfrom\\s+${name}`, "iu").test(code)
    ) {
      return [];
    }
    return [{ table: name.replace(/^public\./u, ""), writes: !/^(from|join)$/iu.test(verb) }];
  });
}
