/** What a reader's browser is measured by, and how much of it is good enough. */

export type Measure = 'LCP' | 'CLS' | 'INP' | 'first scripts' | 'all scripts' | 'marks';

/** LCP and INP in milliseconds, CLS as browsers count it, scripts in bytes after gzip, marks of the largest drawing. */
export type Figures = Partial<Record<Measure, number>>;

export interface Verdict {
  page: string;
  measure: Measure;
  value: number;
  goal: number;
  met: boolean;
}

const MEASURES = ['LCP', 'CLS', 'INP', 'first scripts', 'all scripts', 'marks'] as const satisfies readonly Measure[];

/**
 * One verdict for each figure of a page.
 * @param bare bytes of the scripts of a page that has nothing of ours
 */
export function judge(page: string, figures: Figures, bare: number): Verdict[] {
  const goals = {
    LCP: 2000,
    CLS: 0.05,
    INP: 200,
    'first scripts': bare + 15_000,
    'all scripts': 290_000,
    marks: 1000,
  } satisfies Record<Measure, number>;
  return MEASURES.flatMap((measure) => {
    const value = figures[measure];
    const goal = goals[measure];
    return value === undefined ? [] : [{ page, measure, value, goal, met: value <= goal }];
  });
}

/** The page with the highest figure, measure by measure. */
export function worst(verdicts: readonly Verdict[]): Verdict[] {
  return MEASURES.flatMap((measure) => {
    const of = verdicts.filter((verdict) => verdict.measure === measure);
    return of.sort((a, b) => b.value - a.value).slice(0, 1);
  });
}

/** Figure by figure the middle one of several visits. */
export function medians(visits: readonly Figures[]): Figures {
  const all = MEASURES.map((measure) => [measure, median(visits.flatMap((visit) => visit[measure] ?? []))] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** "FAIL /england LCP 2310 ms, goal 2000 ms" */
export function lineOf({ page, measure, value, goal, met }: Verdict): string {
  return `${met ? 'PASS' : 'FAIL'} ${page} ${measure} ${inWords(measure, value)}, goal ${inWords(measure, goal)}`;
}

/** "1234 ms", "0.012", "147.0 kB", "312" */
export function inWords(measure: Measure, value: number): string {
  switch (measure) {
    case 'LCP':
    case 'INP':
      return `${Math.round(value)} ms`;
    case 'CLS':
      return value.toFixed(3);
    case 'first scripts':
    case 'all scripts':
      return `${(value / 1000).toFixed(1)} kB`;
    case 'marks':
      return String(value);
  }
}
