import { type Day, earliest, type PartialDate } from '../partial-date.ts';
import { keptText, TEXTS, textProblem } from '../text.ts';
import { addressProblem, canonicalAddress, safeWebAddress } from '../web-address.ts';
import { readDate } from './date-typed.ts';
import type { Problems } from './problems.ts';
import type { ArticleTyped } from './values.ts';

/** An article to link: recorded if its address is new, else linked as it is. */
export interface ArticleDraft {
  url: string;
  title: string;
  publisher: string | null;
  published: PartialDate | null;
}

/** What an article is read against. `n` is its row in the form. */
interface Row {
  n: number;
  today: Day;
  problems: Problems;
}

/** Reads the coverage part of the form; rows left blank are left out. */
export function readArticles(typed: readonly ArticleTyped[], today: Day, problems: Problems): ArticleDraft[] {
  const seen = new Set<string>();
  return typed.flatMap((article, index) => {
    const n = index + 1;
    const drafts = readArticle(article, { n, today, problems });
    for (const address of drafts.map(({ url }) => canonicalAddress(url))) {
      if (seen.has(address)) problems.add(`article-${n}-url`, `Article ${n}`, 'is the same as one above');
      seen.add(address);
    }
    return drafts;
  });
}

function readArticle(typed: ArticleTyped, { n, today, problems }: Row): ArticleDraft[] {
  const url = safeWebAddress(typed.url);
  const title = keptText(typed.title);
  const published = readDate(typed.published);
  const date = 'date' in published ? published.date : null;
  const blank = [typed.url, typed.title, typed.publisher].every((text) => keptText(text) === null);
  if (blank && 'date' in published && date === null) return [];
  const addressMissing = keptText(typed.url) === null ? 'is missing' : null;
  problems.add(`article-${n}-url`, `The address of article ${n}`, addressMissing ?? addressProblem(typed.url));
  problems.add(
    `article-${n}-title`,
    `The title of article ${n}`,
    title === null ? 'is missing' : textProblem(typed.title, TEXTS.title),
  );
  problems.add(
    `article-${n}-publisher`,
    `The publisher of article ${n}`,
    textProblem(typed.publisher, TEXTS.publisher),
  );
  const early = date !== null && earliest(date) > today ? 'must not be in the future' : null;
  const dateWrong = 'wrong' in published ? published.wrong : early;
  problems.add(`article-${n}-published`, `The date of article ${n}`, dateWrong);
  if (url === null || title === null) return [];
  return [{ url, title, publisher: keptText(typed.publisher), published: date }];
}
