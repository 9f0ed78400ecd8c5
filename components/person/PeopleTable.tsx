import { Table } from '@/components/ui/Table';
import { londonDay } from '@/domain/london';
import { formatDate } from '@/domain/partial-date';
import type { Role } from '@/domain/permission';
import { ROLE_NAMES } from '@/domain/role-words';

export interface TabledPerson {
  id: string;
  name: string;
  role: Role;
  since: Date;
  closedAt: Date | null;
}

/** Everybody who has, or had, an account. */
export function PeopleTable({ people }: { people: readonly TabledPerson[] }) {
  const rows = people.map(({ id, name, role, since, closedAt }) => ({
    key: id,
    cells: [
      <a key="name" className="govuk-link" href={`/people/${id}`}>
        {name}
      </a>,
      ROLE_NAMES[role],
      formatDate(londonDay(since)),
      closedAt === null ? 'Open' : `Closed on ${formatDate(londonDay(closedAt))}`,
    ],
  }));
  const columns = [{ label: 'Name' }, { label: 'Role' }, { label: 'Since' }, { label: 'Account' }];
  return <Table caption="Accounts, open and closed" columns={columns} rows={rows} />;
}
