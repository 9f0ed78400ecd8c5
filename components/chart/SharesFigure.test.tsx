import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SharesDocument } from '@/components/chart/SharesDocument';
import { SharesFigure } from '@/components/chart/SharesFigure';
import { SHARES } from '@/domain/england/example';
import { sharesFinding } from '@/domain/england/shares-finding';
import { layOutShares } from '@/domain/england/shares-layout';

const subject = 'Overall effectiveness';
const figure = renderToStaticMarkup(
  <SharesFigure
    {...{ shares: SHARES, subject }}
    size="full"
    source="Source: Ofsted."
    downloads={{ svg: '/a.svg', csv: '/a.csv' }}
  />,
);
const file = renderToStaticMarkup(<SharesDocument {...{ shares: SHARES, subject }} source="Source: Ofsted." />);

describe('the figure of shares without JavaScript', () => {
  it('has its finding, the picture for every width, its source and its numbers as a table', () => {
    expect(figure).toContain(sharesFinding(SHARES, subject));
    expect(figure.match(/<svg[^>]+role="img"/g)).toHaveLength(3);
    expect(figure).toContain('Source: Ofsted.');
    expect(figure).toContain('44 (44%)');
  });
  it('gives each of its ids once, and every pattern that it paints with', () => {
    const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const painted = [...figure.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(painted.length).toBeGreaterThan(0);
    expect(painted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the picture of shares', () => {
  it('draws every mark, band and swatch of the layout', () => {
    const { marks, areas, swatches } = layOutShares(SHARES, 'wide', 'full');
    const drawn = [...file.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    expect(drawn.toSorted()).toEqual([...marks, ...areas, ...swatches].map(({ id }) => id).toSorted());
  });
  it('holds each share until the next day: across, then up or down, and back along the band below', () => {
    const good = /data-mark="share:ofsted-four-point.good" d="([^"]+)"/.exec(file)?.[1];
    expect(good).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+V[\d.]+)+H[\d.]+V[\d.]+(H[\d.]+V[\d.]+)*H[\d.]+Z$/);
  });
});
