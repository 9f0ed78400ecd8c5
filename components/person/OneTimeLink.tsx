import type { ReactNode } from 'react';
import { CopyField } from '@/components/ui/CopyField';
import { SuccessBanner } from '@/components/ui/NotificationBanner';
import type { MadeLink } from '@/domain/people-form';

/** A link just made, which can't be shown again. `title` says what was made, `children` what to do with it. */
export function OneTimeLink({ title, made, children }: { title: string; made: MadeLink; children: ReactNode }) {
  return (
    <SuccessBanner>
      <p className="govuk-notification-banner__heading">{title}</p>
      <p className="govuk-body">{children}</p>
      <CopyField
        id="one-time-link"
        label="One-time link"
        hint={`Copy it now: it is not shown again. It works once, until ${made.until}.`}
        value={made.address}
      />
    </SuccessBanner>
  );
}
