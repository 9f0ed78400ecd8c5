import { describe, expect, it } from 'vitest';
import { newestArticleFirst, newestEventFirst } from './newest-first.ts';
import { article, report, visit } from './timeline/example.ts';

const eventOrder = (...dates: [id: string, published: string | null, start?: string | null][]) =>
  dates
    .map(([id, published, start = null]) => report('ilacs2018', id, published, 'GGGG', { start }))
    .sort(newestEventFirst)
    .map(({ id }) => id);

describe('a council’s events, newest first', () => {
  it('stand at the last day their publication can have been', () => {
    expect(
      eventOrder(['november', '2022-11-28'], ['year', '2022'], ['month', '2022-10'], ['next', '2023-01-02']),
    ).toEqual(['next', 'year', 'november', 'month']);
  });
  it('stand at their fieldwork while the report is awaited, and last where no date is held', () => {
    const ended = visit('ended', null, null, { end: '2024-02-01' });
    const dateless = visit('dateless', null, null);
    const started = visit('started', '2024-03-01', null);
    const out = report('ilacs2023', 'out', '2024-02-15', 'GGGGG');
    const order = [dateless, ended, out, started].sort(newestEventFirst).map(({ id }) => id);
    expect(order).toEqual(['started', 'out', 'ended', 'dateless']);
  });
  it('of one day go by their start, then by id', () => {
    expect(
      eventOrder(
        ['z', '2023-01-26', '2022-10-01'],
        ['a', '2023-01-26', '2022-11-01'],
        ['b', '2023-01-26', '2022-11-01'],
      ),
    ).toEqual(['b', 'a', 'z']);
  });
});

describe('coverage, newest first', () => {
  it('stands at the last day its date can have been, the undated last', () => {
    const dates = [null, '2022-11-28', '2022', '2023-01', '2022-11'];
    const order = dates.map((date) => article(String(date), date)).sort(newestArticleFirst);
    expect(order.map(({ id }) => id)).toEqual(['2023-01', '2022', '2022-11', '2022-11-28', 'null']);
  });
  it('of one day goes by id', () => {
    const order = ['b', 'a']
      .map((id) => article(id, '2022-12-31'))
      .concat(article('ab', '2022'))
      .sort(newestArticleFirst);
    expect(order.map(({ id }) => id)).toEqual(['a', 'ab', 'b']);
    expect(newestArticleFirst(article('a', null), article('a', null))).toBe(0);
  });
});
