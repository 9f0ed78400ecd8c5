import { GradeTag } from '@/components/inspection/GradeTag';
import { SummaryList } from '@/components/ui/SummaryList';
import { ungradedInWords } from '@/domain/event-words';
import { type Judgement, levelOf } from '@/domain/history';

/** Every area that this inspection's framework judges, with its grade or why there is none. */
export function GradeList({ judgements }: { judgements: readonly Judgement[] }) {
  const facts = judgements.map(({ label, grade, reason }) => ({
    term: label,
    value:
      grade === null ? (
        <GradeTag label={ungradedInWords(reason)} level={null} />
      ) : (
        <GradeTag label={grade.label} level={levelOf(grade)} />
      ),
  }));
  return <SummaryList facts={facts} />;
}
