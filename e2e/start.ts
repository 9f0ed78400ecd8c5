import { announce } from './gradeline.ts';
import { ownGradeline } from './own-gradeline.ts';

/** Before all journeys: a Gradeline of their own, which every test is told of. */
export default async function start(): Promise<() => Promise<void>> {
  const { end, ...gradeline } = await ownGradeline();
  announce(gradeline);
  return end;
}
