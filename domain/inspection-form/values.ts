/** How many articles the form takes at once. */
export const ARTICLES = [1, 2, 3] as const;

/** What was typed, field by field, exactly as typed. A field that was not there is an empty text. */
export interface FormValues {
  authority: string;
  version: string;
  kind: string;
  start: DateTyped;
  end: DateTyped;
  published: DateTyped;
  theme: string;
  reportUrl: string;
  note: string;
  /** By area slug. */
  grades: Readonly<Record<string, string>>;
  /** The report's own words where they differ, and percentages; both by area slug. */
  printed: Readonly<Record<string, string>>;
  percentages: Readonly<Record<string, string>>;
  articles: ArticleTyped[];
}

export interface DateTyped {
  day: string;
  month: string;
  year: string;
}

export interface ArticleTyped {
  url: string;
  title: string;
  publisher: string;
  published: DateTyped;
}

export const NO_DATE: DateTyped = { day: '', month: '', year: '' };

export const NO_VALUES: FormValues = {
  authority: '',
  version: '',
  kind: '',
  start: NO_DATE,
  end: NO_DATE,
  published: NO_DATE,
  theme: '',
  reportUrl: '',
  note: '',
  grades: {},
  printed: {},
  percentages: {},
  articles: [],
};

/** Reads a posted form. Files and repeated fields are not expected: the first text counts. */
export function valuesFrom(form: FormData): FormValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const date = (name: string) => ({
    day: text(`${name}-day`),
    month: text(`${name}-month`),
    year: text(`${name}-year`),
  });
  const byArea = (prefix: string) => {
    const names = [...form.keys()].filter((name) => name.startsWith(prefix));
    return Object.fromEntries(names.map((name) => [name.slice(prefix.length), text(name)]));
  };
  return {
    authority: text('authority'),
    version: text('version'),
    kind: text('kind'),
    start: date('start'),
    end: date('end'),
    published: date('published'),
    theme: text('theme'),
    reportUrl: text('reportUrl'),
    note: text('note'),
    grades: byArea('grade-'),
    printed: byArea('printed-'),
    percentages: byArea('percentage-'),
    articles: ARTICLES.map((n) => ({
      url: text(`article-${n}-url`),
      title: text(`article-${n}-title`),
      publisher: text(`article-${n}-publisher`),
      published: date(`article-${n}-published`),
    })),
  };
}
