import { isPlainLine } from './text.ts';

const HERE = 'http://here';

/**
 * Where to go after signing in: `asked`, if it is a path on this site, else the home page. Browsers read `//evil`, `/\evil`
 * and paths with control characters in them as addresses of other sites.
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 2000) return '/';
  if (!asked.startsWith('/') || asked.includes('\\') || !isPlainLine(asked) || !URL.canParse(asked, HERE)) return '/';
  const url = new URL(asked, HERE);
  return url.origin === HERE && !url.pathname.startsWith('//') && !asked.startsWith('//') ? asked : '/';
}
