import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component that is loaded once the browser is idle, which is never before first paint; null until then, and for good where it
 * can't be had.
 * @param load the same function at every render
 */
export function useArriving<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const [arrived, setArrived] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let wanted = true;
    const cancel = whenIdle(() => {
      load()
        .then((component) => {
          if (wanted) setArrived(() => component);
        })
        // Without it the plain picture stays, and answers pointer and keys just as well.
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
