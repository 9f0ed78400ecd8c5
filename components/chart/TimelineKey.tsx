import { lineLook } from '@/components/chart/DrawingSvg';
import { Hatch, Marks } from '@/components/chart/Marks';
import type { Mark, MarkKind } from '@/domain/drawing/drawing';
import type { Timeline } from '@/domain/timeline/model';

/** What the marks mean that have no words beside them; only those that are in the picture. */
export function TimelineKey({ timeline }: { timeline: Timeline }) {
  const { windows, points, visits, news, lanes } = timeline;
  const entries: KeyEntry[] = [
    { kind: 'point', words: 'Grade from this day', shown: points.some(({ grade }) => grade !== null) },
    { kind: 'gauge', words: 'The fuller, the better the grade', shown: lanes.some(({ spans }) => spans.length > 0) },
    { kind: 'window', words: 'Inspectors on site', shown: windows.length > 0 },
    {
      kind: 'published',
      words: timeline.clock === 'known' ? 'Report published' : 'Fieldwork began',
      shown: points.length > 0,
    },
    {
      kind: 'no-headline',
      words: 'No overall grade',
      shown: lanes.some(({ headline, gaps }) => headline && gaps.length > 0),
    },
    {
      kind: 'predecessor-point',
      words: 'Grades of a council before this one (dashed)',
      shown: timeline.predecessors.length > 0,
    },
    { kind: 'visit', words: 'Visit without grades', shown: visits.length > 0 },
    { kind: 'news', words: 'News, with how many', shown: news.length > 0 },
  ];
  return <Key entries={entries} />;
}

interface KeyEntry {
  kind: MarkKind;
  words: string;
  shown: boolean;
}

/** Marks with their meaning. */
export function Key({ entries }: { entries: readonly KeyEntry[] }) {
  return (
    <ul className="timeline-key govuk-body-s">
      {entries
        .filter(({ shown }) => shown)
        .map(({ kind, words }) => (
          <li key={kind}>
            <KeyMark kind={kind} />
            {words}
          </li>
        ))}
    </ul>
  );
}

const SIZE = 16;

function KeyMark({ kind }: { kind: MarkKind }) {
  const id = `timeline-key-${kind}`;
  return (
    <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {kind === 'no-headline' ? <Hatch id={id} /> : null}
      {kind === 'predecessor-point' ? <path {...lineLook({ dashes: 0 })} d={`M0 8H${SIZE}`} /> : null}
      <Marks marks={boxesOf(kind).map((box) => markOf(kind, box))} id={id} />
    </svg>
  );
}

function markOf(kind: MarkKind, { grade, part, ...box }: KeyBox): Mark {
  return { ...box, id: `key:${part ?? kind}`, kind: part ?? kind, standing: grade ?? null, stop: null };
}

const BEST = { rank: 3, steps: 4 };

function boxesOf(kind: MarkKind): KeyBox[] {
  const whole = { x: 2, y: 2, width: 12, height: 12 };
  switch (kind) {
    case 'published':
      return [{ ...whole, x: 8, y: 0, width: 0, height: 16 }];
    case 'window':
      return [{ ...whole, x: 6, y: 0, width: 4, height: 16 }];
    case 'gauge':
      return [
        { ...whole, x: 5, y: 1, width: 6, height: 14, grade: BEST },
        { x: 6, y: 5, width: 4, height: 9, grade: BEST, part: 'gauge-fill' },
      ];
    case 'point':
      return [{ ...whole, grade: BEST }];
    case 'predecessor-point':
      return [{ x: 4, y: 4, width: 8, height: 8 }];
    default:
      return [whole];
  }
}

interface KeyBox {
  x: number;
  y: number;
  width: number;
  height: number;
  grade?: typeof BEST;
  part?: MarkKind;
}
