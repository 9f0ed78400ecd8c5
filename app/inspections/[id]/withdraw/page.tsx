import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReasonForm } from '@/components/inspection/ReasonForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { listInWords } from '@/domain/standing-sentence';
import { editing } from '../../editing';
import { NotPermitted } from '../../NotPermitted';
import { withdraw } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

type Props = { params: Promise<{ id: string }> };

export default async function WithdrawInspection({ params }: Props) {
  const { id } = await params;
  const opened = await editing(id, 'withdraw');
  if (opened === null) return <NotPermitted what="withdraw" />;
  const { event, address, first } = opened;
  if (event.record.withdrawn) redirect(`/inspections/${id}`);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: `/inspections/${id}`, text: 'Inspection' },
        ]}
      />
      <ReasonForm
        action={withdraw}
        first={first}
        address={address}
        title={`Withdraw this inspection of ${listInWords(event.councils)}`}
        lead="It will count nowhere and move no line. Its page and its history stay, and it can be restored."
        button="Withdraw this inspection"
      />
    </>
  );
}
