import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChangeInBrief, ChangeNotes } from '@/components/inspection/ChangeNote';
import { NO_CHANGES } from '@/domain/change-sentence';

const ROSE = {
  headline: 'Up from good (May 2019) to outstanding, after two years',
  areas: [{ area: 'help-and-protection', words: 'Help and protection: still good' }],
  against: 'the report of May 2019',
};
const rose = { council: 'Kingston', changes: ROSE };
const silent = { council: 'Richmond', changes: NO_CHANGES };

describe('what an inspection changed', () => {
  it('names no council where it is the same for all', () => {
    const page = renderToStaticMarkup(<ChangeNotes told={[rose, { ...rose, council: 'Richmond' }]} />);
    expect(page).toContain(`${ROSE.headline}.`);
    expect(page).toContain('Compared with the report of May 2019:');
    expect(page).not.toContain('Kingston');
  });
  it('names the council that it is about where another’s record says nothing', () => {
    expect(renderToStaticMarkup(<ChangeNotes told={[rose, silent]} />)).toContain('Kingston</h3>');
    expect(renderToStaticMarkup(<ChangeInBrief told={[rose, silent]} />)).toBe(`<div>Kingston: ${ROSE.headline}</div>`);
  });
  it('takes no room where nothing may be said', () => {
    expect(renderToStaticMarkup(<ChangeNotes told={[silent]} />)).toBe('');
    expect(renderToStaticMarkup(<ChangeInBrief told={[silent]} />)).toBe('–');
  });
});
