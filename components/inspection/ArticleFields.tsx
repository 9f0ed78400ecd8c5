import { DateInput } from '@/components/ui/DateInput';
import { Details } from '@/components/ui/Details';
import { Input } from '@/components/ui/Input';
import { ARTICLES, type ArticleTyped, NO_DATE } from '@/domain/inspection-form/values';

interface ArticleFieldsProps {
  typed: readonly ArticleTyped[];
  wrong: (field: string) => string | undefined;
}

const NOTHING: ArticleTyped = { url: '', title: '', publisher: '', published: NO_DATE };

const [FIRST, ...MORE] = ARTICLES;

const isUsed = (article: ArticleTyped | undefined) =>
  article !== undefined && (article.url !== '' || article.title !== '');

/** Coverage to link: the first in sight, more on request. One that has something typed or wrong is open. */
export function ArticleFields({ typed, wrong }: ArticleFieldsProps) {
  return (
    <section aria-labelledby="coverage-title">
      <h2 className="govuk-heading-m" id="coverage-title">
        Coverage (optional)
      </h2>
      <ArticleField n={FIRST} article={typed[FIRST - 1] ?? NOTHING} wrong={wrong} />
      {MORE.map((n) => (
        <Details
          key={n}
          summary={`Article ${n}`}
          open={isUsed(typed[n - 1]) || wrong(`article-${n}-url`) !== undefined}
        >
          <ArticleField n={n} article={typed[n - 1] ?? NOTHING} wrong={wrong} />
        </Details>
      ))}
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
