import type { Drawing, FormName, Stop } from '@/domain/drawing/drawing';
import type { ZoomStep } from '@/domain/timeline/zoom';

/** Where a key leads from a stop, or null where the key is not the timeline's. Nothing selected yet: the newest is nearest. */
export function stopAfterKey(stops: readonly Stop[], current: string | null, key: string): Stop | null {
  const index = stops.findIndex(({ id }) => id === current);
  const last = stops.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stops[index === -1 ? last : Math.min(last, index + 1)] ?? null;
    case 'ArrowLeft':
    case 'ArrowUp':
      return stops[index === -1 ? last : Math.max(0, index - 1)] ?? null;
    case 'Home':
      return stops[0] ?? null;
    case 'End':
      return stops[last] ?? null;
    default:
      return null;
  }
}

/** What a key does to the part of the axis that is shown, or null where it does nothing to it. */
export function zoomAfterKey({ key, shiftKey }: { key: string; shiftKey: boolean }): ZoomStep | null {
  switch (key) {
    case '+':
    case '=':
      return 'in';
    case '-':
      return 'out';
    case '0':
      return 'all';
    case 'ArrowLeft':
      return shiftKey ? 'earlier' : null;
    case 'ArrowRight':
      return shiftKey ? 'later' : null;
    default:
      return null;
  }
}

/** The stop nearest in time to a place in the picture, in pixels of its form; those at the same time by height. */
export function nearestStop({ stops }: Pick<Drawing, 'stops'>, x: number, y: number): Stop | null {
  const distance = (stop: Stop) => Math.abs(stop.x - x) + Math.abs(stop.y - y) / 100;
  return stops.reduce<Stop | null>((best, stop) => (best && distance(best) <= distance(stop) ? best : stop), null);
}

/** The form for a box of this width in CSS pixels: the same steps as the container queries in timeline.scss. */
export function formFor(width: number): FormName {
  if (width < 600) return 'narrow';
  return width < 900 ? 'medium' : 'wide';
}
