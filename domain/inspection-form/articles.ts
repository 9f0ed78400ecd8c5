import type { PartialDate } from '../partial-date.ts';
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

/** Reads the coverage part of the form; rows left blank are left out. */
export function readArticles(typed: readonly ArticleTyped[], problems: Problems): ArticleDraft[] {
  const drafts = typed.flatMap((article, index) => readArticle(article, index + 1, problems));
  const addresses = drafts.map(({ url }) => canonicalAddress(url));
  addresses.forEach((address, index) => {
    if (addresses.indexOf(address) !== index)
      problems.add(`article-${index + 1}-url`, `Article ${index + 1}`, 'is the same as one above');
  });
  return drafts;
}

function readArticle(typed: ArticleTyped, n: number, problems: Problems): ArticleDraft[] {
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
  if ('wrong' in published) problems.add(`article-${n}-published`, `The date of article ${n}`, published.wrong);
  if (url === null || title === null) return [];
  return [{ url, title, publisher: keptText(typed.publisher), published: date }];
}
