import { ArticleList } from '@/components/article/ArticleList';
import { ChangeNote } from '@/components/inspection/ChangeNote';
import { GradeList } from '@/components/inspection/GradeList';
import { SummaryList } from '@/components/ui/SummaryList';
import type { Changes } from '@/domain/change-sentence';
import { publishedInWords } from '@/domain/event-words';
import type { Inspection } from '@/domain/history';
import { formatDate, formatSpan } from '@/domain/partial-date';
import { themeInWords } from '@/domain/theme';
import { upperFirst } from '@/domain/timeline/casing';

/** One event of a council's history. The timeline's points lead here, so it can take the focus. */
export function EventCard({ event, changes }: { event: Inspection; changes: Changes }) {
  const id = `inspection-${event.id}`;
  return (
    <article className="event" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 className="govuk-heading-m" id={`${id}-title`}>
        <a className="govuk-link" href={`/inspections/${event.id}`}>
          {titleOf(event)}
        </a>
      </h3>
      <SummaryList facts={factsOf(event)} />
      {event.judgements.length > 0 ? <GradeList judgements={event.judgements} /> : null}
      <ChangeNote changes={changes} />
      {lacksOverall(event) && changes.headline === null ? (
        <p className="govuk-body">This framework gives no overall grade.</p>
      ) : null}
      {event.articles.length > 0 ? (
        <>
          <h4 className="govuk-heading-s">Coverage</h4>
          <ArticleList articles={event.articles} />
        </>
      ) : null}
    </article>
  );
}

/** "Standard inspection, 26 January 2023": by publication; where that isn't held, by fieldwork. */
export function titleOf({ kind, published, start }: Inspection): string {
  const when = published ?? start;
  return when === null ? kind.label : `${kind.label}, ${formatDate(when)}`;
}

function lacksOverall({ judgements }: Inspection): boolean {
  return judgements.length > 0 && !judgements.some(({ headline }) => headline);
}

export function factsOf(event: Inspection) {
  const facts = [
    { term: 'Fieldwork', value: upperFirst(formatSpan(event.start, event.end)) },
    { term: 'Published', value: publishedInWords(event) },
    { term: 'Framework', value: event.version.label },
  ];
  if (event.theme !== null) facts.push({ term: 'Subject', value: themeInWords(event.theme) });
  const report = event.reportUrl === null ? 'No link held' : <ReportLink url={event.reportUrl} />;
  return [...facts, { term: 'Report', value: report }];
}

function ReportLink({ url }: { url: string }) {
  return (
    <a className="govuk-link" href={url} rel="noreferrer external">
      Read the report at {new URL(url).host}
    </a>
  );
}
