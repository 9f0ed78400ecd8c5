import type { ReactNode } from 'react';
import { Choices, type ChoiceWithHint } from '@/components/ui/Choices';
import { Fieldset } from '@/components/ui/Fieldset';

interface RadiosProps {
  /** Also the id of the first button, for the error summary, unless an id is given. */
  name: string;
  id?: string;
  legend: ReactNode;
  legendSize?: 'm' | 's' | 'none';
  hint?: ReactNode;
  error?: string | undefined;
  choices: readonly ChoiceWithHint[];
  value?: string | undefined;
  small?: boolean;
  inline?: boolean;
}

/** One of a few. */
export function Radios({ name, id = name, choices, value, small = false, inline = false, ...words }: RadiosProps) {
  const chosen = value === undefined ? [] : [value];
  return (
    <Fieldset id={id} {...words}>
      <Choices type="radio" {...{ id, name, choices, chosen, small, inline }} />
    </Fieldset>
  );
}
