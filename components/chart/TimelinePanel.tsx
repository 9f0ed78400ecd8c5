import type { Stop } from '@/domain/drawing/drawing';
import { formatDate } from '@/domain/partial-date';
import type { NewsItem, PredecessorNote, Timeline } from '@/domain/timeline/model';
import { predecessorStop } from '@/domain/timeline/predecessor-lines';

interface TimelinePanelProps {
  timeline: Timeline;
  stop: Stop | null;
}

/** What is pointed at, in words; a screen reader hears each change. */
export function TimelinePanel({ timeline, stop }: TimelinePanelProps) {
  return (
    <div className="timeline-panel govuk-body-s" aria-live="polite" aria-atomic="true">
      {stop === null ? <Hint /> : <StopInWords timeline={timeline} stop={stop} />}
    </div>
  );
}

function Hint() {
  return (
    <p>
      Point at or tap the timeline to see an event’s dates and grades; drag over a part of it to see that part alone.
      With a keyboard, move to the timeline and press the left and right arrow keys; Enter goes to the event, + and −
      zoom, Shift with an arrow moves along, 0 shows the whole record.
    </p>
  );
}

function StopInWords({ timeline, stop }: { timeline: Timeline; stop: Stop }) {
  if (stop.articles.length > 0) {
    return (
      <NewsInWords timeline={timeline} items={timeline.news.filter(({ article }) => stop.articles.includes(article))} />
    );
  }
  const predecessor = timeline.predecessors.find(({ slug }) => stop.id === predecessorStop(slug));
  if (predecessor) return <PredecessorInWords predecessor={predecessor} council={timeline.council} />;
  return stop.inspection === null ? null : <EventInWords timeline={timeline} inspection={stop.inspection} />;
}

function EventInWords({ timeline, inspection }: { timeline: Timeline; inspection: string }) {
  const note = timeline.notes[inspection];
  if (note === undefined) return null;
  return (
    <>
      <p>
        <strong>{note.heading}</strong>
      </p>
      <p>{note.dates.join('. ')}.</p>
      {note.grades.length > 0 ? <Grades grades={note.grades} /> : null}
      <Articles items={timeline.news.filter(({ inspections }) => inspections.includes(inspection))} />
      <p>
        {undatedWords(timeline, inspection)}
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

function NewsInWords({ timeline, items }: { timeline: Timeline; items: readonly NewsItem[] }) {
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
            {timeline.notes[inspection]?.heading}
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
function undatedWords({ notes, news }: Timeline, inspection: string): string {
  const dated = news.filter(({ inspections }) => inspections.includes(inspection)).length;
  const undated = (notes[inspection]?.coverage ?? 0) - dated;
  if (undated <= 0) return '';
  return `${undated} ${undated === 1 ? 'article' : 'articles'} without a date. `;
}

/** The id of an inspection's place in the list below. */
export function eventId(inspection: string): string {
  return `inspection-${inspection}`;
}
