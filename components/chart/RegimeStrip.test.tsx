import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { council, LANCASHIRE, TODAY } from '@/domain/timeline/example';
import { RegimeStrip } from './RegimeStrip.tsx';

const REGIMES = [
  ...LANCASHIRE.regimes,
  { slug: 'jtai', name: 'Joint targeted area inspections', position: 2, headlines: [] },
  { slug: 'adult-social-care', name: 'Adult social care', position: 3, headlines: ['overall-effectiveness'] },
];
const figure = renderToStaticMarkup(
  <RegimeStrip
    source="Source: Ofsted."
    downloads={{ svg: '/a.svg', csv: '/a.csv' }}
    history={{ ...LANCASHIRE, regimes: REGIMES }}
    today={TODAY.today}
  />,
);

describe('the strip on a council’s page', () => {
  it('has its finding, the picture for every width, and what is not in the record', () => {
    expect(figure).toContain('Lancashire in two inspection regimes: no overall grade now for children’s services');
    expect(figure.match(/<svg[^>]+role="img"/g)).toHaveLength(3);
    expect(figure).toContain('Not in this record: adult social care.');
  });
  it('leads from each event of its table to the event’s place on the page', () => {
    const links = [...figure.matchAll(/href="#inspection-([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(LANCASHIRE.inspections.map(({ id }) => id));
  });
  it('lets every event be pointed at', () => {
    const stops = new Set([...figure.matchAll(/data-stop="inspection:([^"]+)"/g)].map(([, id]) => id));
    expect([...stops].sort()).toEqual(LANCASHIRE.inspections.map(({ id }) => id).sort());
  });
  it('is not there for a council without any inspection', () => {
    expect(
      renderToStaticMarkup(
        <RegimeStrip
          source="Source: Ofsted."
          downloads={{ svg: '/a.svg', csv: '/a.csv' }}
          history={council([])}
          today={TODAY.today}
        />,
      ),
    ).toBe('');
  });
  it('gives each of its ids once', () => {
    const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
