import { countsByPlace } from '@/data/england';
import { gradesJudged } from '@/data/grades';
import { publicationsIn, reportsOut } from '@/data/reports-out';
import { stepsIn } from '@/data/transitions';
import { latestInspections } from '@/data/waits';
import { flowsOf } from '@/domain/england/flows';
import { publicationOf } from '@/domain/england/publication';
import { sideBySide } from '@/domain/england/regions';
import { wholeOf } from '@/domain/england/whole';
import { transitionsOf } from '@/domain/measures/transitions';
import { waitsOf } from '@/domain/measures/waits';
import type { AskedEngland } from './asked-england';

/** What the picture and the figures of one measure are both made from. */

export async function regionsAsked({ asked, changes }: AskedEngland) {
  const { by, sort, clocks } = asked;
  const rows = await countsByPlace(changes, changes.places);
  return sideBySide(rows, { by, order: sort, asAt: clocks.asAt, whole: wholeOf(asked) });
}

export async function flowsAsked({ asked, changes }: AskedEngland) {
  return flowsOf(transitionsOf(await stepsIn(changes, await gradesJudged(asked))), changes);
}

export async function publicationAsked({ lengths, complete }: AskedEngland) {
  const [reports, published] = await Promise.all([reportsOut(lengths), publicationsIn(lengths)]);
  return publicationOf({ reports, published, complete, period: lengths });
}

export async function waitsAsked({ changes }: AskedEngland) {
  return waitsOf(await latestInspections(changes), changes.asAt);
}
