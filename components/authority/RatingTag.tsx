import { GradeTag } from '@/components/inspection/GradeTag';
import { levelOf } from '@/domain/history';
import { noneInWords, reasonOf } from '@/domain/standing';

interface RatingTagProps {
  /** A grade's slug, or the slug a list gives to "no grade": `no-overall`, `none-in-record` … */
  rating: string;
  grade: { label: string; rank: number; steps: number } | null;
}

/** What a council holds now, or in words why it holds nothing. */
export function RatingTag({ rating, grade }: RatingTagProps) {
  if (grade !== null) return <GradeTag label={grade.label} level={levelOf(grade)} />;
  const reason = reasonOf(rating);
  return <GradeTag label={reason === null ? rating : noneInWords(reason)} level={null} />;
}
