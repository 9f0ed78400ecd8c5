import { ArticleLink } from '@/components/article/ArticleList';
import type { ArticleInBrief, AuthorityInBrief } from '@/domain/history';

interface Item extends ArticleInBrief {
  authorities: readonly AuthorityInBrief[];
  inspections: readonly { id: string; kind: string; authority: string }[];
}

/** Articles with the councils they name and the inspections they are about. */
export function CoverageList({ articles }: { articles: readonly Item[] }) {
  return (
    <ol className="govuk-list coverage-list">
      {articles.map((article) => (
        <li key={article.id} className="coverage-list__item">
          <ArticleLink {...article} />
          <ul className="govuk-list coverage-list__links">
            {article.authorities.map(({ slug, name }) => (
              <li key={slug}>
                <a className="govuk-link" href={`/authorities/${slug}`}>
                  {name}
                </a>
              </li>
            ))}
            {article.inspections.map(({ id, kind, authority }) => (
              <li key={id}>
                <a className="govuk-link" href={`/inspections/${id}`}>
                  {kind} of {authority}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
