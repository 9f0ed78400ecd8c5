import { postedFields } from '../posted-fields.ts';
import { TEXTS } from '../text.ts';

/** How many articles the form takes at once. */
export const ARTICLES = [1, 2, 3] as const;

/** What was typed, field by field, exactly as typed but for what is far too long. A field that was not there is an empty text. */
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

/** Reads a posted form. */
export function valuesFrom(form: FormData): FormValues {
  const { typed, chosen, date, endings } = postedFields(form);
  const byArea = (prefix: string, read: (name: string) => string) =>
    Object.fromEntries(endings(prefix).map((area) => [area, read(`${prefix}${area}`)]));
  return {
    authority: chosen('authority'),
    version: chosen('version'),
    kind: chosen('kind'),
    start: date('start'),
    end: date('end'),
    published: date('published'),
    theme: typed('theme', TEXTS.theme),
    reportUrl: typed('reportUrl', TEXTS.address),
    note: typed('note', TEXTS.note),
    grades: byArea('grade-', chosen),
    printed: byArea('printed-', (name) => typed(name, TEXTS.printed)),
    percentages: byArea('percentage-', (name) => typed(name, TEXTS.percentage)),
    articles: ARTICLES.map((n) => ({
      url: typed(`article-${n}-url`, TEXTS.address),
      title: typed(`article-${n}-title`, TEXTS.title),
      publisher: typed(`article-${n}-publisher`, TEXTS.publisher),
      published: date(`article-${n}-published`),
    })),
  };
}
