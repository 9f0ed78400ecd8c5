/** One thing that is wrong: the id of the field to go to, and a sentence that says how to put it right. */
export interface Problem {
  field: string;
  text: string;
}

/** Gathers what is wrong with a form, in the order of its fields. */
export class Problems {
  readonly found: Problem[] = [];

  /** Adds `<name> <complaint>` where there is a complaint. */
  add(field: string, name: string, complaint: string | null): void {
    if (complaint !== null) this.found.push({ field, text: `${name} ${complaint}` });
  }

  has(field: string): boolean {
    return this.found.some((problem) => problem.field === field);
  }
}
