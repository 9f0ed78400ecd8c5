import { database } from '../../data/database.ts';

/** An inspection's form as its page shows it: what is in the hidden fields. */
export interface ShownForm {
  inspection: string;
  /** Number of its newest revision. */
  seen: number;
}

/** Remembers how each inspection's form would be shown now, so that a test need not ask for it before each of its posts. */
export class InspectionForms {
  readonly ids: readonly string[];
  readonly #newest: Map<string, number>;
  readonly #shown = new Map<string, ShownForm>();

  private constructor(newest: Map<string, number>) {
    this.#newest = newest;
    this.ids = [...newest.keys()];
  }

  static async ofAll(): Promise<InspectionForms> {
    const revisions = await database().revision.groupBy({
      by: ['subjectId'],
      where: { subjectType: 'inspection' },
      _max: { number: true },
      orderBy: { subjectId: 'asc' },
    });
    return new InspectionForms(new Map(revisions.map(({ subjectId, _max }) => [subjectId, _max.number ?? 0])));
  }

  /** The form that was shown with this key: as it was then, if it was. */
  shown(inspection: string, key: string): ShownForm {
    const form = this.#shown.get(key) ?? { inspection, seen: this.#newest.get(inspection) ?? 0 };
    this.#shown.set(key, form);
    return form;
  }

  changed(inspection: string, number: number): void {
    this.#newest.set(inspection, number);
  }
}
