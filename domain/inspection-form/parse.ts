import type { JudgementRecord } from '../inspection-record.ts';
import type { Day } from '../partial-date.ts';
import { keptText, TEXTS, textProblem } from '../text.ts';
import { addressProblem, safeWebAddress } from '../web-address.ts';
import { type ArticleDraft, readArticles } from './articles.ts';
import { type AuthorityChoice, areasFor, type FormChoices, type VersionChoice } from './choices.ts';
import { type DatesRead, readDates, refuseOutsideLife } from './dates.ts';
import { readGrades, refuseEarlyGrades } from './grades.ts';
import { type Problem, Problems } from './problems.ts';
import type { FormValues } from './values.ts';

/** An inspection ready to be recorded: everything but its id. */
export interface InspectionDraft extends DatesRead {
  authority: AuthorityChoice;
  version: VersionChoice;
  kind: string;
  graded: boolean;
  theme: string | null;
  reportUrl: string | null;
  note: string | null;
  judgements: JudgementRecord[];
  articles: ArticleDraft[];
}

export type Parsed = { draft: InspectionDraft } | { problems: Problem[] };

/**
 * Reads what was typed against what the frameworks allow. Form, API and import all come through here.
 * @param today in London: nothing that is recorded happened after it
 */
export function parseInspection(values: FormValues, choices: FormChoices, today: Day): Parsed {
  const problems = new Problems();
  const authority = choices.authorities.find(({ id }) => id === values.authority);
  if (authority === undefined) problems.add('authority', 'Choose', 'a council');
  const version = choices.versions.find(({ slug }) => slug === values.version);
  if (version === undefined) problems.add('version', 'Choose', 'the framework it was inspected under');
  const kind = version?.kinds.find(({ slug }) => slug === values.kind);
  if (kind === undefined)
    problems.add(
      'kind',
      'Choose',
      version === undefined ? 'the kind of inspection' : `a kind that ${version.label} has`,
    );
  const dates = readDates(values, today, problems);
  if (authority !== undefined) refuseOutsideLife(authority, dates, problems);
  const texts = readTexts(values, problems);
  const judgements = judgementsOf(values, choices, dates, problems);
  const articles = readArticles(values.articles, today, problems);
  if (problems.found.length > 0 || !authority || !version || !kind) return { problems: problems.found };
  return {
    draft: { authority, version, kind: kind.slug, graded: kind.graded, ...dates, ...texts, judgements, articles },
  };
}

function readTexts({ theme, reportUrl, note }: FormValues, problems: Problems) {
  problems.add('theme', 'The subject', textProblem(theme, TEXTS.theme));
  problems.add('reportUrl', 'The report’s address', addressProblem(reportUrl));
  problems.add('note', 'The note', textProblem(note, TEXTS.note));
  return { theme: keptText(theme), reportUrl: safeWebAddress(reportUrl), note: keptText(note) };
}

/** Grades come with the report: until one is published there are none. */
function judgementsOf(
  values: FormValues,
  choices: FormChoices,
  { published }: DatesRead,
  problems: Problems,
): JudgementRecord[] {
  const areas = areasFor(choices.versions, values.version, values.kind);
  if (published !== null || problems.has('published')) return readGrades(areas, values, problems);
  refuseEarlyGrades(areas, values, problems);
  return [];
}
