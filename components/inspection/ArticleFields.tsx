import { DateInput } from '@/components/ui/DateInput';
import { Details } from '@/components/ui/Details';
import { Input } from '@/components/ui/Input';
import { ARTICLES, type ArticleTyped, NO_DATE } from '@/domain/inspection-form/values';

interface ArticleFieldsProps {
  typed: readonly ArticleTyped[];
  wrong: (field: string) => string | undefined;
}

const NOTHING: ArticleTyped = { url: '', title: '', publisher: '', published: NO_DATE };

/** Coverage to link: the first in sight, more on request. One that has something typed or wrong is open. */
export function ArticleFields({ typed, wrong }: ArticleFieldsProps) {
  return (
    <section aria-labelledby="coverage-title">
      <h2 className="govuk-heading-m" id="coverage-title">
        Coverage (optional)
      </h2>
      {ARTICLES.map((n) => {
        const article = typed[n - 1] ?? NOTHING;
        const fields = <ArticleField n={n} article={article} wrong={wrong} />;
        const used = article.url !== '' || article.title !== '';
        return n === 1 ? (
          <div key={n}>{fields}</div>
        ) : (
          <Details key={n} summary={`Article ${n}`} open={used || wrong(`article-${n}-url`) !== undefined}>
            {fields}
          </Details>
        );
      })}
    </section>
  );
}

function ArticleField({ n, article, wrong }: { n: number; article: ArticleTyped; wrong: ArticleFieldsProps['wrong'] }) {
  const field = (name: string) => `article-${n}-${name}`;
  return (
    <>
      <Input
        name={field('url')}
        label={`Address of article ${n}`}
        type="url"
        inputMode="url"
        value={article.url}
        error={wrong(field('url'))}
      />
      <Input
        name={field('title')}
        label={`Title of article ${n}`}
        value={article.title}
        error={wrong(field('title'))}
        spellCheck
      />
      <Input
        name={field('publisher')}
        label={`Publisher of article ${n}`}
        value={article.publisher}
        error={wrong(field('publisher'))}
      />
      <DateInput
        name={field('published')}
        legend={`Date of article ${n}`}
        values={article.published}
        error={wrong(field('published'))}
      />
    </>
  );
}
