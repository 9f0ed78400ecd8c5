import type { SVGProps } from 'react';
import { NONE_REASONS, type NoneReason } from '@/domain/standing';

type Tile = Pick<SVGProps<SVGPatternElement>, 'width' | 'height' | 'patternTransform'>;
type Pattern = Tile & { d: string; strokeWidth: number };

/** Hatched for "no overall", dotted for "none in record", ruled for the rest: each unlike the others. */
const PATTERNS: Record<NoneReason, Pattern> = {
  'no-overall-in-framework': { width: 6, height: 6, patternTransform: 'rotate(45)', d: 'M0 0V6', strokeWidth: 4 },
  'area-not-in-framework': { width: 5, height: 5, d: 'M0 2.5H5', strokeWidth: 1.5 },
  'not-judged': { width: 5, height: 5, d: 'M2.5 0V5', strokeWidth: 1.5 },
  'not-held': { width: 6, height: 6, patternTransform: 'rotate(-45)', d: 'M3 0V6', strokeWidth: 1 },
  'not-published': { width: 5, height: 5, d: 'M2.5 0V5M0 2.5H5', strokeWidth: 1 },
  'predecessor-only': { width: 6, height: 6, patternTransform: 'rotate(45)', d: 'M3 0V6M0 3H6', strokeWidth: 1 },
  'none-in-record': { width: 8, height: 8, d: 'M3 4H5', strokeWidth: 2 },
};

/** The grounds of bands without a grade. */
export function BandPatterns({ id }: { id: string }) {
  return (
    <defs>
      {NONE_REASONS.map((reason) => {
        const { d, strokeWidth, ...tile } = PATTERNS[reason];
        return (
          <pattern key={reason} id={`${id}-${reason}`} {...tile} patternUnits="userSpaceOnUse">
            <rect width={tile.width} height={tile.height} fill="#ffffff" />
            <path d={d} stroke="#6f777b" strokeWidth={strokeWidth} />
          </pattern>
        );
      })}
    </defs>
  );
}
