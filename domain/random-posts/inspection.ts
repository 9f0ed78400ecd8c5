import fc from 'fast-check';
import type { AreaChoice, AuthorityChoice, FormChoices, VersionChoice } from '../inspection-form/choices.ts';
import { REASONS } from '../inspection-form/grades.ts';
import { ARTICLES } from '../inspection-form/values.ts';
import type { Day } from '../partial-date.ts';
import { TEXTS } from '../text.ts';
import { canonicalAddress } from '../web-address.ts';
import { anyWriting, dateFields, dayIn, daysAfter, wholeDateFields } from './date.ts';
import { mixed, type Post } from './post.ts';
import { anyAddress, anyText, maybeText } from './text.ts';

/** Posts of the form for an inspection, made of what it offers. @param today in London */
export function inspectionPosts(choices: FormChoices, today: Day): fc.Arbitrary<Post> {
  const valid = fc
    .tuple(fc.constantFrom(...choices.authorities), fc.constantFrom(...choices.versions))
    .chain(([authority, version]) =>
      fc.tuple(fc.constantFrom(...version.kinds), datesOf(authority, today)).chain(([kind, dates]) => {
        const chosen: Post = [
          ['authority', authority.id],
          ['version', version.slug],
          ['kind', kind.slug],
        ];
        const grades = kind.graded && dates.published ? gradesOf(version) : fc.constant([]);
        return fc
          .tuple(grades, anyTexts, articlesUpTo(today))
          .map((parts) => [...chosen, ...dates.fields, ...parts.flat()]);
      }),
    );
  return mixed(valid, 2);
}

/** Posts of the part of a form that says why a record is changed. */
export function reasonPosts(today: Day): fc.Arbitrary<Post> {
  return mixed(validReason(today), 5);
}

/** Posts of the form that amends: all of an inspection but its coverage, and why. */
export function amendmentPosts(choices: FormChoices, today: Day): fc.Arbitrary<Post> {
  return fc
    .tuple(inspectionPosts(choices, today), validReason(today))
    .map(([inspection, reason]) => [...inspection, ...reason]);
}

function validReason(today: Day): fc.Arbitrary<Post> {
  const stated = fc.option(dayIn('2014-01-01', today));
  return fc
    .tuple(anyText(TEXTS.reason), wholeDateFields('sourceStatedOn', stated))
    .map(([reason, dates]) => [['reason', reason], ...dates]);
}

interface Dates {
  fields: Post;
  published: boolean;
}

/** Fieldwork within the council's life, and a report after it, or none yet; sometimes only the report. */
function datesOf({ openedOn, closedOn }: AuthorityChoice, today: Day): fc.Arbitrary<Dates> {
  const last = closedOn !== null && closedOn < today ? closedOn : today;
  const lengths = { fieldwork: fc.option(fc.nat(30)), report: fc.option(fc.nat(200), { freq: 6 }) };
  return fc
    .record({
      ...lengths,
      start: dayIn(openedOn ?? '1995-01-01', last),
      known: fc.nat(9),
      writings: fc.tuple(anyWriting, anyWriting, anyWriting),
    })
    .map(({ start, fieldwork, report, known, writings: [first, second, third] }) => {
      const notAfterToday = (days: number | null) => {
        const day = days === null ? null : daysAfter(start, days);
        return day !== null && day <= today ? day : null;
      };
      const published = notAfterToday(report);
      const started = known > 0 || published === null;
      const fields = [
        dateFields('start', started ? start : null, first),
        dateFields('end', started ? notAfterToday(fieldwork) : null, second),
        dateFields('published', published, third),
      ];
      return { fields: fields.flat(), published: published !== null };
    });
}

function gradesOf({ areas }: VersionChoice): fc.Arbitrary<Post> {
  return fc.tuple(...areas.map(gradeOf)).map((fields) => fields.flat());
}

function gradeOf({ slug, grades, printsPercentage }: AreaChoice): fc.Arbitrary<Post> {
  const ways = [
    ...grades.map((grade) => ({ ...grade, judged: true })),
    ...REASONS.map((reason) => ({ ...reason, judged: false })),
  ];
  const percentage = fc.constantFrom('', '0', '44.44', '44,4', '100 %');
  return fc.tuple(fc.constantFrom(...ways), fc.nat(5), percentage).map(([way, printed, percent]) => [
    [`grade-${slug}`, way.slug],
    [`printed-${slug}`, printed === 0 ? `${way.label}.` : ''],
    [`percentage-${slug}`, printsPercentage && way.judged ? percent : ''],
  ]);
}

const anyTexts: fc.Arbitrary<Post> = fc
  .tuple(maybeText(TEXTS.theme), fc.oneof(fc.constant(''), anyAddress), maybeText(TEXTS.note))
  .map(([theme, reportUrl, note]) => [
    ['theme', theme],
    ['reportUrl', reportUrl],
    ['note', note],
  ]);

/** No more than one in three posts brings coverage, as with people. */
function articlesUpTo(today: Day): fc.Arbitrary<Post> {
  const article = fc.record({
    url: anyAddress,
    title: anyText(TEXTS.title),
    publisher: maybeText(TEXTS.publisher),
    published: fc.option(dayIn('2013-11-01', today)),
    writing: anyWriting,
  });
  const selector = ({ url }: { url: string }) => canonicalAddress(url.trim());
  const some = fc.uniqueArray(article, { selector, minLength: 1, maxLength: ARTICLES.length });
  return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some }).map((articles) =>
    articles.flatMap(({ url, title, publisher, published, writing }, index): Post => {
      const name = `article-${index + 1}`;
      const typed: Post = [
        [`${name}-url`, url],
        [`${name}-title`, title],
        [`${name}-publisher`, publisher],
      ];
      return [...typed, ...dateFields(`${name}-published`, published, writing)];
    }),
  );
}
