import { Button } from '@/components/ui/Button';

interface SearchBoxProps {
  /** Where the answer is: the form sends `<name>=…` there with GET. */
  action: string;
  label: string;
  hint?: string;
  name?: string;
  value?: string;
  button?: string;
}

export function SearchBox({ action, label, hint, name = 'q', value, button = 'Search' }: SearchBoxProps) {
  const hintId = hint === undefined ? undefined : `search-${name}-hint`;
  return (
    <search>
      <form action={action} method="get" className="search-box">
        <label className="govuk-label govuk-label--s" htmlFor={`search-${name}`}>
          {label}
        </label>
        {hint === undefined ? null : (
          <div id={hintId} className="govuk-hint">
            {hint}
          </div>
        )}
        <div className="search-box__row">
          <input
            className="govuk-input search-box__input"
            id={`search-${name}`}
            name={name}
            type="search"
            defaultValue={value}
            spellCheck={false}
            aria-describedby={hintId}
          />
          <Button>{button}</Button>
        </div>
      </form>
    </search>
  );
}
