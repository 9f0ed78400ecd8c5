interface GradeTagProps {
  /** As the framework prints it, or why there is none ("No overall grade"). */
  label: string;
  /** Where the grade stands on its own scale: 0 is the worst, 1 the best, null no grade at all. */
  level: number | null;
  /** A grade that no longer stands, shown for the reader's memory only. */
  past?: boolean;
}

const GLYPH_HEIGHT = 12;

/** A grade in words, with a small gauge that fills up as the grade gets better. The colour only repeats what both say. */
export function GradeTag({ label, level, past = false }: GradeTagProps) {
  const standing = past ? 'past' : standingOf(level);
  return (
    <strong className={`govuk-tag grade-tag grade-tag--${standing}`}>
      {level === null ? null : <Gauge level={level} />}
      {label}
    </strong>
  );
}

/** Quarter of its scale that a level falls in; names the colour. */
export function standingOf(level: number | null): 'none' | 'lowest' | 'lower' | 'higher' | 'highest' {
  if (level === null) return 'none';
  if (level < 0.25) return 'lowest';
  // The middle of three is no good grade.
  if (level <= 0.5) return 'lower';
  return level < 0.75 ? 'higher' : 'highest';
}

function Gauge({ level }: { level: number }) {
  // The worst grade still shows a quarter, so that an empty gauge never looks like a missing one.
  const filled = (GLYPH_HEIGHT - 2) * (0.25 + 0.75 * level);
  return (
    <svg
      className="grade-tag__gauge"
      width="8"
      height={GLYPH_HEIGHT}
      viewBox={`0 0 8 ${GLYPH_HEIGHT}`}
      aria-hidden="true"
    >
      <rect x="0.5" y="0.5" width="7" height={GLYPH_HEIGHT - 1} fill="none" stroke="currentColor" />
      <rect x="1" y={GLYPH_HEIGHT - 1 - filled} width="6" height={filled} fill="currentColor" />
    </svg>
  );
}
