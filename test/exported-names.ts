import ts from "typescript";
import { SOURCES, textOf } from "./tree";

/** Names that files of src export, each with the files that declare it; re-exports aside. */
export function exportedNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const file of SOURCES) {
    for (const name of new Set(declaredIn(file))) {
      names.set(name, [...(names.get(name) ?? []), file]);
    }
  }
  return names;
}

function declaredIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022);
  return source.statements.filter(isExported).flatMap(namesOf);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) {
    return [name.text];
  }
  return name.elements.flatMap((it) => (ts.isOmittedExpression(it) ? [] : bound(it.name)));
}
