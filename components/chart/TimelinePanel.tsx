import type { Stop } from '@/domain/drawing/drawing';
import { formatDate } from '@/domain/partial-date';
import type { NewsItem, PredecessorNote, Timeline } from '@/domain/timeline/model';
import { predecessorStop } from '@/domain/timeline/predecessor-lines';

/** What can be told of the events in a picture. */
export type Told = Pick<Timeline, 'council' | 'notes' | 'news' | 'predecessors'>;

interface TimelinePanelProps {
  told: Told;
  stop: Stop | null;
  /** How to use the picture, until something is pointed at. */
  hint: string;
}

/** What is pointed at, in words; a screen reader hears each change. */
export function TimelinePanel({ told, stop, hint }: TimelinePanelProps) {
  return (
    <div className="timeline-panel govuk-body-s" aria-live="polite" aria-atomic="true">
      {stop === null ? <p>{hint}</p> : <StopInWords told={told} stop={stop} />}
    </div>
  );
}

function StopInWords({ told, stop }: { told: Told; stop: Stop }) {
  if (stop.articles.length > 0) {
    return <NewsInWords told={told} items={told.news.filter(({ article }) => stop.articles.includes(article))} />;
  }
  const predecessor = told.predecessors.find(({ slug }) => stop.id === predecessorStop(slug));
  if (predecessor) return <PredecessorInWords predecessor={predecessor} council={told.council} />;
  return stop.inspection === null ? null : <EventInWords told={told} inspection={stop.inspection} />;
}

function EventInWords({ told, inspection }: { told: Told; inspection: string }) {
  const note = told.notes[inspection];
  if (note === undefined) return null;
  return (
    <>
      <p>
        <strong>{note.heading}</strong>
      </p>
      <p>{note.dates.join('. ')}.</p>
      {note.grades.length > 0 ? <Grades grades={note.grades} /> : null}
      <Articles items={told.news.filter(({ inspections }) => inspections.includes(inspection))} />
      <p>
        {undatedWords(told, inspection)}
        <a className="govuk-link" href={`#${eventId(inspection)}`}>
          Go to this event
        </a>
      </p>
    </>
  );
}

function PredecessorInWords({ predecessor, council }: { predecessor: PredecessorNote; council: string }) {
  const { slug, name, label, reports } = predecessor;
  return (
    <>
      <p>
        <strong>{label}</strong>
      </p>
      <p>
        These are grades of {name}: none of them passed on to {council}.
      </p>
      <Grades grades={reports.map(({ heading, at, grade }) => ({ label: `${heading}, ${formatDate(at)}`, grade }))} />
      <p>
        <a className="govuk-link" href={`/authorities/${slug}`}>
          Go to {name}
        </a>
      </p>
    </>
  );
}

function Grades({ grades }: { grades: readonly { label: string; grade: string }[] }) {
  return (
    <dl className="timeline-panel__grades">
      {grades.map(({ label, grade }) => (
        <div key={label}>
          <dt>{label}</dt> <dd>{grade}</dd>
        </div>
      ))}
    </dl>
  );
}

function NewsInWords({ told, items }: { told: Told; items: readonly NewsItem[] }) {
  const reported = [...new Set(items.flatMap(({ inspections }) => inspections))];
  return (
    <>
      <p>
        <strong>In the news</strong>
      </p>
      <Articles items={items} />
      {reported.map((inspection) => (
        <p key={inspection}>
          About{' '}
          <a className="govuk-link" href={`#${eventId(inspection)}`}>
            {told.notes[inspection]?.heading}
          </a>
        </p>
      ))}
    </>
  );
}

function Articles({ items }: { items: readonly NewsItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map(({ article, date, title, publisher, url }) => (
        <li key={article}>
          {date}
          {publisher === null ? '' : `, ${publisher}`}:{' '}
          <a className="govuk-link" href={url} rel="noreferrer external">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Coverage without a date has no place on the rail, and so is not in the list above. */
function undatedWords({ notes, news }: Told, inspection: string): string {
  const dated = news.filter(({ inspections }) => inspections.includes(inspection)).length;
  const undated = (notes[inspection]?.coverage ?? 0) - dated;
  if (undated <= 0) return '';
  return `${undated} ${undated === 1 ? 'article' : 'articles'} without a date. `;
}

/** The id of an inspection's place in the list below. */
export function eventId(inspection: string): string {
  return `inspection-${inspection}`;
}
