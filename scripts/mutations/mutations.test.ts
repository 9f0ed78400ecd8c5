import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPEN_DEEDS, PERSONAL_DEEDS } from '../../domain/permission.ts';
import { mutationsIn, mutationsOf } from './mutations.ts';

const here = mutationsOf(path.resolve(import.meta.dirname, '../..'));

describe('whatever changes something here', () => {
  it.each(here)('$name asks the gate', ({ deed }) => {
    expect([...OPEN_DEEDS, ...Object.keys(PERSONAL_DEEDS)]).toContain(deed);
  });

  it.each(here)('$name takes nothing for a form that isn’t one', ({ trustsForm }) => {
    expect(trustsForm).toBe(false);
  });

  it('is the only thing that does its deed, and there is no deed that nothing does', () => {
    const deeds = here.map(({ deed }) => deed);
    expect([...deeds].sort()).toEqual([...OPEN_DEEDS, ...Object.keys(PERSONAL_DEEDS)].sort());
  });
});

describe('the list of them', () => {
  it('finds the exported functions of a file of actions, however they are written', () => {
    const text = `'use server';
      export async function amend() { await passGate('amend-inspection'); }
      export const forget = async (_: unknown, form: FormData) => { await passGate(name); form.get('x'); };
      function notExported() {}`;
    expect(mutationsIn('app/x/actions.ts', text)).toEqual([
      { name: 'app/x/actions.ts amend', deed: 'amend-inspection', trustsForm: false },
      { name: 'app/x/actions.ts forget', deed: null, trustsForm: true },
    ]);
  });

  it('finds an action within a page', () => {
    const text = "export default function Page() { async function save() { 'use server'; } return save; }";
    expect(mutationsIn('app/x/page.tsx', text)).toEqual([
      { name: 'app/x/page.tsx save', deed: null, trustsForm: false },
    ]);
  });

  it('finds a route that answers to more than GET', () => {
    const text = 'export function GET() {}\nexport const POST = () => {};\nexport async function DELETE() {}';
    expect(mutationsIn('app/api/x/route.ts', text)).toEqual([
      { name: 'app/api/x/route.ts POST', deed: null, trustsForm: false },
      { name: 'app/api/x/route.ts DELETE', deed: null, trustsForm: false },
    ]);
  });
});
