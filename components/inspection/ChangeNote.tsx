import type { Changes } from '@/domain/change-sentence';
import { type CouncilChanges, sharedChanges } from '@/domain/changes-by-council';
import { listInWords } from '@/domain/standing-sentence';

/** What an inspection changed, overall and area by area. Nothing where nothing may be said. */
export function ChangeNote({ changes: { headline, areas, against } }: { changes: Changes }) {
  return (
    <>
      {headline === null ? null : <p className="govuk-body govuk-!-font-weight-bold">{headline}.</p>}
      {areas.length === 0 ? null : (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">Compared with {against}:</p>
          <ul className="govuk-list govuk-list--bullet">
            {areas.map(({ area, words }) => (
              <li key={area}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The same under a heading, for every council of an inspection: a joint service may have changed one and not the other. */
export function ChangeNotes({ told }: { told: readonly CouncilChanges[] }) {
  const groups = sharedChanges(told).filter(({ changes }) => changes.headline !== null || changes.areas.length > 0);
  if (groups.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">What changed</h2>
      {groups.map(({ councils, changes }) => (
        <div key={councils.join()}>
          {isForAll(groups, told) ? null : <h3 className="govuk-heading-s">{listInWords(councils)}</h3>}
          <ChangeNote changes={changes} />
        </div>
      ))}
    </>
  );
}

/** The overall change alone, for a table's cell. */
export function ChangeInBrief({ told }: { told: readonly CouncilChanges[] }) {
  const groups = sharedChanges(told).filter(({ changes }) => changes.headline !== null);
  if (groups.length === 0) return '–';
  return groups.map(({ councils, changes }) => (
    <div key={councils.join()}>
      {isForAll(groups, told) ? '' : `${listInWords(councils)}: `}
      {changes.headline}
    </div>
  ));
}

/** Whether one and the same is told of every council: then none needs naming. */
function isForAll(groups: readonly { councils: string[] }[], told: readonly CouncilChanges[]): boolean {
  return groups[0]?.councils.length === told.length;
}
