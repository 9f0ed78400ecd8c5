import { publishedInWords, ungradedInWords } from './event-words.ts';
import type { InspectionRecord, JudgementRecord } from './inspection-record.ts';
import { formatDate, type PartialDate } from './partial-date.ts';
import { checkInWords, evidenceInWords, kindBasisInWords } from './provenance-words.ts';
import { listInWords } from './standing-sentence.ts';
import { themeInWords } from './theme.ts';

/** The words for what a record names by slug. What has none is named by its slug. */
export interface RecordWords {
  /** Names of councils by id, labels of framework versions, names of kinds, titles of sources. */
  authorities: ReadonlyMap<string, string>;
  versions: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  /** By `version.area`: the label that the version prints. */
  areas: ReadonlyMap<string, string>;
  /** By `scale.grade`. */
  grades: ReadonlyMap<string, string>;
}

/** One field that a change made different: what it said before and after, null where it said nothing. */
export interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

interface Told {
  key: string;
  field: string;
  said: string | null;
}

/** What a change made different, field by field, in the order of the form. Of a first revision, all that it says. */
export function differenceOf(
  before: InspectionRecord | null,
  after: InspectionRecord | null,
  words: RecordWords,
): Difference[] {
  const [was, is] = [toldBy(before, words), toldBy(after, words)];
  const gone = was.filter(({ key }) => !is.some((one) => one.key === key)).map((one) => ({ ...one, said: null }));
  return [...is, ...gone].flatMap(({ key, field, said }) => {
    const earlier = was.find((one) => one.key === key)?.said ?? null;
    return earlier === said ? [] : [{ field, before: earlier, after: said }];
  });
}

function toldBy(record: InspectionRecord | null, words: RecordWords): Told[] {
  if (record === null) return [];
  const plain = (field: string, said: string | null): Told => ({ key: field, field, said });
  return [
    plain('Council', councilsIn(record, words)),
    plain('Framework', named(words.versions, record.version)),
    plain('Kind', named(words.kinds, record.kind)),
    plain('First day of fieldwork', dated(record.start)),
    plain('Last day of fieldwork', dated(record.end)),
    plain('Report published', publishedInWords(record)),
    ...record.judgements.map((judgement) => judged(record, judgement, words)),
    plain('Subject', record.theme === null ? null : themeInWords(record.theme)),
    plain('Link to the report', record.reportUrl),
    plain('Note', record.note),
    ...provenance(record, words).map(([field, said]) => plain(field, said)),
    plain('In the record', record.withdrawn ? 'No, withdrawn' : 'Yes'),
  ];
}

function provenance(record: InspectionRecord, words: RecordWords): [string, string | null][] {
  const { evidence, source, sourceUrl, checkedAgainst, kindBasis } = record;
  return [
    ['How we know', evidenceInWords(evidence)],
    ['Source', named(words.sources, source)],
    ['Found at', sourceUrl],
    ['Checked against', checkedAgainst === null ? null : checkInWords(checkedAgainst)],
    ['Kind taken from', kindBasis === null ? null : kindBasisInWords(kindBasis)],
  ];
}

function councilsIn({ authorities }: InspectionRecord, words: RecordWords): string {
  return listInWords(authorities.map((id) => named(words.authorities, id)).sort());
}

/** An area keeps its key across versions, and takes the label of the record it is told of. */
function judged({ version }: InspectionRecord, judgement: JudgementRecord, words: RecordWords): Told {
  const { area, scale, grade, reason, asPrinted, percentage } = judgement;
  const held = grade === null ? ungradedInWords(reason) : named(words.grades, `${scale}.${grade}`, grade);
  const printed = asPrinted === null ? [] : [`printed as “${asPrinted}”`];
  const counted = percentage === null ? [] : [`${percentage}%`];
  return {
    key: `area ${area}`,
    field: named(words.areas, `${version}.${area}`, area),
    said: [held, ...printed, ...counted].join(', '),
  };
}

const dated = (date: PartialDate | null) => (date === null ? null : formatDate(date));
const named = (names: ReadonlyMap<string, string>, key: string, slug = key) => names.get(key) ?? slug;
