import type { ReactNode } from 'react';
import { Choices, type ChoiceWithHint } from '@/components/ui/Choices';
import { Fieldset } from '@/components/ui/Fieldset';

interface CheckboxesProps {
  /** Also the id of the first box, for the error summary, unless an id is given. */
  name: string;
  id?: string;
  legend: ReactNode;
  legendSize?: 'm' | 's' | 'none';
  hint?: ReactNode;
  error?: string | undefined;
  choices: readonly ChoiceWithHint[];
  values?: readonly string[];
  /** For filters, where many sets share a narrow column. */
  small?: boolean;
}

/** Any number of a few. The name repeats in the URL or the form, once for each box that is ticked. */
export function Checkboxes({ name, id = name, choices, values = [], small = false, ...words }: CheckboxesProps) {
  return (
    <Fieldset id={id} {...words}>
      <Choices type="checkbox" {...{ id, name, choices, small }} chosen={values} inline={false} />
    </Fieldset>
  );
}
