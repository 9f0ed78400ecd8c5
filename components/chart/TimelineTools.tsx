import type { MouseEvent } from 'react';
import type { Axis } from '@/domain/drawing/drawing';
import type { Clock } from '@/domain/history';
import { formatDate } from '@/domain/partial-date';
import { stepped, withZoom, type Zoom, type ZoomStep } from '@/domain/timeline/zoom';

/** The page's address by either clock, without a part of the axis. */
export type ClockAddresses = Record<Clock, string>;

interface TimelineToolsProps {
  axis: Axis;
  zoom: Zoom | null;
  clock: Clock;
  addresses: ClockAddresses;
  /** Id of the picture, where the page goes on without a script. */
  id: string;
  /** Null until the part can be changed on the spot. */
  step: ((step: ZoomStep) => void) | null;
}

const STEPS = [
  { step: 'in', words: 'Zoom in' },
  { step: 'out', words: 'Zoom out' },
  { step: 'earlier', words: 'Earlier' },
  { step: 'later', words: 'Later' },
  { step: 'all', words: 'Whole record' },
] as const;

const CLOCKS = [
  { clock: 'known', words: 'By publication' },
  { clock: 'inspected', words: 'By fieldwork' },
] as const;

/** Links that show another part of the axis or the other clock: each is an address, and with a script the part changes on the spot. */
export function TimelineTools({ axis, zoom, clock, addresses, id, step }: TimelineToolsProps) {
  const answer = (event: MouseEvent, chosen: ZoomStep) => {
    if (step === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    step(chosen);
  };
  return (
    <div className="timeline-tools govuk-body-s">
      <ul className="timeline-tools__group" aria-label="Drawn by">
        {CLOCKS.map((one) => (
          <li key={one.clock}>
            <a
              className="timeline-tool"
              href={`${withZoom(addresses[one.clock], zoom)}#${id}`}
              aria-current={one.clock === clock ? 'true' : undefined}
            >
              {one.words}
            </a>
          </li>
        ))}
      </ul>
      <ul className="timeline-tools__group" aria-label="Part of the time axis">
        {STEPS.map((one) => (
          <li key={one.step}>
            <a
              className="timeline-tool"
              href={`${withZoom(addresses[clock], stepped(axis, zoom, one.step))}#${id}`}
              aria-disabled={leadsNowhere(axis, zoom, one.step) || undefined}
              onClick={(event) => answer(event, one.step)}
            >
              {one.words}
            </a>
          </li>
        ))}
      </ul>
      <p className="timeline-tools__part" role="status">
        {zoom === null ? 'The whole record' : `${formatDate(zoom.from)} to ${formatDate(zoom.to)}`}
      </p>
    </div>
  );
}

function leadsNowhere(axis: Axis, zoom: Zoom | null, step: ZoomStep): boolean {
  const next = stepped(axis, zoom, step);
  return next?.from === zoom?.from && next?.to === zoom?.to;
}
