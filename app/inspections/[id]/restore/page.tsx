import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReasonForm } from '@/components/inspection/ReasonForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { listInWords } from '@/domain/standing-sentence';
import { editing } from '../../editing';
import { NotPermitted } from '../../NotPermitted';
import { restore } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

type Props = { params: Promise<{ id: string }> };

export default async function RestoreInspection({ params }: Props) {
  const { id } = await params;
  const opened = await editing(id, 'restore');
  if (opened === null) return <NotPermitted what="restore" />;
  const { event, address, first } = opened;
  if (!event.record.withdrawn) redirect(`/inspections/${id}`);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: `/inspections/${id}`, text: 'Inspection' },
        ]}
      />
      <ReasonForm
        action={restore}
        first={first}
        address={address}
        title={`Restore this inspection of ${listInWords(event.councils)}`}
        lead="It will count again as it did before it was withdrawn."
        button="Restore this inspection"
      />
    </>
  );
}
