import { SummaryList } from '@/components/ui/SummaryList';
import { londonDay } from '@/domain/london';
import { formatDate } from '@/domain/partial-date';
import type { Role } from '@/domain/permission';
import { ROLE_NAMES } from '@/domain/role-words';

interface PersonFactsProps {
  person: { email: string; role: Role; since: Date; closedAt: Date | null; sessions: number };
}

/** What administrators see of somebody. Of a closed account there is no address to see. */
export function PersonFacts({ person: { email, role, since, closedAt, sessions } }: PersonFactsProps) {
  const made = { term: 'Account since', value: formatDate(londonDay(since)) };
  const facts =
    closedAt === null
      ? [
          { term: 'Email address', value: email },
          { term: 'Role', value: ROLE_NAMES[role] },
          made,
          { term: 'Sessions', value: sessionsInWords(sessions) },
        ]
      : [
          { term: 'Role', value: ROLE_NAMES[role] },
          made,
          { term: 'Closed on', value: formatDate(londonDay(closedAt)) },
        ];
  return <SummaryList facts={facts} />;
}

function sessionsInWords(sessions: number): string {
  if (sessions === 0) return 'Not signed in';
  return sessions === 1 ? 'Signed in once' : `Signed in ${sessions} times`;
}
