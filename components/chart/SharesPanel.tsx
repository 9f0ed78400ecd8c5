import { type Shares, sharesOn } from '@/domain/england/shares';
import { counted, numberInWords } from '@/domain/measures/words';
import { type Day, formatDate } from '@/domain/partial-date';

/** The counts and shares of the day that is pointed at; a screen reader hears each change. */
export function SharesPanel({ shares, day }: { shares: Shares; day: Day | null }) {
  return (
    <div className="timeline-panel shares-panel govuk-body-s" aria-live="polite" aria-atomic="true">
      {day === null ? <Hint /> : <DayInWords shares={shares} day={day} />}
    </div>
  );
}

function Hint() {
  return (
    <p>
      Point at or tap the picture to see the numbers of a day. With a keyboard, move to the picture and press the left
      and right arrow keys, Home or End.
    </p>
  );
}

function DayInWords({ shares, day }: { shares: Shares; day: Day }) {
  const { open, held } = sharesOn(shares, shares.days.indexOf(day));
  return (
    <>
      <p>
        <strong>{formatDate(day)}</strong>: {counted(open, 'council')} open
      </p>
      <dl className="timeline-panel__grades">
        {held.map(({ id, label, count, share }) => (
          <div key={id}>
            <dt>{label}</dt>{' '}
            <dd>
              {numberInWords(count)} ({share})
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
