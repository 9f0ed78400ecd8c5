import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CouncilTimeline } from '@/components/chart/CouncilTimeline';
import { LANCASHIRE, TODAY } from '@/domain/timeline/example';
import { layOut } from '@/domain/timeline/layout';
import { timelineOf } from '@/domain/timeline/timeline-of';
import { TimelineSvg } from './TimelineSvg.tsx';

const TIMELINE = timelineOf(LANCASHIRE, TODAY);
const svg = renderToStaticMarkup(<TimelineSvg timeline={TIMELINE} form="wide" id="t" />);
const figure = renderToStaticMarkup(<CouncilTimeline history={LANCASHIRE} {...TODAY} sourceLine="Source: Ofsted." />);

describe('the plain picture', () => {
  it('draws every mark of the layout', () => {
    const drawn = [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, id]) => id);
    const laidOut = layOut(TIMELINE, 'wide').marks.map(({ id }) => id);
    expect(drawn.filter((id) => !id?.startsWith('line:')).toSorted()).toEqual(laidOut.toSorted());
  });
  it('is an image whose alt text is not its title', () => {
    expect(svg).toMatch(/^<svg[^>]+role="img"[^>]+aria-label="Time axis from 2015/);
    expect(svg).not.toContain(TIMELINE.title);
  });
  it('holds each grade until the next: across, then up or down', () => {
    const line = /<path[^>]+data-mark="line:overall-effectiveness"[^>]*>/.exec(svg)?.[0];
    expect(line).toMatch(/ d="M[\d.]+ [\d.]+(H[\d.]+V[\d.]+)+"/);
  });
});

describe('what has no grade', () => {
  it('is hatched where the report has no overall grade, which no grade is, and says so in words', () => {
    const hatched = /<g class="timeline-mark timeline-mark--no-headline" fill="url\(#t-hatch\)"[^>]*>(.*?)<\/g>/.exec(
      svg,
    );
    expect(hatched?.[1]).toContain('data-mark');
    expect(svg.match(/fill="url\(#t-hatch\)"/g)).toHaveLength(1);
    expect(svg).toContain('No overall grade');
  });
  it('is left blank where nothing is in the record: no lane, no hatch, and the title says so', () => {
    const empty = timelineOf({ ...LANCASHIRE, inspections: [] }, TODAY);
    const blank = renderToStaticMarkup(<TimelineSvg timeline={empty} form="wide" id="t" />);
    expect(blank).not.toContain('timeline-mark--no-headline');
    expect(empty.title).toMatch(/record/);
  });
});

describe('the figure without JavaScript', () => {
  it('has its finding, the picture for every width, its source and every number as a table', () => {
    expect(figure).toContain(TIMELINE.title);
    expect(figure.match(/<svg[^>]+role="img"/g)).toHaveLength(3);
    expect(figure).toContain('Source: Ofsted.');
    expect(figure).toContain('28 November to 9 December 2022');
    expect(figure).toContain('<td class="govuk-table__cell">48</td>');
  });
  it('gives each of its ids once', () => {
    const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
