import { gradeColours } from '@/components/chart/grade-colours';
import { tidy } from '@/components/chart/Marks';
import { cornersOf, type Hex, type HexLayout, LETTER } from '@/domain/england/hex-map';
import type { Border, RegionName } from '@/domain/england/hex-regions';
import { groundOf, letterOf, type MapRating } from '@/domain/england/map-council';

/** Of a cell: the rest is the gap in which the regions’ borders run. */
const FILLED = 0.93;
/** Between two lines of the hatching. */
const HATCH = 2.8;
const INK = '#0b0c0c';

/** A hexagon around the origin, as a path. */
export function hexPath(radius: number): string {
  const corners = cornersOf({ x: 0, y: 0 }, radius).map(({ x, y }) => `${tidy(x)} ${tidy(y)}`);
  return `M${corners.join('L')}Z`;
}

/** What the hexagons of one picture share. */
export function HexDefinition({ id, radius }: { id: string; radius: number }) {
  return (
    <defs>
      <path id={`${id}-hex`} d={hexPath(radius * FILLED)} />
      <pattern
        id={`${id}-hatch`}
        width={HATCH}
        height={HATCH}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={HATCH} height={HATCH} fill="#ffffff" />
        <line y2={HATCH} stroke="#6f777b" strokeWidth={1.2} />
      </pattern>
    </defs>
  );
}

/** How a rating looks: a grade’s own colours, hatched where its inspection gave none, dotted where there is none. */
function paintOf(rating: MapRating, id: string) {
  const ground = groundOf(rating);
  switch (ground.kind) {
    case 'grade':
      return { fill: gradeColours(ground).fill, stroke: gradeColours(ground).edge };
    case 'hatched':
      return { fill: `url(#${id}-hatch)`, stroke: INK };
    case 'dotted':
      return { fill: '#ffffff', stroke: INK, strokeDasharray: '1 1.5' };
  }
}

/** One hexagon with its letter. */
export function HexShape({ x, y, rating, id }: { x: number; y: number; rating: MapRating; id: string }) {
  const ground = groundOf(rating);
  const letter = letterOf(rating);
  return (
    <>
      <use href={`#${id}-hex`} x={tidy(x)} y={tidy(y)} className="hex-map__hex" {...paintOf(rating, id)} />
      {letter === '' ? null : (
        <text
          x={tidy(x)}
          y={tidy(y + LETTER * 0.36)}
          fill={ground.kind === 'grade' ? gradeColours(ground).ink : INK}
          className={ground.kind === 'grade' ? undefined : 'hex-map__letter--bare'}
        >
          {letter}
        </text>
      )}
    </>
  );
}

/** All hexagons of a layout without their links, for a picture that leaves the site. */
export function HexShapes({ hexes, id }: Pick<HexLayout, 'hexes'> & { id: string }) {
  return hexes.map((hex: Hex) => <HexShape key={hex.council.slug} {...hex} rating={hex.council.rating} id={id} />);
}

/** How letters stand in their hexagons. */
export const LETTERS = { fontSize: LETTER, textAnchor: 'middle', strokeWidth: 0.75 } as const;

export function RegionBorders({ borders }: { borders: readonly Border[] }) {
  const d = borders.map(({ from, to }) => `M${tidy(from.x)} ${tidy(from.y)}L${tidy(to.x)} ${tidy(to.y)}`).join('');
  return <path className="hex-map__border" d={d} fill="none" stroke={INK} strokeWidth={1.8} strokeLinecap="round" />;
}

export function RegionNames({ names }: { names: readonly RegionName[] }) {
  return (
    <g fontSize={LETTER} fill="#484949" className="hex-map__names">
      {names.flatMap(({ x, anchor, lines }) =>
        lines.map(({ text, y }) => (
          <text key={`${text} ${y}`} x={tidy(x)} y={tidy(y)} textAnchor={anchor}>
            {text}
          </text>
        )),
      )}
    </g>
  );
}
