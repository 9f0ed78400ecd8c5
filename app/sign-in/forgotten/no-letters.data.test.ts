import { expect, it, vi } from 'vitest';
import { allAboutPeople, formOf, personOfRole } from '../../../scripts/test/people';
import { askForLink } from './actions';

vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://127.0.0.1:3000' }) }));
vi.mock('next/server', () => ({
  after: () => {
    throw new Error('nothing is to be done');
  },
}));

it('without a mail server, asking for a link is refused with what to do instead', async () => {
  const { email } = await personOfRole('editor');
  const before = await allAboutPeople();
  const { problems } = await askForLink({ email: '', problems: [] }, formOf({ email }));
  expect(problems).toEqual([{ field: null, text: expect.stringMatching(/Ask an administrator for a link$/) }]);
  expect(await allAboutPeople()).toEqual(before);
});
