import type { ArticleInBrief } from '@/domain/history';
import { formatDate } from '@/domain/partial-date';

/** News coverage, as it is known: title, publisher, author, date. */
export function ArticleList({ articles }: { articles: readonly ArticleInBrief[] }) {
  return (
    <ul className="govuk-list">
      {articles.map((article) => (
        <li key={article.id} id={`article-${article.id}`}>
          <ArticleLink {...article} />
        </li>
      ))}
    </ul>
  );
}

export function ArticleLink({ url, title, publisher, author, published }: ArticleInBrief) {
  const byline = [publisher ?? 'Publisher not named', author].filter((part) => part !== null).join(', ');
  return (
    <>
      <a className="govuk-link" href={url} rel="noreferrer external">
        {title}
      </a>
      <br />
      <span className="govuk-hint govuk-!-margin-bottom-0">
        {byline}, {published === null ? 'date not known' : formatDate(published)}
      </span>
    </>
  );
}
