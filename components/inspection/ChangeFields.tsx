import { DateInput } from '@/components/ui/DateInput';
import { ErrorSummary } from '@/components/ui/ErrorSummary';
import { Textarea } from '@/components/ui/Textarea';
import { STATED_FIELD } from '@/domain/inspection-form/change';
import type { ChangeState } from '@/domain/inspection-form/state';

interface ChangeFieldsProps {
  change: ChangeState;
  wrong: (field: string) => string | undefined;
}

/** Why the record is changed, and since when its source says so. */
export function ChangeFields({ change: { inspection, seen, typed }, wrong }: ChangeFieldsProps) {
  return (
    <>
      <input type="hidden" name="inspection" value={inspection} />
      <input type="hidden" name="seen" value={seen} />
      <Textarea
        name="reason"
        label="Why is this changed?"
        hint="Everyone can read this in the inspection’s history"
        rows={3}
        value={typed.reason}
        error={wrong('reason')}
      />
      <DateInput
        name="sourceStatedOn"
        legend="When did the source say so? (optional)"
        hint="The day on which a report or table was corrected. Leave it blank for a slip of ours."
        values={typed.sourceStatedOn}
        error={wrong(STATED_FIELD)}
      />
    </>
  );
}

/** Says what somebody else changed while the form was open: what was typed stays in sight, and overwrites nothing. */
export function ChangedMeanwhile({ change: { inspection, stale } }: { change: ChangeState }) {
  if (stale === null) return null;
  return (
    <ErrorSummary
      errors={[
        { href: `/inspections/${inspection}/history`, text: `${stale} See what changed, then open the form afresh.` },
      ]}
    />
  );
}
