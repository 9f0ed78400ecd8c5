import { useArriving } from '@/components/chart/use-arriving';

const load = async () => (await import('@/components/chart/RechartsTimeline')).RechartsTimeline;

/** The recharts renderer of a picture on a time axis once it has arrived; null until then. */
export function useRecharts() {
  return useArriving(load);
}
