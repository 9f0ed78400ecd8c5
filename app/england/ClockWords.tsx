import { isProvisional } from '@/domain/as-at';
import { type Asked, askedAddress } from '@/domain/measures/asked';
import { type Day, formatDate } from '@/domain/partial-date';

/** What the chosen clock means for every figure of the page, and the way to the other one. */
export function ClockWords({ asked, today }: { asked: Asked; today: Day }) {
  const { clocks } = asked;
  const known = clocks.basis === 'known';
  const other = { ...asked, clocks: { ...clocks, basis: known ? ('inspected' as const) : ('known' as const) } };
  const day = formatDate(clocks.asAt);
  return (
    <p className="govuk-body" role="status">
      {known
        ? `Counted by what was known: the reports published by ${day}, each at its publication. `
        : `Counted by what had been inspected by ${day}, as told by reports within three months of it, each at the start of its fieldwork. `}
      {isProvisional(clocks, today) ? 'This is provisional: reports can still come out. ' : ''}
      <a className="govuk-link" href={askedAddress(other, today)}>
        {known ? 'Count by what had been inspected' : 'Count by what was known'}
      </a>
      .
    </p>
  );
}
