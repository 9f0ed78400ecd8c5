import { SuccessBanner } from '@/components/ui/NotificationBanner';
import type { InspectionInFull } from '@/data/inspections';
import { verbInWords } from '@/domain/revision';

/** After a form: says that its change is made, if it is the newest one of this inspection. */
export function Changed({ event, number }: { event: InspectionInFull; number: string | string[] | undefined }) {
  const [newest] = event.revisions;
  if (newest === undefined || String(newest.number) !== number) return null;
  return (
    <SuccessBanner>
      <p className="govuk-notification-banner__heading">
        {verbInWords(newest.verb)}.{' '}
        <a
          className="govuk-notification-banner__link"
          href={`/inspections/${event.id}/history#change-${newest.number}`}
        >
          See what changed
        </a>
      </p>
    </SuccessBanner>
  );
}
