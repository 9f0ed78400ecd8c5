import { useLayoutEffect } from 'react';
import { Sankey } from 'recharts';
import type { LiveProps } from '@/components/chart/OverPicture';
import { Grounds, ShapeMark } from '@/components/chart/Shapes';
import { TimelineWords } from '@/components/chart/TimelineWords';
import type { FlowsPicture } from '@/domain/england/flows-layout';

/** The same bands and nodes as the plain SVG, drawn by recharts' Sankey; their places come from the picture, not from its own reckoning. */
export function RechartsFlows({ picture, id, onDrawn }: LiveProps<FlowsPicture>) {
  const { width, height, nodes, links, words } = picture;
  useLayoutEffect(onDrawn, [onDrawn]);
  const data = {
    nodes: nodes.map((shape) => ({ name: shape.id })),
    links: links.map(({ source, target, count }) => ({ source, target, value: count })),
  };
  return (
    <div className="timeline-live picture-kind" aria-hidden="true">
      <Sankey
        width={width}
        height={height}
        data={data}
        iterations={0}
        sort={false}
        accessibilityLayer={false}
        node={({ index }) => <At shape={nodes[index]} id={id} />}
        link={({ index }) => <At shape={links[index]?.shape} id={id} />}
      />
      <svg aria-hidden="true" className="timeline-live" viewBox={`0 0 ${width} ${height}`}>
        <Grounds id={id} />
        <TimelineWords words={words} />
      </svg>
    </div>
  );
}

function At({ shape, id }: { shape: FlowsPicture['nodes'][number] | undefined; id: string }) {
  return shape === undefined ? null : <ShapeMark shape={shape} id={id} />;
}
