import { Button } from '@/components/ui/Button';
import { FIRST_QUARTER, type Quarter, quarterOf, yearOfQuarter } from '@/domain/england/quarters';
import { type Day, formatDate } from '@/domain/partial-date';

interface MapSliderProps {
  id: string;
  quarter: Quarter;
  /** The day the slider stands at. */
  day: Day;
  /** The day of the page around it. */
  asked: Day;
  today: Day;
  /** What the page’s address holds besides the day, as it writes it, and the page’s path. */
  kept: string;
  page: string;
  live: boolean;
  /** What there is to say about fetching; empty where there is nothing. */
  said: string;
  move: (quarter: Quarter) => void;
  /** Somebody is about to move it. */
  touched: () => void;
}

/** Moves the map through time, quarter by quarter. Without scripts it is a form that shows the page on that day. */
export function MapSlider({ id, quarter, day, asked, today, kept, page, live, said, move, touched }: MapSliderProps) {
  return (
    <form action="/england/map" method="get" className="map-slider">
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="asAt" value={asked} />
      {[...new URLSearchParams(kept)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="govuk-label" htmlFor={id}>
        Move the map through time
      </label>
      <p className="map-slider__day govuk-body" aria-hidden="true">
        {formatDate(day)}
      </p>
      <input
        type="range"
        id={id}
        name="quarter"
        className="map-slider__range"
        min={FIRST_QUARTER}
        max={quarterOf(today)}
        step={1}
        value={quarter}
        aria-valuetext={live ? formatDate(day) : undefined}
        onChange={({ target }) => move(target.valueAsNumber)}
        onFocus={touched}
        onPointerEnter={touched}
      />
      <Years today={today} />
      <p className="govuk-body-s" role="status">
        {said}
        {day === asked ? '' : `The rest of this page is still as at ${formatDate(asked)}. `}
      </p>
      <Button look="secondary">Show the whole page on that day</Button>
    </form>
  );
}

/** Where each year begins under the slider: the quarter before it ends there. */
function Years({ today }: { today: Day }) {
  const span = Math.max(1, quarterOf(today) - FIRST_QUARTER);
  const first = yearOfQuarter(FIRST_QUARTER) + 1;
  const years = Array.from({ length: yearOfQuarter(quarterOf(today)) - first + 1 }, (_, index) => first + index);
  return (
    <div className="map-slider__years" aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: `${(100 * (year * 4 - 1 - FIRST_QUARTER)) / span}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
