import type { Metadata } from 'next';
import { InspectionForm } from '@/components/inspection/InspectionForm';
import { Breadcrumbs } from '@/components/ui/Breadcrumbs';
import { formChoices } from '@/data/framework-choices';
import { valuesOf } from '@/domain/inspection-form/values-of';
import { editing } from '../../editing';
import { NotPermitted } from '../../NotPermitted';
import { amend } from './actions';

/** The form writes the title itself, because it alone knows whether there is an error to begin it with. */
export const metadata: Metadata = { title: { absolute: '' } };

type Props = { params: Promise<{ id: string }> };

export default async function AmendInspection({ params }: Props) {
  const { id } = await params;
  const opened = await editing(id, 'amend');
  if (opened === null) return <NotPermitted what="amend" />;
  const { event, address, first } = opened;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: '/', text: 'England now' },
          { href: `/inspections/${id}`, text: 'Inspection' },
        ]}
      />
      <InspectionForm
        action={amend}
        choices={await formChoices()}
        first={{ ...first, values: valuesOf(event.record) }}
        address={address}
        title="Amend this inspection"
        button="Amend this inspection"
        joint={event.councils.length > 1 ? event.councils : []}
      />
    </>
  );
}
