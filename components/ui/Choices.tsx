import type { ReactNode } from 'react';
import type { Choice } from '@/components/ui/Select';

export interface ChoiceWithHint extends Choice {
  hint?: ReactNode;
}

interface ChoicesProps {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  choices: readonly ChoiceWithHint[];
  chosen: readonly string[];
  small: boolean;
  inline: boolean;
}

/** The boxes or buttons of Radios and Checkboxes. The first has the group's own id, so that an error can link to it. */
export function Choices({ type, id, name, choices, chosen, small, inline }: ChoicesProps) {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const classes = [block, small ? `${block}--small` : '', inline ? `${block}--inline` : ''].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      {choices.map(({ value, text, hint }, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        const hintId = hint ? `${own}-item-hint` : undefined;
        return (
          <div key={value} className={`${block}__item`}>
            <input
              className={`${block}__input`}
              id={own}
              name={name}
              type={type}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-describedby={hintId}
            />
            <label className={`govuk-label ${block}__label`} htmlFor={own}>
              {text}
            </label>
            {hint ? (
              <div id={hintId} className={`govuk-hint ${block}__hint`}>
                {hint}
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
