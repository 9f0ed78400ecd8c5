import { randomInt, randomUUID } from 'node:crypto';
import { AMEND, RECORD, RESTORE, type Values, WITHDRAW } from '../actions.ts';
import { ownInspection } from '../own-inspection.ts';
import type { Case } from './case.ts';

const AREAS = [
  'overall-effectiveness',
  'help-and-protection',
  'looked-after',
  'adoption',
  'care-leavers',
  'leadership',
];

const CHANGES = [
  { mutation: AMEND, verb: 'amend', button: 'Amend this inspection', withdrawn: false },
  { mutation: WITHDRAW, verb: 'withdraw', button: 'Withdraw this inspection', withdrawn: false },
  { mutation: RESTORE, verb: 'restore', button: 'Restore this inspection', withdrawn: true },
] as const;

export const inspectionCases: readonly Case[] = [
  {
    mutation: RECORD,
    may: 'editor',
    arrange: async () => {
      const requestKey = randomUUID();
      return {
        path: '/inspections/new',
        button: 'Record this inspection',
        form: { ...visit(), requestKey },
        before: [{ values: {}, problems: [], requestKey, duplicate: null }],
      };
    },
  },
  ...CHANGES.map(
    ({ mutation, verb, button, withdrawn }): Case => ({
      mutation,
      may: 'editor',
      arrange: async (rows) => {
        const { id, day } = await ownInspection(rows, { withdrawn });
        const requestKey = randomUUID();
        return {
          path: `/inspections/${id}/${verb}`,
          button,
          form: { ...whole(day), inspection: id, seen: '0', reason: 'For a reason', requestKey },
          before: [{ problems: [], requestKey, duplicate: null }],
        };
      },
    }),
  ),
];

/** A visit that nobody has recorded, with an article that nobody has linked. */
function visit(): Values {
  const mark = `https://example.org/${randomUUID()}`;
  return {
    authority: 'isles-of-scilly',
    version: 'ilacs-2023',
    kind: 'focused-visit',
    'start-day': String(randomInt(1, 28)),
    'start-month': String(randomInt(1, 12)),
    'start-year': '2024',
    'article-1-url': mark,
    'article-1-title': mark,
  };
}

/** The whole form, as it would be typed to put a note. */
function whole(start: string): Values {
  const [year = '', month = '', day = ''] = start.split('-');
  return {
    authority: 'wokingham',
    version: 'sif-2013',
    kind: 're-inspection',
    'start-day': day,
    'start-month': month,
    'start-year': year,
    'published-year': String(Number(year) + 1),
    note: 'A note',
    ...Object.fromEntries(AREAS.map((area) => [`grade-${area}`, 'good'])),
  };
}
