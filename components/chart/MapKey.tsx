import { HexDefinition, HexShape, LETTERS } from '@/components/chart/MapShapes';
import type { MapRating } from '@/domain/england/map-council';
import { ratingKey } from '@/domain/england/map-finding';
import { ratingInWords } from '@/domain/measures/counts';
import { numberInWords } from '@/domain/measures/words';

/** As large as on the widest map. */
const SCALE = 2;
const RADIUS = 8.3;

/** What the hexagons mean, and how many of each there are. Those without a place on the map are counted too. */
export function MapKey({ counts, id }: { counts: readonly (MapRating & { count: number })[]; id: string }) {
  return (
    <ul className="hex-map__key govuk-body-s" aria-label="What the hexagons mean">
      {counts.map((rating, index) => (
        <li key={ratingKey(rating)}>
          <KeyHex rating={rating} id={`${id}-key-${index}`} />
          <span>
            {ratingInWords(rating)}: <strong>{numberInWords(rating.count)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}

function KeyHex({ rating, id }: { rating: MapRating; id: string }) {
  const size = 2 * RADIUS;
  return (
    <svg
      width={size * SCALE}
      height={size * SCALE}
      viewBox={`${-RADIUS} ${-RADIUS} ${size} ${size}`}
      className="hex-map__sample"
      aria-hidden="true"
    >
      <HexDefinition id={id} radius={RADIUS} />
      <g {...LETTERS}>
        <HexShape x={0} y={0} rating={rating} id={id} />
      </g>
    </svg>
  );
}
