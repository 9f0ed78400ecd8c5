import { GradeTag } from '@/components/inspection/GradeTag';
import { SummaryList } from '@/components/ui/SummaryList';
import { besideGradeInWords, ungradedInWords } from '@/domain/event-words';
import { type Judgement, levelOf } from '@/domain/history';

/** Every area that this inspection's framework judges, with its grade or why there is none, and what the source printed. */
export function GradeList({ judgements }: { judgements: readonly Judgement[] }) {
  const facts = judgements.map((judgement) => ({ term: judgement.label, value: <Judged judgement={judgement} /> }));
  return <SummaryList facts={facts} />;
}

function Judged({ judgement }: { judgement: Judgement }) {
  const { grade, reason } = judgement;
  const beside = besideGradeInWords(judgement);
  return (
    <>
      <GradeTag label={grade?.label ?? ungradedInWords(reason)} level={grade === null ? null : levelOf(grade)} />
      {beside === null ? null : <span className="grade-printed"> {beside}</span>}
    </>
  );
}
