import { memo } from 'react';
import { DrawingSvg } from '@/components/chart/DrawingSvg';
import type { FormName } from '@/domain/drawing/drawing';
import { layOut } from '@/domain/timeline/layout';
import type { Timeline } from '@/domain/timeline/model';

interface TimelineSvgProps {
  timeline: Timeline;
  form: FormName;
  /** Unique on the page. */
  id: string;
}

/** The timeline as plain SVG, in one of its forms. Not laid out and drawn again whenever something is pointed at. */
export const TimelineSvg = memo(function TimelineSvg({ timeline, form, id }: TimelineSvgProps) {
  return <DrawingSvg drawing={layOut(timeline, form)} description={timeline.description} id={id} />;
});
