import { lastReportDay } from '../as-at.ts';
import type { CouncilHistory, Inspection, Judgement } from '../history.ts';
import type { TimelineOptions } from './events.ts';
import { daysToPublication, gradeWords, headingOf, publishedDay } from './notes.ts';

/** In this order for ever: a new column goes to the end. docs/api.md explains each. */
export const TIMELINE_COLUMNS = [
  'what',
  'id',
  'title',
  'framework',
  'fieldwork_start',
  'fieldwork_end',
  'published',
  'publication',
  'days_to_publication',
  'area',
  'area_label',
  'grade',
  'grade_or_reason',
  'percentage',
  'as_printed',
  'link',
  'publisher',
  'inspections',
] as const;

type Figures = Record<(typeof TIMELINE_COLUMNS)[number], string>;

/**
 * All that a council's picture shows, one row for each judgement, each event without one, and each article; newest event first.
 * @returns rows in the order of `TIMELINE_COLUMNS`; dates as exact as they are known (2023-01-26, 2023-01, 2023), blank where not held
 */
export function timelineFigures(history: CouncilHistory, { today, clock }: TimelineOptions): string[][] {
  const day = lastReportDay({ asAt: today, basis: clock });
  const events = history.inspections.flatMap((event) => {
    const facts = eventFigures(event, publishedDay(event, day));
    if (event.judgements.length === 0) return [facts];
    return event.judgements.map((judgement) => ({ ...facts, ...judgementFigures(judgement) }));
  });
  return [...events, ...history.articles.map(articleFigures)].map((figures) =>
    TIMELINE_COLUMNS.map((column) => figures[column] ?? ''),
  );
}

function eventFigures(event: Inspection, publication: string): Partial<Figures> {
  return {
    what: event.graded ? 'judgement' : 'visit',
    id: event.id,
    title: headingOf(event),
    framework: event.version.slug,
    fieldwork_start: event.start ?? '',
    fieldwork_end: event.end ?? '',
    published: event.published ?? '',
    publication,
    days_to_publication: String(daysToPublication(event) ?? ''),
    link: event.reportUrl ?? '',
  };
}

function judgementFigures(judgement: Judgement): Partial<Figures> {
  return {
    area: judgement.area,
    area_label: judgement.label,
    grade: judgement.grade?.slug ?? '',
    grade_or_reason: gradeWords(judgement),
    percentage: String(judgement.percentage ?? ''),
    as_printed: judgement.asPrinted ?? '',
  };
}

function articleFigures({ id, title, published, url, publisher, inspectionIds }: Article): Partial<Figures> {
  return {
    what: 'news',
    id,
    title,
    published: published ?? '',
    link: url,
    publisher: publisher ?? '',
    inspections: inspectionIds.join(' '),
  };
}

type Article = CouncilHistory['articles'][number];
