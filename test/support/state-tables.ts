import { join } from "node:path";
import ts from "typescript";
import { listFiles, nodesOf, roomOf } from "./house";
import { root } from "./programs";

const rulesFile = /^app\/features\/[^/]+\/rules(\.ts|\/[a-z0-9-]+\.ts)$/u;

export interface LifeTable {
  readonly room: string;
  readonly file: string;
  readonly name: string;
  /** Every state that the type of the table names, sorted. */
  readonly states: readonly string[];
}

/** Every `StateTable<State, Event>` of the rooms' rules, with the members of State as the compiler sees them. */
export function listLifeTables(): LifeTable[] {
  const files = listFiles("app/features", rulesFile);
  const program = ts.createProgram(
    files.map((path) => join(root, path)),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(root, file));
    if (source === undefined) return [];
    return [...nodesOf(source)].flatMap((node): LifeTable[] => {
      if (!ts.isVariableDeclaration(node)) return [];
      const states = stateTypeOf(node);
      if (states === undefined) return [];
      const members = wordsOf(checker.getTypeFromTypeNode(states));
      return [{ room: roomOf(file) ?? "", file, name: node.name.getText(), states: members.sort() }];
    });
  });
}

/** The first argument of `StateTable<…>`, whether it is written as the type or after `satisfies`. */
function stateTypeOf({ type, initializer }: ts.VariableDeclaration): ts.TypeNode | undefined {
  const written =
    type ?? (initializer !== undefined && ts.isSatisfiesExpression(initializer) ? initializer.type : undefined);
  if (written === undefined || !ts.isTypeReferenceNode(written)) return undefined;
  return written.typeName.getText() === "StateTable" ? written.typeArguments?.[0] : undefined;
}

function wordsOf(type: ts.Type): string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}
