import { describe, expect, it } from 'vitest';
import { invitationLetter, resetLetter } from './letters.ts';

describe('the letter with a link for a new password', () => {
  const link = 'https://ratings.example.gov.uk/reset/abc';
  const { subject, text } = resetLetter({ name: 'Anne Hargreaves', link });

  it('holds the link on a line of its own, how long it works, and what to do if it was not asked for', () => {
    expect(text.split('\n')).toContain(link);
    expect(text).toContain('It works once, for one hour.');
    expect(text).toContain('If it was not you, do nothing');
    expect(text).toMatch(/^Hello Anne Hargreaves,/);
  });

  it('gives nothing away in its subject, which shows on locked screens', () => {
    expect(subject).toBe('Set a new password for Gradeline');
  });
});

describe('the letter with an invitation', () => {
  const link = 'https://ratings.example.gov.uk/join/abc';
  const until = new Date('2026-12-01T20:36:00Z');
  const { text } = invitationLetter({ role: 'editor', by: 'Anne Hargreaves', link, until });

  it('says who invites, to what, and until when, with the link on a line of its own', () => {
    expect(text).toContain('You are invited to Gradeline as an editor by Anne Hargreaves.');
    expect(text).toContain('until 1 December 2026 at 8:36pm');
    expect(text.split('\n')).toContain(link);
  });
});
