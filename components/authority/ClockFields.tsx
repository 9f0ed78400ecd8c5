import { Input } from '@/components/ui/Input';
import { Radios } from '@/components/ui/Radios';
import { CLOCKS } from '@/domain/clock-words';
import type { ClocksRead } from '@/domain/clocks';
import { type Day, formatDate } from '@/domain/partial-date';

/** The day and the clock, as part of a GET form. What could not be read stays as it was typed. */
export function ClockFields({ read, today }: { read: ClocksRead; today: Day }) {
  const { clocks, typed, problems } = read;
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const error = wrong('asAt');
  return (
    <>
      <Input
        name="asAt"
        label="As at"
        hint={`Any day up to today, ${formatDate(today)}`}
        // A date picker would drop what it cannot read.
        type={error === undefined ? 'date' : 'text'}
        value={error === undefined ? clocks.asAt : typed}
        error={error}
        max={today}
        width={10}
      />
      <Radios
        name="basis"
        legend="Count"
        choices={CLOCKS.map(({ basis, label, hint }) => ({ value: basis, text: label, hint }))}
        value={clocks.basis}
        error={wrong('basis')}
        small
      />
      <ViewFields {...clocks} />
    </>
  );
}

/** A past state of the record goes on from form to form. */
function ViewFields({ recordedAt, sourceStatedOn }: ClocksRead['clocks']) {
  return (
    <>
      {recordedAt === null ? null : <input type="hidden" name="recordedAt" value={recordedAt} />}
      {sourceStatedOn === null ? null : <input type="hidden" name="sourceStatedOn" value={sourceStatedOn} />}
    </>
  );
}
