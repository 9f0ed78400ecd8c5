import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lineageOf, type SuccessionLink } from '@/domain/lineage';
import { Lineage } from './Lineage.tsx';
import { LineageNotice } from './LineageNotice.tsx';

const TODAY = '2026-11-24';
const brief = (name: string) => ({ id: name.toLowerCase(), slug: name.toLowerCase(), name });
const ORDER = { title: 'The order', publisher: 'The government', url: 'https://www.legislation.example/order' };
const link = (from: string, to: string, on: string, part: string | null = null): SuccessionLink => ({
  from: brief(from),
  to: brief(to),
  on,
  part,
  source: ORDER,
});
const LINKS = [
  link('Carlisle', 'Cumbria', '1974-04-01'),
  link('Cumbria', 'Cumberland', '2023-04-01'),
  link('Cumbria', 'Westmorland', '2023-04-01', 'the south'),
  link('Cumberland', 'Solway', '2031-04-01'),
];
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const list = (id: string, name: string) => <Lineage name={name} lineage={lineageOf(id, LINKS)} today={TODAY} />;
const notice = (id: string, name: string, closedOn: string | null) => {
  const authority = { id, slug: id, name, openedOn: null, closedOn };
  return renderToStaticMarkup(<LineageNotice authority={authority} lineage={lineageOf(id, LINKS)} today={TODAY} />);
};

describe('the lineage on a council’s page', () => {
  it('nests the generations, with the days, the parts and whose word it is', () => {
    const html = renderToStaticMarkup(list('cumbria', 'Cumbria'));
    expect(textOf(html)).toContain(
      'Where Cumbria came from Carlisle , until 31 March 1974 ( The government: The order )',
    );
    expect(textOf(html)).toContain('Westmorland (the south), from 1 April 2023');
    expect(html).toMatch(/Cumberland<\/a>.*<ul[^>]*><li>.*Solway<\/a>.*<\/ul><\/li>/);
    expect(html).toContain('href="https://www.legislation.example/order"');
  });
  it('says what is only announced', () => {
    expect(textOf(renderToStaticMarkup(list('cumberland', 'Cumberland')))).toContain(
      'What is to come after Cumberland Solway , from 1 April 2031, announced',
    );
  });
  it('says nothing of a council that never changed', () => {
    expect(renderToStaticMarkup(list('kent', 'Kent'))).toBe('');
  });
});

describe('the notice at the top of a council’s page', () => {
  it('leads from a closed council to those that replaced it', () => {
    const html = notice('cumbria', 'Cumbria', '2023-03-31');
    expect(textOf(html)).toBe('Cumbria was replaced by Cumberland and Westmorland (the south) on 1 April 2023.');
    expect(html).toContain('href="/authorities/cumberland"');
  });
  it('says what is announced to replace an open one, and who announced it', () => {
    expect(textOf(notice('cumberland', 'Cumberland', null))).toBe(
      'Cumberland will be replaced by Solway on 1 April 2031 (announced: The government: The order ).',
    );
  });
  it('is not there where nothing has changed or is to change', () => {
    expect(notice('westmorland', 'Westmorland', null)).toBe('');
  });
});
