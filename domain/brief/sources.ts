import type { Clocks } from '../clocks.ts';
import type { CouncilHistory } from '../history.ts';
import type { Neighbourhood } from '../neighbours.ts';
import { formatDate } from '../partial-date.ts';
import { CHILDRENS_SERVICES, countingEvents } from '../standing.ts';
import {
  addressCut,
  addressLines,
  asManyAsFit,
  type Cut,
  cutTo,
  linesOf,
  linesOfCut,
  PAPER,
  SPACE,
  TYPE,
} from './paper.ts';

/** A source in words, with its address where it has one: on paper nobody can follow a link. */
export interface SourceLine {
  key: string;
  words: string;
  url: string | null;
  /** As printed: without "https://", and cut where it is very long. */
  address: string | null;
}

export interface Sources {
  /** The reports behind the grades, the latest first. */
  reports: Cut<SourceLine>;
  /** Always whole: the record, the model of neighbours, and where to find everything. */
  standing: SourceLine[];
}

export interface Origins {
  neighbourhood: Neighbourhood | null;
  /** Where the council’s page is, for the day and the clock that are printed. */
  address: string;
}

/** Lines for reports: with a usual address each takes one. */
const REPORTS = 4;

export function sourcesOf(history: CouncilHistory, clocks: Clocks, origins: Origins): Sources {
  const reports = asManyAsFit(reportLines(history, clocks), sourceLines, REPORTS);
  return { reports, standing: standingSources(origins) };
}

function reportLines(history: CouncilHistory, { asAt, basis }: Clocks): SourceLine[] {
  const events = countingEvents(history, { regime: CHILDRENS_SERVICES, asAt, basis });
  return events.flatMap(({ id, kind, published, reportUrl }) => {
    if (published === null) return [];
    const report = `${kind.label}, report of ${formatDate(published)}:`;
    return [sourceLine(id, reportUrl === null ? `${report} no address held.` : report, reportUrl)];
  });
}

function standingSources({ neighbourhood, address }: Origins): SourceLine[] {
  const record =
    'Ofsted inspection reports and statistics. Contains public sector information licensed under the Open Government Licence v3.0.';
  const model = neighbourhood === null ? '' : ` ${modelWords(neighbourhood.source)}`;
  const all = 'Every event, grade and article, on Gradeline (not an official service):';
  return [sourceLine('record', `${record}${model}`, null), sourceLine('page', all, address)];
}

function modelWords({ title, publisher, publishedOn }: Neighbourhood['source']): string {
  const when = publishedOn === null ? '' : `, ${formatDate(publishedOn)}`;
  return `Neighbours: ${publisher}, ${title}${when}.`;
}

function sourceLine(key: string, words: string, url: string | null): SourceLine {
  const address = url === null ? null : addressCut(url.replace(/^https?:\/\//, ''), 2, PAPER.width);
  return { key, words: cutTo(words, 3, PAPER.width), url, address };
}

/** An address that fits a line is a word; a longer one begins a line of its own. */
export function sourceLines({ words, address }: SourceLine): number {
  if (address === null) return linesOf(words, PAPER.width);
  const own = addressLines(address, PAPER.width);
  return own === 1 ? linesOf(`${words} ${address}`, PAPER.width) : linesOf(words, PAPER.width) + own;
}

/** With their heading, in pixels. */
export function sourcesHeight({ reports, standing }: Sources): number {
  const lines = linesOfCut(reports, sourceLines) + standing.reduce((sum, line) => sum + sourceLines(line), 0);
  return SPACE.heading + lines * TYPE.text.line;
}
