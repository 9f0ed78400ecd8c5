import { revalidatePath } from 'next/cache';
import { notFound, redirect } from 'next/navigation';
import type { Corrected } from '@/data/corrections';
import type { Problem } from '@/domain/inspection-form/problems';
import type { ChangeState } from '@/domain/inspection-form/state';
import { staleInWords } from '@/domain/revision';

interface Shown {
  change: ChangeState;
  problems: Problem[];
  duplicate: string | null;
}

/**
 * After a change: to the inspection's page where it was made, else back to the form with why not.
 * @param same what to say where nothing would be different
 */
export function answer<State extends Shown>(state: State, corrected: Corrected, same: Problem): State {
  const { change } = state;
  switch (corrected.outcome) {
    case 'changed':
      revalidatePath('/', 'layout');
      redirect(`/inspections/${change.inspection}?changed=${corrected.number}`);
      break;
    case 'absent':
      notFound();
      break;
    case 'stale':
      return { ...state, change: { ...change, stale: staleInWords(corrected.newest) } };
    case 'duplicate':
      return { ...state, duplicate: corrected.id };
    case 'unchanged':
      return { ...state, problems: [same] };
  }
}
