/** What a grade of some scale is called: all that its printed words are held against. */
interface Named {
  slug: string;
  label: string;
}

/** Reports print "requires improvement to be good", tables "requires improvement", and sentences "require improvement". */
const REQUIRES_IMPROVEMENT = /^requires? improvement(?: to be good)?$/;

/**
 * The grade that a source's words mean on a scale.
 * @param printed the words of one cell or one judgement, as the source has them
 * @param grades the scale's grades; a word is never read on another scale's
 * @returns null for whatever isn't a grade and nothing but a grade: a broken cell ("to requires improvement"), a footnote, a
 *   marker (`data_unreadable`), a blank. Nothing is guessed.
 */
export function gradeInWords<Grade extends Named>(printed: string, grades: readonly Grade[]): Grade | null {
  const words = plainly(printed).replace(REQUIRES_IMPROVEMENT, 'requires improvement');
  return grades.find(({ slug, label }) => plainly(label) === words || plainly(slug) === words) ?? null;
}

/** Without capitals, hyphens, a full stop at the end or spaces that carry no meaning. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}
