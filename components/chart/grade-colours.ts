import { levelOf } from '@/domain/history';

/**
 * Colours by place on a scale, whatever its number of steps: red at its foot, orange up to the middle, blue above.
 * Tones go round dark, mid, light from the foot up, the best grade is dark where the one below it is not, so that
 * neighbours always differ by 3:1 or more, in colour, without, and to eyes that lack one kind of cone.
 * Words and a gauge always say the same.
 */
const HUES = {
  red: { dark: '#5c1111', mid: '#5c1111', light: '#5c1111' },
  orange: { dark: '#472300', mid: '#c46c14', light: '#fff1e2' },
  blue: { dark: '#0a2b47', mid: '#3f86c6', light: '#e9f3fd' },
} as const;

const TONES = ['dark', 'mid', 'light'] as const;

const WHITE = '#ffffff';
const BLACK = '#000000';

export interface GradeColours {
  fill: string;
  /** For words and the gauge on the fill. */
  ink: string;
  /** The edge that parts a light fill from the page. */
  edge: string;
}

/** @param grade rank, 1 the worst, among the steps of its own scale */
export function gradeColours(grade: { rank: number; steps: number }): GradeColours {
  const level = levelOf(grade);
  const hue = grade.rank === 1 && grade.steps > 1 ? 'red' : level <= 0.5 ? 'orange' : 'blue';
  const tone = toneOf(grade);
  const fill = HUES[hue][tone];
  return { fill, ink: inkOn(hue, tone), edge: HUES[hue].dark };
}

function toneOf({ rank, steps }: { rank: number; steps: number }): (typeof TONES)[number] {
  const [below, own] = [rank - 2, rank - 1].map((place) => TONES[place % TONES.length] ?? 'dark');
  const best = rank === steps && rank > 1 && below !== 'dark';
  return best ? 'dark' : (own ?? 'dark');
}

function inkOn(hue: keyof typeof HUES, tone: (typeof TONES)[number]): string {
  if (tone === 'dark' || hue === 'red') return WHITE;
  return tone === 'mid' ? BLACK : HUES[hue].dark;
}
