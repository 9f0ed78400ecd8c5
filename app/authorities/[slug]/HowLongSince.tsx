import { SinceSection } from '@/components/measure/SinceSection';
import type { Council } from '@/data/council';
import { gapsAfterGrades } from '@/data/gaps';
import { questionOf } from '@/data/standing-sql';
import { type Clocks, withClocks } from '@/domain/clocks';
import { latestStart } from '@/domain/measures/latest-start';
import { SINCE_PATH } from '@/domain/measures/since-asked';
import { isOpenOn } from '@/domain/open-on';
import type { Day } from '@/domain/partial-date';

/** Nothing of a council that isn't open on the day: its record has ended, or not begun. */
export async function HowLongSince(props: { council: Council; clocks: Clocks; now: Day; source: string }) {
  const { council, clocks, now, source } = props;
  const { asAt, basis, ...view } = clocks;
  if (!isOpenOn(council.authority, asAt)) return null;
  const question = questionOf({ asAt, basis, view });
  return (
    <SinceSection
      name={council.authority.name}
      latest={latestStart(council, question)}
      england={await gapsAfterGrades(question)}
      {...{ asAt, today: now, sourceLine: source }}
      downloads={{
        svg: withClocks(`/authorities/${council.authority.slug}/how-long-since.svg`, clocks, now),
        csv: withClocks(`${SINCE_PATH}.csv`, clocks, now),
      }}
      listAddress={withClocks(SINCE_PATH, clocks, now)}
    />
  );
}
