import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedBack, isPlainLine, keptText, TEXTS, textProblem } from './text.ts';

const { note, title } = TEXTS;

describe('a text that somebody types', () => {
  it('is kept composed, with one kind of line break, and without blanks at its ends', () => {
    expect(keptText(' Rene\u0301 ')).toBe('René');
    expect(keptText('one\r\ntwo\rthree\u2028four\n')).toBe('one\ntwo\nthree\nfour');
  });
  it('is none where nothing of it can be seen', () => {
    for (const unseen of ['', ' \n\t', '\u200b', '\u00ad\u2060 \u3164', '\ufeff']) expect(keptText(unseen)).toBeNull();
  });
  it('may be in any language, with the marks that its letters need', () => {
    for (const text of ['Rhondda Cynon Tâf', 'שלום \u200fעולם', 'نم\u200cی', '👩‍👧 £5 “so”', '\u{e0001}a'])
      expect(textProblem(text, title)).toBeNull();
  });
  it('may have line breaks and tabs where it has room for them', () => {
    expect(textProblem('two\r\nlines\tand a tab', note)).toBeNull();
  });
  it.each([
    ['two\nlines', 'must be on one line, but has a line break after “two”: put a space in its place'],
    ['two\u2029lines', 'must be on one line, but has a line break after “two”: put a space in its place'],
    ['a\tb', 'has a tab after “a”: put a space in its place'],
  ])('is on one line in a field of one line, so %j is refused', (typed, complaint) => {
    expect(textProblem(typed, title)).toBe(complaint);
  });
  it.each([
    ['\u0000', 'a control character'],
    ['\u001b', 'a control character'],
    ['\u009f', 'a control character'],
    ['\u202e', 'a hidden character that turns the direction of writing'],
    ['\u2066', 'a hidden character that turns the direction of writing'],
    ['\ud800', 'a character that was lost in copying'],
    ['\ufffd', 'a character that was lost in copying'],
    ['\uffff', 'a character that stands for nothing'],
    ['\ufdd0', 'a character that stands for nothing'],
    ['\u{1fffe}', 'a character that stands for nothing'],
  ])('has no %j in it, and is told where it is', (odd, what) => {
    const fix = ': delete it, or type that part again instead of pasting it';
    for (const field of [title, note]) {
      expect(textProblem(`Ofsted said${odd}so`, field)).toBe(`has ${what} after “Ofsted said”${fix}`);
      expect(textProblem(`${odd}so`, field)).toBe(`has ${what} at its start${fix}`);
      expect(
        textProblem(`The letter of 12 March\n 2026 says ${odd}`.replace(field === title ? '\n' : '', ''), field),
      ).toBe(`has ${what} after “…of 12 March 2026 says”${fix}`);
    }
  });
  it('is no longer than its field, counted as people count: an emoji is one', () => {
    expect(textProblem('😀'.repeat(300), title)).toBeNull();
    expect(textProblem('e\u0301'.repeat(300), title)).toBeNull();
    expect(textProblem('x'.repeat(301), title)).toBe('must be 300 characters or fewer; it has 301');
  });
  it('is handed back whole where it is a little too long, and cut where it is far too long, which is said', () => {
    expect(handedBack('x'.repeat(301), title)).toHaveLength(301);
    const cut = handedBack('😀'.repeat(400_000), { longest: 3 });
    expect(cut).toBe('😀'.repeat(6));
    expect(handedBack(`x${'😀'.repeat(9)}`, { longest: 3 })).toBe(`x${'😀'.repeat(5)}`);
    const far = 'must be 300 characters or fewer; it has far more, and only its start is kept here';
    expect(textProblem(handedBack('x'.repeat(900_000), title), title)).toBe(far);
    expect(textProblem(handedBack(`${' '.repeat(5000)}hidden`, title), title)).toBe(far);
  });
  it('is never taken in part: what was cut for the form is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ' ', ' ', '😀'), maxLength: 24 }), (typed) => {
        const back = handedBack(typed, { longest: 4 });
        expect(back.length).toBeLessThanOrEqual(16);
        if (back !== typed) expect(textProblem(back, { longest: 4 })).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
  it('is plain where it is one line of text, as in a search', () => {
    expect(isPlainLine('St Helens')).toBe(true);
    for (const odd of ['a\nb', 'a\u0000', '\u202e', '\ud83e']) expect(isPlainLine(odd)).toBe(false);
  });
});
