import { type ComponentType, useEffect, useState } from 'react';
import type { RechartsTimelineProps } from '@/components/chart/RechartsTimeline';

type Chart = ComponentType<RechartsTimelineProps>;

/** The recharts renderer once it has arrived, which is never before first paint; null until then. */
export function useRecharts(): Chart | null {
  const [chart, setChart] = useState<Chart | null>(null);
  useEffect(() => {
    let wanted = true;
    const cancel = whenIdle(() => {
      import('@/components/chart/RechartsTimeline')
        .then(({ RechartsTimeline }) => {
          if (wanted) setChart(() => RechartsTimeline);
        })
        // Without it the plain picture stays, and answers pointer and keys just as well.
        .catch(() => undefined);
    });
    return () => {
      wanted = false;
      cancel();
    };
  }, []);
  return chart;
}

export function whenIdle(task: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(task, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const handle = setTimeout(task, 200);
  return () => clearTimeout(handle);
}
