import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const APP = path.resolve(import.meta.dirname, '../../app');

/** The functions of data/ that pages and the API's routes import, by name. Actions write: they are not among them. */
export function functionsOfPages(): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx$|\broute\.ts$/.test(file),
  );
  return [...new Set(files.flatMap((file) => importedFromData(readFileSync(path.join(APP, file), 'utf8'))))].sort();
}

/** The functions of data/ that a module imports: neither types nor constants, which are in capitals. */
export function importedFromData(source: string): string[] {
  const { statements } = ts.createSourceFile('page.tsx', source, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    if (!statement.moduleSpecifier.text.startsWith('@/data/')) return [];
    return namesIn(statement.importClause).filter((name) => name !== name.toUpperCase());
  });
}

function namesIn(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  if (bindings === undefined || !ts.isNamedImports(bindings))
    throw new Error('Import from data/ by name, so that it is seen what is used');
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
}
