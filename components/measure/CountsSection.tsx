import type { OfPictures } from '@/components/measure/EnglandFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { RegionsFigure } from '@/components/measure/RegionsFigure';
import { ratingKey } from '@/domain/england/regions';
import { type Asked, askedOf, ratedAddress } from '@/domain/measures/asked';
import { countsOf, type PlacedCount, type RatingCount, ratingInWords, totalOf } from '@/domain/measures/counts';
import { countsFinding } from '@/domain/measures/findings';
import { numberInWords } from '@/domain/measures/words';
import type { Day } from '@/domain/partial-date';

interface CountsSectionProps {
  rows: readonly PlacedCount[];
  asked: Asked;
  today: Day;
  pictures: OfPictures;
}

/** How many councils hold each grade on the later day, place by place. */
export function CountsSection({ rows, asked, today, pictures }: CountsSectionProps) {
  const counts = countsOf(rows);
  const table = <CountsTable {...{ rows, asked, today, counts }} />;
  return (
    <MeasureSection
      id="counts"
      title="Where councils stand"
      finding={countsFinding(counts, asked.clocks.asAt)}
      rule="Every council open on the later day counts once, by its latest graded inspection on that day. Without a grade it counts under the reason, so each row adds up to its councils, and each bar is all of them."
    >
      {rows.length === 0 ? table : <RegionsFigure {...{ rows, asked, today, pictures }} tables={table} />}
    </MeasureSection>
  );
}

/** Each number leads to its councils. */
function CountsTable({ rows, asked, today, counts }: Omit<CountsSectionProps, 'pictures'> & { counts: RatingCount[] }) {
  const href = (rating: string, place: string | undefined) =>
    ratedAddress(place === undefined ? asked : askedOf(asked, place), rating, today);
  return (
    <PlaceTable
      caption="Councils by grade"
      {...{ rows, by: asked.by }}
      columns={[...counts.map(ratingInWords), 'All']}
      figures={(some, place) => [
        ...counts.map((column) => (
          <Count
            key={ratingKey(column)}
            count={countIn(countsOf(some), column)}
            label={ratingInWords(column)}
            href={href(column.rating, place?.slug)}
          />
        )),
        numberInWords(totalOf(some)),
      ]}
    />
  );
}

function Count({ count, label, href }: { count: number; label: string; href: string }) {
  if (count === 0) return '0';
  return (
    <a className="govuk-link" href={href}>
      {numberInWords(count)}
      <span className="govuk-visually-hidden"> {label}, list them</span>
    </a>
  );
}

function countIn(counts: readonly RatingCount[], column: RatingCount): number {
  return counts.find((one) => ratingKey(one) === ratingKey(column))?.count ?? 0;
}
