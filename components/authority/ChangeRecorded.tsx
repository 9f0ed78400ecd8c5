import { SuccessBanner } from '@/components/ui/NotificationBanner';

/** After the form: the change is in the notice below it. */
export function ChangeRecorded() {
  return (
    <SuccessBanner>
      <p className="govuk-notification-banner__heading">Change recorded.</p>
    </SuccessBanner>
  );
}
