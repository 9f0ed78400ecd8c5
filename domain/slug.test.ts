import { expect, it } from 'vitest';
import { isId, slugOf } from './slug.ts';

it('makes an address of a council’s name', () => {
  expect(slugOf('Bournemouth, Christchurch and Poole')).toBe('bournemouth-christchurch-and-poole');
  expect(slugOf('King’s Lynn (former borough)')).toBe('kings-lynn-former-borough');
  expect(slugOf('Ynys Môn')).toBe('ynys-mon');
  expect(slugOf(' – ')).toBe('');
});

it('knows what can be an id, a slug or a code', () => {
  for (const id of ['lancashire', 'lancashire-ilacs-2022-11', 'E12000002']) expect(isId(id)).toBe(true);
  for (const odd of ['', '-', 'a--b', 'a\u0000', 'a b', '../a', 'ynys-môn', 'x'.repeat(201)])
    expect(isId(odd)).toBe(false);
});
