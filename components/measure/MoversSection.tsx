import type { OfPictures } from '@/components/measure/EnglandFigure';
import { MeasureSection } from '@/components/measure/MeasureSection';
import { MoverTable } from '@/components/measure/MoverTable';
import { PlaceTable } from '@/components/measure/PlaceTable';
import { moversFinding, type Period } from '@/domain/measures/findings';
import { moversOf, type StoodTwice } from '@/domain/measures/movers';
import type { By } from '@/domain/measures/places';
import { numberInWords } from '@/domain/measures/words';

/** The councils that stand elsewhere on the later day than on the earlier one. */
export function MoversSection({
  rows,
  by,
  period,
  pictures,
}: {
  rows: readonly StoodTwice[];
  by: By;
  period: Period;
  pictures: OfPictures;
}) {
  const movers = moversOf(rows);
  return (
    <MeasureSection
      id="movers"
      title="Councils that moved"
      finding={moversFinding(movers, period)}
      rule="Where each council stood on the one day is set against where it stood on the other; what was in between doesn’t count. Up and down are told only on one scale, where the judgement covers the same. A council that holds no grade on one of the days is listed with the reason."
    >
      {rows.length === 0 ? null : (
        <>
          <MoverTable movers={movers} period={period} />
          <p className="govuk-body-s">
            {pictures.source}{' '}
            <a className="govuk-link" href={`/england/movers.csv?${pictures.query}`} download>
              Councils that moved (CSV)
            </a>
          </p>
          <PlaceTable
            caption="How many moved"
            {...{ rows, by }}
            columns={['Up', 'Down', 'Newly graded', 'No longer graded', 'Can’t be compared']}
            figures={(some) => {
              const { up, down, newlyGraded, noLongerGraded, notComparable } = moversOf(some);
              const lists = [up, down, newlyGraded, noLongerGraded, notComparable];
              return lists.map((list) => numberInWords(list.length));
            }}
          />
        </>
      )}
    </MeasureSection>
  );
}
