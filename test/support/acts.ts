import { posix } from "node:path";
import ts from "typescript";
import { functionsOf, listFiles, nodesOf, parse } from "./house";

/** A function of a room's commands. */
export interface Act {
  readonly file: string;
  readonly name: string;
  readonly isExported: boolean;
  /** Opens a transaction, or is called by a door, a process, a seed: then it is an act and not a step of one. */
  readonly isAct: boolean;
  /** Writes an audit record, or calls something that does. */
  readonly records: boolean;
  /** Waits for a database write of its own. */
  readonly writes: boolean;
}

interface Called {
  readonly file: string;
  readonly name: string;
}

const commandFile = /^app\/features\/[^/]+\/commands(\.server\.ts$|\/)/u;
const callers = [
  ...listFiles("app/routes", /\.tsx?$/u),
  ...listFiles("app/processes", /\.ts$/u),
  ...listFiles("db", /^db\/seed\/.*\.ts$/u),
];

/** Every function of every room's commands, with what it leads to. */
export function listActs(sources: ReadonlyMap<string, string> = commandSources(), from = callers): Act[] {
  const files = new Map([...sources].map(([path, text]) => [path, parse(path, text)]));
  const functions = [...files].flatMap(([path, file]) => functionsOf(file).map((each) => ({ ...each, path, file })));
  const calls = new Map(functions.map(({ path, name, node, file }) => [keyOf(path, name), callsOf(node, path, file)]));
  const calledFromOutside = new Set(
    from.flatMap((path) => importedBy(path, parse(path)).map(({ file, name }) => keyOf(file, name))),
  );
  const recording = reaching(calls, (called) => called.name === "recordEvent");
  return functions.map(({ name, path, isExported }) => {
    const key = keyOf(path, name);
    const own = calls.get(key) ?? [];
    const opens = own.some((called) => called.name === "inTransaction");
    return {
      file: path,
      name,
      isExported,
      isAct: isExported && (opens || calledFromOutside.has(key)),
      records: recording.has(key),
      writes: own.some(({ name: called }) => /^(insertInto|updateTable|deleteFrom)$/u.test(called)),
    };
  });
}

function commandSources(): Map<string, string> {
  return new Map(listFiles("app/features", commandFile).map((path) => [path, parse(path).text]));
}

function keyOf(file: string, name: string): string {
  return `${file}#${name}`;
}

/** The functions from which a call leads, however far, to one that fits. */
function reaching(
  calls: ReadonlyMap<string, readonly Called[]>,
  fits: (called: Called) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let grew = true; grew;) {
    grew = false;
    for (const [key, own] of calls) {
      if (found.has(key) || !own.some((called) => fits(called) || found.has(keyOf(called.file, called.name)))) continue;
      found.add(key);
      grew = true;
    }
  }
  return found;
}

function callsOf(node: ts.Node, path: string, file: ts.SourceFile): Called[] {
  const imported = new Map(importedBy(path, file).map((each) => [each.as, each]));
  return [...nodesOf(node)].flatMap((each): Called[] => {
    if (!ts.isCallExpression(each)) return [];
    const { expression } = each;
    if (ts.isPropertyAccessExpression(expression)) return [{ file: path, name: expression.name.text }];
    if (!ts.isIdentifier(expression)) return [];
    return [imported.get(expression.text) ?? { file: path, name: expression.text }];
  });
}

function importedBy(path: string, file: ts.SourceFile): (Called & { as: string })[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    const from = fileOf(path, statement.moduleSpecifier.text);
    return bindings.elements.map((each) => ({
      file: from,
      name: (each.propertyName ?? each.name).text,
      as: each.name.text,
    }));
  });
}

function fileOf(path: string, specifier: string): string {
  const full = specifier.startsWith("~/")
    ? `app/${specifier.slice(2)}`
    : specifier.startsWith("~db/")
      ? `db/${specifier.slice(4)}`
      : posix.join(posix.dirname(path), specifier);
  return `${full}.ts`;
}
