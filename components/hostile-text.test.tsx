import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CoverageList } from '@/components/article/CoverageList';
import { CouncilFacts } from '@/components/authority/CouncilFacts';
import { Lineage } from '@/components/authority/Lineage';
import { LineageNotice } from '@/components/authority/LineageNotice';
import { SuccessionForm } from '@/components/authority/SuccessionForm';
import { CouncilTimeline } from '@/components/chart/CouncilTimeline';
import { EventCard } from '@/components/inspection/EventCard';
import { InspectionForm } from '@/components/inspection/InspectionForm';
import { Provenance } from '@/components/inspection/Provenance';
import { RevisionCard } from '@/components/inspection/RevisionCard';
import { allChanges, NO_CHANGES } from '@/domain/change-sentence';
import { NO_VALUES } from '@/domain/inspection-form/values';
import { lineageOf } from '@/domain/lineage';
import { NO_SUCCESSION, NO_SUCCESSOR } from '@/domain/succession-form/values';
import { LANCASHIRE, TODAY } from '@/domain/timeline/example';

const SCRIPT = '"><img src=x onerror=alert(1)></script><script>alert(1)</script>\'&';
const SHOWN =
  '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#x27;&amp;';

const ARTICLE = {
  id: 'a',
  url: 'https://example.org/',
  title: SCRIPT,
  publisher: SCRIPT,
  author: SCRIPT,
  published: '2023',
};
const COUNCIL = { id: 'lancashire', slug: 'lancashire', name: SCRIPT };
const SOURCE = { title: SCRIPT, publisher: SCRIPT, licence: SCRIPT, url: 'https://example.org/' };
const LINKS = [
  { from: COUNCIL, to: { ...COUNCIL, id: 'other', slug: 'other' }, on: '2030-04-01', part: SCRIPT, source: SOURCE },
];

const HISTORY = {
  ...LANCASHIRE,
  authority: { ...LANCASHIRE.authority, name: SCRIPT },
  deliveries: [{ name: SCRIPT, from: '2016', until: null }],
  articles: [{ ...ARTICLE, inspectionIds: [] }],
  inspections: LANCASHIRE.inspections.map((event) => ({
    ...event,
    kind: { ...event.kind, label: SCRIPT },
    version: { ...event.version, label: SCRIPT, frameworkName: SCRIPT },
    theme: SCRIPT,
    articles: [ARTICLE],
    judgements: event.judgements.map((judgement) => ({ ...judgement, label: SCRIPT, asPrinted: SCRIPT })),
  })),
};
const CHANGE = {
  number: 1,
  verb: 'amend',
  actorName: SCRIPT,
  recordedAt: new Date('2026-11-24'),
  reason: SCRIPT,
  sourceStatedOn: null,
  before: null,
  after: null,
} as const;
const PROBLEMS = [{ field: 'note', text: SCRIPT }];

const PARTS: [string, ReactNode][] = [
  [
    'a council’s picture',
    <CouncilTimeline
      key="0"
      history={HISTORY}
      {...TODAY}
      source={SCRIPT}
      part={{}}
      addresses={{ known: '/a', inspected: '/b' }}
      downloads={{ svg: SCRIPT, csv: SCRIPT }}
    />,
  ],
  [
    'an event’s card',
    HISTORY.inspections.map((event) => (
      <EventCard key={event.id} event={event} changes={allChanges(HISTORY, 'known').get(event.id) ?? NO_CHANGES} />
    )),
  ],
  ['coverage', <CoverageList key="0" articles={[{ ...ARTICLE, authorities: [COUNCIL], inspections: [] }]} />],
  [
    'a council’s facts',
    <CouncilFacts
      key="0"
      council={{
        ...HISTORY,
        officialName: SCRIPT,
        region: SCRIPT,
        type: SCRIPT,
        ofstedPage: null,
        currentFormSince: null,
      }}
    />,
  ],
  [
    'a council’s lineage',
    [
      <Lineage key="0" name={SCRIPT} lineage={lineageOf('lancashire', LINKS)} today="2026-11-24" />,
      <LineageNotice
        key="1"
        authority={{ ...COUNCIL, openedOn: null, closedOn: null }}
        lineage={lineageOf('lancashire', LINKS)}
        today="2026-11-24"
      />,
    ],
  ],
  [
    'where an entry comes from',
    <Provenance
      key="0"
      event={{
        evidence: 'editor',
        source: SOURCE,
        sourceUrl: null,
        checkedAgainst: SCRIPT,
        kindBasis: SCRIPT,
        note: SCRIPT,
        revisions: [CHANGE],
      }}
    />,
  ],
  [
    'a change in a history',
    <RevisionCard
      key="0"
      inspection="x"
      revision={CHANGE}
      differences={[{ field: SCRIPT, before: SCRIPT, after: SCRIPT }]}
    />,
  ],
  [
    'the form of an inspection',
    <InspectionForm
      key="0"
      action={async (state) => state}
      choices={{ authorities: [{ ...COUNCIL, openedOn: null, closedOn: null }], versions: [] }}
      address="/inspections/new"
      title={SCRIPT}
      button="Record"
      first={{
        values: {
          ...NO_VALUES,
          theme: SCRIPT,
          note: SCRIPT,
          reportUrl: SCRIPT,
          start: { day: SCRIPT, month: '', year: '' },
        },
        problems: PROBLEMS,
        requestKey: SCRIPT,
        duplicate: null,
      }}
    />,
  ],
  [
    'the form of a change between councils',
    <SuccessionForm
      key="0"
      action={async (state) => state}
      authority={COUNCIL}
      choices={{ authorities: [], types: [], regions: [] }}
      first={{
        values: {
          ...NO_SUCCESSION,
          sourceTitle: SCRIPT,
          successors: [{ ...NO_SUCCESSOR, name: SCRIPT, part: SCRIPT }],
        },
        problems: PROBLEMS,
        requestKey: SCRIPT,
      }}
    />,
  ],
];

describe('text that somebody typed to do harm', () => {
  it.each(PARTS)('is shown as text in %s', (_where, part) => {
    const html = renderToStaticMarkup(part);
    expect(html).toContain(SHOWN);
    // React has a script of its own after a form.
    expect(html).not.toMatch(/<img|<script>alert|<\/script><|">&lt;img/i);
  });
});
