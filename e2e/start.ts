import { announce, NAMES } from './gradeline.ts';
import { ownGradeline } from './own-gradeline.ts';

type End = () => Promise<void>;

/** Before all tests: the Gradelines they are about. One after the other, because the first builds the pages for both. */
export default async function start(): Promise<End> {
  const ends: End[] = [];
  const endAll = async () => {
    await Promise.all(ends.map((end) => end()));
  };
  try {
    for (const name of NAMES) {
      const { end, ...gradeline } = await ownGradeline();
      ends.push(end);
      announce(name, gradeline);
    }
  } catch (error) {
    await endAll();
    throw error;
  }
  return endAll;
}
