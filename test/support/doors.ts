import ts from "typescript";
import { type audiences, functionsOf, nodesOf, parse, rooms } from "./house";

/** Which guards stand at the doors of an audience. Someone who founds a supplier is not one yet. */
const guards: Readonly<Record<(typeof audiences)[number], readonly string[]>> = {
  site: ["enterAsPublic"],
  account: ["enterAsPublic", "enterAsPerson"],
  supplier: ["enterAsSupplier", "enterAsPerson"],
  council: ["enterAsCouncil"],
  admin: ["enterAsPlatform"],
  demo: ["enterDemonstration"],
};
const everyGuard = [...new Set(Object.values(guards).flat())];

/**
 * The one door that does something before its guard: a bid is judged by the moment it arrived, so the moment is written
 * down before anything that takes time.
 */
export const arrivesFirst = {
  file: "app/routes/supplier/bids/submit.tsx",
  entry: "action",
  act: "noteArrival",
} as const;

/** What is wrong with a door, a sentence each. */
export function problemsOfDoor(path: string, text?: string): string[] {
  const file = parse(path, text);
  const [, audience, room] = /^app\/routes\/([^/]+)\/([^/]+)\/[a-z0-9-]+\.tsx?$/u.exec(path) ?? [];
  const allowed = guards[audience as keyof typeof guards] as readonly string[] | undefined;
  const isRoot = path === "app/root.tsx";
  if (!isRoot && (allowed === undefined || !(rooms as readonly string[]).includes(room ?? ""))) {
    return [`${path} is not in routes/<audience>/<room>/`];
  }
  const entries = functionsOf(file).filter(({ name, isExported }) => isExported && /^(loader|action)$/u.test(name));
  const problems = entries.flatMap(({ name, node }) => {
    const why = whyNotGuarded(path, name, node, isRoot ? everyGuard : (allowed ?? []));
    return why === undefined ? [] : [`${path}: ${name} ${why}`];
  });
  const named = new Set(entries.map(({ name }) => name));
  for (const name of exportedNames(file)) {
    if (/^(loader|action)$/u.test(name) && !named.has(name))
      problems.push(`${path}: ${name} is not a function of its own`);
    if (/^client(Loader|Action)$/u.test(name)) problems.push(`${path}: ${name} would run in a browser`);
  }
  if (named.size === 0) problems.push(`${path} has no loader and no action, so nobody guards it`);
  else if (hasPage(file) && !named.has("loader")) problems.push(`${path} shows a page that no loader guards`);
  return problems;
}

type Entry = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function whyNotGuarded(path: string, name: string, entry: Entry, allowed: readonly string[]): string | undefined {
  const [parameter] = entry.parameters;
  if (parameter === undefined || !ts.isIdentifier(parameter.name)) return "takes no args to give to the guard";
  if (entry.body === undefined || !ts.isBlock(entry.body)) return "does not begin with a guard";
  const statements = [...entry.body.statements];
  if (path === arrivesFirst.file && name === arrivesFirst.entry) {
    const arrival = statements.findIndex((statement) => calls(statement, arrivesFirst.act));
    if (arrival < 0) return `does not begin with ${arrivesFirst.act}`;
    statements.splice(0, arrival + 1);
  }
  const [first] = statements;
  const guard = first === undefined ? undefined : guardIn(first, parameter.name.text, path === arrivesFirst.file);
  if (guard === undefined) return "does not begin with a guard";
  return allowed.includes(guard) ? undefined : `begins with ${guard}, which is no guard of this audience`;
}

/**
 * The guard that a statement awaits, given the door's own args: `const ctx = await enterAsCouncil(args, "PO")`. Where
 * the arrival comes first, the arrival of whoever is turned away is taken back: `await enterAsSupplier(args).catch(…)`.
 */
function guardIn(statement: ts.Statement, args: string, mayTakeBack: boolean): string | undefined {
  const awaited = ts.isExpressionStatement(statement)
    ? statement.expression
    : ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1
      ? statement.declarationList.declarations[0]?.initializer
      : undefined;
  if (awaited === undefined || !ts.isAwaitExpression(awaited) || !ts.isCallExpression(awaited.expression))
    return undefined;
  const call = mayTakeBack ? withoutCatch(awaited.expression) : awaited.expression;
  const { expression, arguments: given } = call;
  const [first] = given;
  if (!ts.isIdentifier(expression) || first === undefined || !ts.isIdentifier(first) || first.text !== args)
    return undefined;
  return everyGuard.includes(expression.text) ? expression.text : undefined;
}

/** Only a handler that never answers, `(e) => forget(…)` with `forget(…): Promise<never>`, leaves the guard a guard. */
function withoutCatch(call: ts.CallExpression): ts.CallExpression {
  const { expression, arguments: given } = call;
  const [handler] = given;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "catch") return call;
  if (!ts.isCallExpression(expression.expression) || handler === undefined || !ts.isArrowFunction(handler)) return call;
  const { body } = handler;
  const named = ts.isCallExpression(body) ? body.expression.getText() : "";
  const handles = functionsOf(call.getSourceFile()).find(({ name }) => name === named);
  return handles?.node.type?.getText() === "Promise<never>" ? expression.expression : call;
}

function calls(node: ts.Node, name: string): boolean {
  return [...nodesOf(node)].some(
    (each) => ts.isCallExpression(each) && ts.isIdentifier(each.expression) && each.expression.text === name,
  );
}

function exportedNames(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
      return ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [];
    }
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function hasPage(file: ts.SourceFile): boolean {
  return file.statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
  );
}
