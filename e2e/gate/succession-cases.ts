import { randomUUID } from 'node:crypto';
import { SUCCESSION } from '../actions.ts';
import { inventCouncil } from '../invented-council.ts';
import type { Case } from './case.ts';

export const successionCases: readonly Case[] = [
  {
    mutation: SUCCESSION,
    may: 'administrator',
    arrange: async (rows) => {
      const { slug } = await inventCouncil(rows);
      const requestKey = randomUUID();
      return {
        path: `/authorities/${slug}/succession`,
        button: 'Record this change',
        form: {
          authority: slug,
          'on-day': '1',
          'on-month': '4',
          'on-year': '2031',
          extent: 'whole',
          'successor-1-name': `Heir of ${slug}`,
          'successor-1-officialName': `Heir of ${slug} Council`,
          'successor-1-type': 'unitary',
          'successor-1-region': 'E12000002',
          sourceTitle: 'Decision',
          sourcePublisher: 'The government',
          sourceUrl: 'https://www.example.org/decision',
          requestKey,
        },
        before: [{ values: {}, problems: [], requestKey }],
      };
    },
  },
];
