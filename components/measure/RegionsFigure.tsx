import type { ReactNode } from 'react';
import { StillPicture } from '@/components/chart/StillPicture';
import { EnglandFigure, type OfPictures } from '@/components/measure/EnglandFigure';
import { sideBySide } from '@/domain/england/regions';
import { layOutRegions } from '@/domain/england/regions-layout';
import { wholeOf } from '@/domain/england/whole';
import { type Asked, askedAddress } from '@/domain/measures/asked';
import type { PlacedCount } from '@/domain/measures/counts';
import type { Day } from '@/domain/partial-date';

interface RegionsFigureProps {
  rows: readonly PlacedCount[];
  asked: Asked;
  today: Day;
  pictures: OfPictures;
  tables: ReactNode;
}

/** Regions, or types of council, side by side: the share of each grade. */
export function RegionsFigure({ rows, asked, today, pictures, tables }: RegionsFigureProps) {
  const { by, sort, clocks } = asked;
  const compared = sideBySide(rows, { by, order: sort, asAt: clocks.asAt, whole: wholeOf(asked) });
  const places = by === 'region' ? 'region' : 'type of council';
  const other = sort === 'share' ? ('name' as const) : ('share' as const);
  return (
    <EnglandFigure name="regions" title={compared.title} tables={tables} {...pictures}>
      <StillPicture
        id="regions"
        name={`Councils by grade and ${places}`}
        description={compared.description}
        draw={(form) => layOutRegions(compared, form)}
      />
      <p className="govuk-body-s">
        {sort === 'name'
          ? 'In order of name. '
          : `The largest share ${compared.better ?? 'of good grades'} comes first. `}
        <a className="govuk-link" href={`${askedAddress({ ...asked, sort: other }, today)}#counts`}>
          {sort === 'share' ? 'Sort by name' : 'Sort by share'}
        </a>
      </p>
    </EnglandFigure>
  );
}
