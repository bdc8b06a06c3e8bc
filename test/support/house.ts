import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./programs";

/** The rooms in building order: each may know those before it. */
export const rooms = [
  "audit",
  "accounts",
  "tasks",
  "councils",
  "documents",
  "suppliers",
  "social-value",
  "lists",
  "competitions",
  "bids",
  "evaluation",
  "awards",
  "placements",
  "monitoring",
  "market",
  "records",
] as const;

export type Room = (typeof rooms)[number];

/** Whom an address is for: the first folder of its door. */
export const audiences = ["site", "account", "supplier", "council", "admin", "demo"] as const;

/** Every file in a folder of the project whose path fits, from the root, in order. */
export function listFiles(folder: string, wanted: RegExp): string[] {
  const found: string[] = [];
  const look = (path: string): void => {
    for (const name of readdirSync(join(root, path)).sort()) {
      const inner = `${path}/${name}`;
      if (statSync(join(root, inner)).isDirectory()) look(inner);
      else if (wanted.test(inner)) found.push(inner);
    }
  };
  look(folder);
  return found;
}

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** The room a file of app/features belongs to. */
export function roomOf(path: string): string | undefined {
  return /^app\/features\/([^/]+)\//u.exec(path)?.[1];
}

export function parse(path: string, text = read(path)): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** Everything in the tree below a node, itself included. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

export interface NamedFunction {
  readonly name: string;
  readonly node: ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;
  readonly isExported: boolean;
}

/** The functions of a file that have a name at its top. */
export function functionsOf(file: ts.SourceFile): NamedFunction[] {
  return file.statements.flatMap((statement): NamedFunction[] => {
    const isExported = ts.canHaveModifiers(statement)
      ? (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) {
      return [{ name: statement.name.text, node: statement, isExported }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer !== undefined &&
      ts.isIdentifier(name) &&
      (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [{ name: name.text, node: initializer, isExported }]
        : [],
    );
  });
}
