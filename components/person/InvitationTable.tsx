import { Button } from '@/components/ui/Button';
import { Table } from '@/components/ui/Table';
import { londonMoment } from '@/domain/london';
import type { Role } from '@/domain/permission';
import { ROLE_NAMES } from '@/domain/role-words';

interface TabledInvitation {
  id: string;
  role: Role;
  email: string | null;
  madeBy: string | null;
  until: Date;
  /** Of the form that withdraws it. */
  requestKey: string;
}

interface InvitationTableProps {
  invitations: readonly TabledInvitation[];
  withdraw: (form: FormData) => Promise<void>;
}

/** Invitations that can still be used, each with a way to withdraw it. */
export function InvitationTable({ invitations, withdraw }: InvitationTableProps) {
  const rows = invitations.map(({ id, role, email, madeBy, until, requestKey }) => {
    return {
      key: id,
      cells: [
        <span key="whom" className="invited">
          {email ?? 'Nobody in particular'}
        </span>,
        ROLE_NAMES[role],
        madeBy ?? 'The server',
        londonMoment(until),
        <form key="withdraw" action={withdraw}>
          <input type="hidden" name="requestKey" value={requestKey} />
          <input type="hidden" name="invitation" value={id} />
          <Button look="secondary">
            Withdraw
            <span className="govuk-visually-hidden">{` the invitation of ${email ?? 'nobody in particular'}`}</span>
          </Button>
        </form>,
      ],
    };
  });
  const columns = ['For', 'Role', 'Made by', 'Works until', 'Withdraw'].map((label) => ({ label }));
  return <Table caption="Open invitations" columns={columns} rows={rows} />;
}
