import { accountCases } from './account-cases.ts';
import type { Case } from './case.ts';
import { inspectionCases } from './inspection-cases.ts';
import { peopleCases } from './people-cases.ts';
import { sessionCases } from './session-cases.ts';
import { successionCases } from './succession-cases.ts';

/** One call for each mutation there is. A test compares them with the code. */
export const CASES: readonly Case[] = [
  ...inspectionCases,
  ...successionCases,
  ...peopleCases,
  ...accountCases,
  ...sessionCases,
];
