import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { InsetText } from '@/components/ui/InsetText';
import type { ClocksRead, RecordView } from '@/domain/clocks';
import { viewInWords } from '@/domain/record-view';

/** Says that this is not the record as it stands, and leads back to it. */
export function ViewInset({ id, view }: { id: string; view: RecordView }) {
  return (
    <InsetText>
      {viewInWords(view)}{' '}
      <a className="govuk-link" href={`/inspections/${id}`}>
        See it as it stands now
      </a>
    </InsetText>
  );
}

/** In the place of an inspection that the record didn’t have yet. */
export function NotThereThen() {
  return <p className="govuk-body">This inspection was not in the record then.</p>;
}

/** Days of the address that could not be read: the record is shown as it stands now. */
export function WrongDays({ read: { problems } }: { read: ClocksRead }) {
  const ours = problems.filter(({ field }) => field === 'recordedAt' || field === 'sourceStatedOn');
  return <ErrorSummary errors={ours.map(({ text }) => ({ text }))} />;
}
