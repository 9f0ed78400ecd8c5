import { DrawnDocument } from '@/components/chart/DrawnDocument';
import { layOut } from '@/domain/timeline/layout';
import type { Timeline } from '@/domain/timeline/model';

/** A council's timeline as a picture that can leave the site. */
export function TimelineDocument({ timeline, source }: { timeline: Timeline; source: string }) {
  const { title, description } = timeline;
  return <DrawnDocument {...{ title, description, source }} drawing={layOut(timeline, 'wide')} />;
}
