import { Drawn } from '@/components/chart/DrawingSvg';
import { PictureDocument } from '@/components/chart/PictureDocument';
import { layOut } from '@/domain/timeline/layout';
import type { Timeline } from '@/domain/timeline/model';

/** A council's timeline as a picture that can leave the site. */
export function TimelineDocument({ timeline, source }: { timeline: Timeline; source: string }) {
  const drawing = layOut(timeline, 'wide');
  const { width, height } = drawing;
  return (
    <PictureDocument {...{ width, height, source }} title={timeline.title} description={timeline.description}>
      <Drawn drawing={drawing} id="timeline" />
    </PictureDocument>
  );
}
