import { useEffect, useState } from 'react';
import { whenIdle } from '@/components/chart/use-recharts';

/**
 * What a dynamic import brings, once the browser is idle, which is never before first paint; null until then, and for good
 * where it never comes.
 */
export function useWhenIdle<Brought>(load: () => Promise<Brought>): Brought | null {
  const [brought, setBrought] = useState<Brought | null>(null);
  useEffect(() => {
    let wanted = true;
    const cancel = whenIdle(() => {
      load()
        .then((found) => {
          if (wanted) setBrought(() => found);
        })
        // Without it the still picture stays, and answers pointer and keys just as well.
        .catch(() => undefined);
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, [load]);
  return brought;
}
