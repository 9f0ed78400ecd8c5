import type { ReactNode } from 'react';
import { Details } from '@/components/ui/Details';

interface MeasureSectionProps {
  id: string;
  title: string;
  /** What was found, in a sentence that can be repeated; null where the title of a picture says it. */
  finding: string | null;
  /** How it is counted. */
  rule: string;
  children?: ReactNode;
}

/** One measure: its finding first, then the figures, then the rule they follow. */
export function MeasureSection({ id, title, finding, rule, children }: MeasureSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id}>
        {title}
      </h2>
      {finding === null ? null : <p className="govuk-body">{finding}</p>}
      {children}
      <Details summary="How this is counted">{rule}</Details>
    </section>
  );
}
