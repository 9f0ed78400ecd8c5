import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Something a request can make the app do: a server action, or a route that answers to more than GET. */
export type Mutation = {
  /** As the build names it: `app/sign-in/actions.ts signIn`. */
  name: string;
  /** What it asks the gate for; null where it doesn't ask. */
  deed: string | null;
  /** Whether it takes a form without asking whether it is one (app/form-from.ts). */
  trustsForm: boolean;
};

const ROUTE_METHODS = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Every mutation in app/, read from the code, so that none can be forgotten. */
export function mutationsOf(checkout: string): Mutation[] {
  const files = readdirSync(path.join(checkout, 'app'), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)).sort();
  return code.flatMap((file) => {
    const name = path.posix.join('app', ...file.split(path.sep));
    return mutationsIn(name, readFileSync(path.join(checkout, name), 'utf8'));
  });
}

/** The same for one file's text. */
export function mutationsIn(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const wholeFile = saysUseServer(source.statements);
  const isRoute = /(^|\/)route\.tsx?$/.test(file);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const name = nameOf(node);
      const top = isExported(node) && (wholeFile || (isRoute && ROUTE_METHODS.has(name)));
      if (top || saysUseServer(statementsOf(node)))
        found.push({ name: `${file} ${name}`, deed: deedIn(node), trustsForm: trustsForm(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function saysUseServer(statements: readonly ts.Statement[]): boolean {
  const [first] = statements;
  const directive = first !== undefined && ts.isExpressionStatement(first) ? first.expression : undefined;
  return directive !== undefined && ts.isStringLiteral(directive) && directive.text === 'use server';
}

function statementsOf(node: ts.SignatureDeclaration): readonly ts.Statement[] {
  const body = 'body' in node ? node.body : undefined;
  return body !== undefined && ts.isBlock(body) ? body.statements : [];
}

/** The function's own name, or that of what it is assigned to: `export const POST = async () => …`. */
function nameOf(node: ts.SignatureDeclaration): string {
  const { parent } = node;
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : 'default';
}

function isExported(node: ts.SignatureDeclaration): boolean {
  const statement = ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The deed in `passGate('…')`, wherever the function asks. */
function deedIn(node: ts.Node): string | null {
  if (ts.isCallExpression(node) && node.expression.getText() === 'passGate') {
    const [deed] = node.arguments;
    return deed !== undefined && ts.isStringLiteral(deed) ? deed.text : null;
  }
  return ts.forEachChild(node, (child) => deedIn(child) ?? undefined) ?? null;
}

function trustsForm(node: ts.SignatureDeclaration): boolean {
  const takes = node.parameters.some(({ type }) => type?.getText() === 'FormData');
  return takes && !callsFormFrom(node);
}

function callsFormFrom(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && node.expression.getText() === 'formFrom') return true;
  return ts.forEachChild(node, callsFormFrom) ?? false;
}
