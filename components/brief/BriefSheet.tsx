import { BriefPicture } from '@/components/brief/BriefPicture';
import { BriefSection } from '@/components/brief/BriefSection';
import { BriefSources } from '@/components/brief/BriefSources';
import { GradeTag } from '@/components/inspection/GradeTag';
import type { Brief } from '@/domain/brief/brief';
import { levelOf } from '@/domain/history';

interface BriefSheetProps {
  brief: Brief;
  /** The council’s page for the same day and clock. */
  page: string;
}

/** A council on one side of A4. What goes on it is decided in domain/brief; nothing here adds a line. */
export function BriefSheet({ brief, page }: BriefSheetProps) {
  return (
    <article className="brief">
      <h1 className="brief__name">{brief.name}</h1>
      <p className="brief__text">{brief.when}</p>
      <p className="brief__sentence">{brief.sentence}</p>
      <div className="brief__middle">
        <BriefPicture picture={brief.picture} />
        <Grades brief={brief} page={page} />
      </div>
      <div className="brief__columns">
        <Changes brief={brief} page={page} />
        <div>
          <Neighbours brief={brief} />
          <Coverage brief={brief} page={page} />
        </div>
      </div>
      <BriefSources sources={brief} page={page} />
    </article>
  );
}

function Grades({ brief: { grades, gradesHeading }, page }: BriefSheetProps) {
  return (
    <BriefSection id="grades" heading={gradesHeading} more={grades.more} page={page}>
      {grades.shown.map(({ area, label, grade, words, dates }) => (
        <li key={area}>
          <span className="brief__line">{label}</span>
          <GradeTag label={words} level={grade === null ? null : levelOf(grade)} />
          {dates.map((date) => (
            <span key={date} className="brief__line">
              {date}
            </span>
          ))}
        </li>
      ))}
    </BriefSection>
  );
}

function Changes({ brief: { changes }, page }: BriefSheetProps) {
  return (
    <BriefSection
      id="changes"
      heading="What changed"
      more={changes.more}
      page={page}
      nothing="Nothing: there are no two reports in this record that can be compared."
    >
      {changes.shown.map(({ key, lead, words }) => (
        <li key={key}>
          {lead === null ? null : <span className="brief__line">{lead}</span>}
          {words}
        </li>
      ))}
    </BriefSection>
  );
}

function Neighbours({ brief: { neighbours } }: { brief: Brief }) {
  return (
    <BriefSection
      id="neighbours"
      heading="Statistical neighbours, overall grade"
      more={neighbours.more}
      page="#every-neighbour"
      where="the screen, in a table below this page"
      nothing="No statistical neighbours of this council are in this record."
    >
      {neighbours.shown.map(({ label, level, names }) => (
        <li key={`${label} ${names.join()}`}>
          <GradeTag label={label} level={level} />, {names.length}: {names.join(', ')}
        </li>
      ))}
    </BriefSection>
  );
}

function Coverage({ brief: { coverage }, page }: BriefSheetProps) {
  return (
    <BriefSection id="coverage" heading="Coverage" more={coverage.more} page={page} nothing="None in this record.">
      {coverage.shown.map(({ id, url, title, byline }) => (
        <li key={id}>
          <a className="govuk-link" href={url} rel="noreferrer external">
            {title}
          </a>
          <span className="brief__line">{byline}</span>
        </li>
      ))}
    </BriefSection>
  );
}
