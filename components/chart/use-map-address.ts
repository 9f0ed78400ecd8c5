import { useEffect, useState } from 'react';
import { queryOnDay } from '@/domain/england/map-address';
import type { Day } from '@/domain/partial-date';

/** Browsers refuse an address that changes with every pixel of a drag. */
const SETTLED_MS = 200;

/** Keeps the day in the address once the slider has been moved, so that the view can be sent on. */
export function useMapAddress(day: Day, { asked, today }: { asked: Day; today: Day }): void {
  const [moved, setMoved] = useState(false);
  if (day !== asked && !moved) setMoved(true);
  useEffect(() => {
    if (!moved) return;
    const timer = setTimeout(() => {
      const { pathname, search, hash } = window.location;
      window.history.replaceState(null, '', `${pathname}${queryOnDay(search, { day, today })}${hash}`);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [moved, day, today]);
}
