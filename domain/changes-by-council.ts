import type { Changes } from './change-sentence.ts';

/** What an inspection changed for one of its councils. A joint service has several, each with a history of its own. */
export interface CouncilChanges {
  council: string;
  changes: Changes;
}

/** Councils for which an inspection changed the same, told together. One group, or none, is the rule. */
export function sharedChanges(told: readonly CouncilChanges[]): { councils: string[]; changes: Changes }[] {
  const groups = new Map<string, { councils: string[]; changes: Changes }>();
  for (const { council, changes } of told) {
    const words = JSON.stringify(changes);
    const group = groups.get(words) ?? { councils: [], changes };
    group.councils.push(council);
    groups.set(words, group);
  }
  return [...groups.values()];
}
