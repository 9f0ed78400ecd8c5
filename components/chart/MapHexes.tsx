import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import { HexDefinition, HexShape, hexPath, LETTERS, RegionBorders, RegionNames } from '@/components/chart/MapShapes';
import { hexAfterKey } from '@/domain/england/hex-keys';
import type { Hex, HexLayout } from '@/domain/england/hex-map';
import { regionBorders, regionNames } from '@/domain/england/hex-regions';
import { stoodInWords } from '@/domain/england/map-council';

interface MapHexesProps {
  layout: HexLayout;
  /** Unique on the page. */
  id: string;
  /** What the picture shows, for those who don’t see it. */
  description: string;
  /** The address of a council’s page. */
  hrefOf: (slug: string) => string;
  /** Whether scripts run: then one Tab reaches the map and arrow keys move in it; else each hexagon is a plain link. */
  live: boolean;
  selected: string | null;
  select: (slug: string) => void;
}

/** The hexagons as links to their councils. */
export function MapHexes({ layout, id, description, hrefOf, live, selected, select }: MapHexesProps) {
  const svg = useRef<SVGSVGElement>(null);
  const pointer = useRef('mouse');
  const { hexes, width, height, radius } = layout;
  const current = hexes.find(({ council }) => council.slug === selected) ?? null;
  const reached = current ?? hexes[0] ?? null;
  const linkProps = (hex: Hex) => ({
    tabIndex: live ? (hex === reached ? 0 : -1) : undefined,
    onFocus: () => select(hex.council.slug),
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') select(hex.council.slug);
    },
    onPointerDown: ({ pointerType }: PointerEvent) => {
      pointer.current = pointerType;
    },
    // A finger can’t point without tapping: its tap shows the council, and the panel’s link goes there.
    onClick: (event: MouseEvent) => {
      if (pointer.current === 'touch' && event.detail > 0) event.preventDefault();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const next = led(event, hexes, hex);
      if (next === null) return;
      event.preventDefault();
      svg.current?.querySelector<SVGAElement>(`[data-council="${next.council.slug}"]`)?.focus();
    },
  });
  return (
    <nav aria-label={description}>
      <svg ref={svg} className="hex-map__svg" viewBox={`0 0 ${width} ${height}`} role="none">
        <HexDefinition id={id} radius={radius} />
        <g {...LETTERS}>
          {hexes.map((hex) => (
            <a
              key={hex.council.slug}
              href={hrefOf(hex.council.slug)}
              aria-label={`${hex.council.name}: ${stoodInWords(hex.council)}`}
              data-council={hex.council.slug}
              {...linkProps(hex)}
            >
              <HexShape {...hex} rating={hex.council.rating} id={id} />
            </a>
          ))}
        </g>
        <RegionBorders borders={regionBorders(layout)} />
        <RegionNames names={regionNames(layout)} />
        {current === null ? null : <Ring hex={current} radius={radius} />}
      </svg>
    </nav>
  );
}

function led(event: KeyboardEvent, hexes: readonly Hex[], hex: Hex): Hex | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return hexAfterKey(hexes, hex, event.key);
}

/** Around the council that the panel tells of. */
function Ring({ hex, radius }: { hex: Hex; radius: number }) {
  const shape = { d: hexPath(radius), transform: `translate(${hex.x} ${hex.y})` };
  return (
    <g className="hex-map__ring" fill="none" strokeLinejoin="round">
      <path {...shape} stroke="#ffdd00" strokeWidth={4.5} className="hex-map__halo" />
      <path {...shape} stroke="#0b0c0c" strokeWidth={2} />
    </g>
  );
}
