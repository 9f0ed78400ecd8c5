import type { ReactNode } from 'react';
import { FocusOnMount } from '@/components/ui/FocusOnMount';

/** Word that something was done. It takes the focus, so that it is read out after the redirect. */
export function SuccessBanner({ children }: { children: ReactNode }) {
  return (
    <FocusOnMount className="focus-holder" signal="once">
      <div
        className="govuk-notification-banner govuk-notification-banner--success"
        role="alert"
        aria-labelledby="notice-title"
      >
        <BannerBody title="Done">{children}</BannerBody>
      </div>
    </FocusOnMount>
  );
}

/** Something people should know on this page that isn't about what they just did. */
export function NotificationBanner({ title = 'Important', children }: { title?: string; children: ReactNode }) {
  return (
    <section className="govuk-notification-banner" aria-labelledby="notice-title">
      <BannerBody title={title}>{children}</BannerBody>
    </section>
  );
}

function BannerBody({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="notice-title">
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </>
  );
}
