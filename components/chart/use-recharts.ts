import type { ComponentType } from 'react';
import type { RechartsTimelineProps } from '@/components/chart/RechartsTimeline';
import { useArriving } from '@/components/chart/use-arriving';

const load = async () => (await import('@/components/chart/RechartsTimeline')).RechartsTimeline;

/** The recharts renderer of a council's timeline once it has arrived; null until then. */
export function useRecharts(): ComponentType<RechartsTimelineProps> | null {
  return useArriving<RechartsTimelineProps>(load);
}
