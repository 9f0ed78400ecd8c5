import { expect, it } from 'vitest';
import { ROLES } from './permission.ts';
import { ROLE_CHOICES, ROLE_NAMES } from './role-words.ts';

it('offers every role once, under its own name, with a line on what it lets somebody do', () => {
  expect(ROLE_CHOICES.map(({ role }) => role).toSorted()).toEqual([...ROLES].toSorted());
  for (const { role, name, may } of ROLE_CHOICES) {
    expect(name).toBe(ROLE_NAMES[role]);
    expect(may).not.toContain('\n');
  }
});
