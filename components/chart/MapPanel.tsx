import { type MapCouncil, moreInWords, stoodInWords } from '@/domain/england/map-council';

interface MapPanelProps {
  council: MapCouncil | null;
  href: string;
}

/** What is pointed at, in words; a screen reader hears each change. */
export function MapPanel({ council, href }: MapPanelProps) {
  return (
    <div className="timeline-panel hex-map__panel govuk-body-s" aria-live="polite" aria-atomic="true">
      {council === null ? (
        <p>
          Point at or tap a hexagon to see which council it is. With a keyboard, move to the map and press the arrow
          keys; Enter goes to the council.
        </p>
      ) : (
        <>
          <p>
            <strong>{council.name}</strong>, {council.region}
          </p>
          <p>{[upper(stoodInWords(council)), ...moreInWords(council)].join('. ')}.</p>
          <p>
            <a className="govuk-link" href={href}>
              Go to {council.name}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
