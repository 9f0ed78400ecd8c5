import { useEffect, useState } from 'react';

/**
 * A component, or anything else, that is loaded once the browser is idle, which is never before first paint; null until then, and for good where it
 * can't be had.
 * @param load the same function at every render
 */
export function useArriving<Thing>(load: () => Promise<Thing>): Thing | null {
  const [arrived, setArrived] = useState<Thing | null>(null);
  useEffect(() => {
    let wanted = true;
    const cancel = whenIdle(() => {
      load()
        .then((thing) => {
          if (wanted) setArrived(() => thing);
        })
        // Without it the plain picture stays, with its table and its links.
        .catch(() => undefined);
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [load]);
  return arrived;
}

function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(task, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(task, 200);
  return () => clearTimeout(handle);
}
