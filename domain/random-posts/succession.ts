import fc from 'fast-check';
import type { AuthorityChoice } from '../inspection-form/choices.ts';
import { type Day, dayBefore } from '../partial-date.ts';
import type { SuccessionChoices } from '../succession-form/successors.ts';
import { EXTENTS, SUCCESSORS } from '../succession-form/values.ts';
import { TEXTS } from '../text.ts';
import { dayIn, daysAfter, wholeDateFields } from './date.ts';
import { mixed, type Post } from './post.ts';
import { anyAddress, anyText } from './text.ts';

/**
 * Posts of the form for a change between councils, made of what it offers: whether the change fits the record is the writer's to
 * say. @param today in London
 */
export function successionPosts(choices: SuccessionChoices, today: Day): fc.Arbitrary<Post> {
  const open = choices.authorities.filter(({ closedOn }) => closedOn === null);
  const one = {
    authority: fc.constantFrom(...(open.length > 0 ? open : choices.authorities)),
    extent: fc.constantFrom('part', 'part', 'part', ...EXTENTS.map(({ slug }) => slug)),
  };
  const valid = fc.record(one).chain(({ authority, extent }) => {
    const successors = fc.array(successor(choices), { minLength: 1, maxLength: SUCCESSORS.length });
    return fc
      .tuple(wholeDateFields('on', firstDayAfter(authority)), successors, source(today))
      .map(
        ([on, rows, said]): Post => [
          ['authority', authority.slug],
          ...on,
          ['extent', extent],
          ...rows.flatMap((row, index) =>
            row.map(([name, value]): Post[number] => [`successor-${index + 1}-${name}`, value]),
          ),
          ...said,
        ],
      );
  });
  return mixed(valid, 3);
}

/** A day of some council's future, as far as anybody announces one. */
function firstDayAfter({ openedOn }: AuthorityChoice): fc.Arbitrary<Day> {
  return dayIn(openedOn === null ? '2014-01-01' : daysAfter(openedOn, 1), '2045-04-01');
}

/** More often a new council than one of the record: with those, few days would fit. */
function successor(choices: SuccessionChoices): fc.Arbitrary<Post> {
  const { authorities, types, regions } = choices;
  const part = anyText(TEXTS.part);
  const known = fc.tuple(fc.constantFrom(...authorities), part).map(
    ([{ id }, passes]): Post => [
      ['council', id],
      ['part', passes],
    ],
  );
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzâôŵ'), minLength: 8, maxLength: 14 });
  const created = fc.tuple(letters, fc.constantFrom(...types), fc.constantFrom(...regions), part).map(
    ([name, type, region, passes]): Post => [
      ['council', ''],
      ['name', `${name} and Mid ${name}`],
      ['officialName', `${name} Council`],
      ['type', type.slug],
      ['region', region.code],
      ['part', passes],
    ],
  );
  return fc.oneof({ weight: 5, arbitrary: created }, { weight: 1, arbitrary: known });
}

function source(today: Day): fc.Arbitrary<Post> {
  const published = wholeDateFields('sourcePublished', fc.option(dayIn('2014-01-01', dayBefore(today))));
  return fc
    .tuple(anyText(TEXTS.title), anyText(TEXTS.publisher), anyAddress, published)
    .map(([title, publisher, url, dates]) => [
      ['sourceTitle', title],
      ['sourcePublisher', publisher],
      ['sourceUrl', url],
      ...dates,
    ]);
}
