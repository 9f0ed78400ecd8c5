import { ErrorSummary } from '@/components/ui/ErrorSummary';

/** Why an event can't be recorded, or restored, with the way to the one that stands in its way. */
export function Duplicate({ id }: { id: string }) {
  const text =
    'This inspection is in the record already: the same council, framework, kind and date. See the one that exists.';
  return <ErrorSummary errors={[{ href: `/inspections/${id}`, text }]} />;
}
