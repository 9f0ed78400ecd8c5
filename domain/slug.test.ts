import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it('makes an address of a council’s name', () => {
  expect(slugOf('Bournemouth, Christchurch and Poole')).toBe('bournemouth-christchurch-and-poole');
  expect(slugOf('King’s Lynn (former borough)')).toBe('kings-lynn-former-borough');
  expect(slugOf('Ynys Môn')).toBe('ynys-mon');
  expect(slugOf(' – ')).toBe('');
});
