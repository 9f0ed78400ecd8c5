import { ClockFields } from '@/components/authority/ClockFields';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { InsetText } from '@/components/ui/InsetText';
import { clockSentence, otherClock, viewSentence } from '@/domain/clock-words';
import { type ClocksRead, withClocks } from '@/domain/clocks';
import type { Day } from '@/domain/partial-date';

interface ClockPanelProps {
  read: ClocksRead;
  today: Day;
  /** The page's own address without clocks; it may have a query. */
  path: string;
  /** False where the page has a form of its own that holds the day and the clock. */
  picker?: boolean;
}

/** Which day and clock the page answers for, what that means, the way to the other clock, and a picker. */
export function ClockPanel({ read, today, path, picker = true }: ClockPanelProps) {
  const { clocks, problems } = read;
  const other = otherClock(clocks.basis);
  return (
    <div className="clock">
      <ViewNotice {...{ clocks, today, path }} />
      <p className="govuk-body">
        {clockSentence(clocks, today)}{' '}
        <a className="govuk-link" href={withClocks(path, { ...clocks, basis: other.basis }, today)}>
          {other.words}
        </a>
        {clocks.asAt === today ? null : <Back href={withClocks(path, { ...clocks, asAt: today }, today)} />}
      </p>
      {picker ? (
        <Details summary="Choose another day" open={problems.length > 0}>
          <form action={path} method="get">
            <ClockFields read={read} today={today} />
            <Button look="secondary">Show that day</Button>
          </form>
        </Details>
      ) : null}
    </div>
  );
}

/** A past state of the record is never shown without saying so. */
function ViewNotice({ clocks, today, path }: { clocks: ClocksRead['clocks']; today: Day; path: string }) {
  const words = viewSentence(clocks);
  if (words === null) return null;
  const now = withClocks(path, { ...clocks, recordedAt: null, sourceStatedOn: null }, today);
  return (
    <InsetText>
      {words}{' '}
      <a className="govuk-link" href={now}>
        Show it as it stands
      </a>
    </InsetText>
  );
}

function Back({ href }: { href: string }) {
  return (
    <>
      {' · '}
      <a className="govuk-link" href={href}>
        Back to today
      </a>
    </>
  );
}
