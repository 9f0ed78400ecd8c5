import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { flowsOf } from '@/domain/england/flows';
import { layOutFlows } from '@/domain/england/flows-layout';
import { transitionsOf } from '@/domain/measures/transitions';
import { FOUR } from '@/domain/timeline/example';
import { PictureDrawn } from './PictureSvg.tsx';

const place = { slug: 'nowhere', name: 'Nowhere' };
const [, before, after] = FOUR.grades;
const steps = [
  {
    region: place,
    type: place,
    before: { grade: before ?? null, covers: 'all' },
    after: { grade: after ?? null, covers: 'all' },
    count: 9,
  },
];
const picture = layOutFlows(flowsOf(transitionsOf(steps), { from: '2025-11-24', asAt: '2026-11-24' }), 'wide');
const svg = renderToStaticMarkup(<PictureDrawn picture={picture} id="flows" />);

describe('a picture of England', () => {
  it('draws every shape of its layout once, at its place', () => {
    const drawn = [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn.toSorted()).toEqual(picture.shapes.map(({ id }) => id).toSorted());
    const [link] = picture.links;
    expect(svg).toContain(`d="M${link?.shape.x} ${Math.round((link?.shape.y ?? 0) * 100) / 100}C`);
  });
  it('says in each part what it is', () => {
    expect(svg).toContain('<title>9 went from requires improvement to good</title>');
  });
});
