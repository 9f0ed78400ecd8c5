import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GradeFields } from '@/components/inspection/GradeFields';
import { GradeList } from '@/components/inspection/GradeList';
import { FOUR, gradeOf } from '@/domain/timeline/example';

const area = { slug: 'overall', label: 'Overall', scale: 'four', printsPercentage: true, grades: FOUR.grades };
const NOTHING = { grades: {}, printed: {}, percentages: {} };
const html = (typed = NOTHING, printsPercentage = true, wrong: string[] = []) =>
  renderToStaticMarkup(
    <GradeFields
      areas={[{ ...area, printsPercentage }]}
      typed={typed}
      wrong={(field) => (wrong.includes(field) ? 'It is wrong' : undefined)}
    />,
  );

describe('the questions about an area’s grade', () => {
  it('include a percentage only where the framework prints one', () => {
    expect(html()).toContain('name="percentage-overall"');
    expect(html(NOTHING, false)).not.toContain('name="percentage-overall"');
  });
  it('keep the report’s own words out of the way until there are some, or some are wrong', () => {
    expect(html()).toContain('<details class="govuk-details">');
    const typed = { ...NOTHING, printed: { overall: 'Good, but' }, percentages: { overall: '44,4' } };
    expect(html(typed)).toMatch(/<details class="govuk-details" open="">.*value="Good, but"/);
    expect(html(typed)).toContain('value="44,4"');
    expect(html(NOTHING, true, ['printed-overall'])).toContain('<details class="govuk-details" open="">');
  });
});

describe('an inspection’s grades', () => {
  it('stand with what the source printed beside them', () => {
    const judgement = {
      area: 'overall',
      label: 'Overall',
      covers: 'overall',
      headline: true,
      position: 1,
      reason: null,
    };
    const printed = { asPrinted: 'Requires improvement to be good', percentage: 44.44 };
    const list = renderToStaticMarkup(<GradeList judgements={[{ ...judgement, ...printed, grade: gradeOf('R') }]} />);
    expect(list).toContain('Requires improvement</strong>');
    expect(list).toContain('44.44%, printed as “Requires improvement to be good”');
  });
});
