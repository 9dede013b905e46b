import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedLine, compareTexts } from '../../../../src/domain/terms/difference.ts';

/** A comparison in one line for each paragraph: [-removed-], {+added+}. */
const shown = (lines: readonly ComparedLine[] | undefined): string[] | undefined =>
  lines?.map(({ runs }) =>
    runs
      .map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join(''),
  );

describe('compareTexts', () => {
  const table: [string, string, string, string[]][] = [
    ['the same text', 'one\ntwo', 'one\ntwo', ['one', 'two']],
    ['spaces and empty lines do not count', 'one  two\n\n three', 'one two\nthree\n', ['one two', 'three']],
    [
      'a word in a Hebrew sentence',
      'ניתן לבטל בתוך 14 ימים מיום הקבלה',
      'ניתן לבטל בתוך 7 ימים מיום הקבלה',
      ['ניתן לבטל בתוך[- 14-]{+ 7+} ימים מיום הקבלה'],
    ],
    ['a paragraph more', 'one\nthree', 'one\ntwo\nthree', ['one', '{+two+}', 'three']],
    ['a paragraph less', 'one\ntwo\nthree', 'one\nthree', ['one', '[-two-]', 'three']],
    ['nothing in common', 'alpha', 'omega', ['[-alpha-]{+omega+}']],
  ];
  it.each(table)('%s', (_what, before, after, expected) => {
    expect(shown(compareTexts(before, after))).toEqual(expected);
  });

  it('gives up on two texts that have too little in common, instead of taking for ever', () => {
    const text = (name: string): string =>
      Array.from({ length: 9_000 }, (_, at) => `${name} ${at}`).join('\n');
    expect(compareTexts(text('a'), text('b'))).toBeUndefined();
  });

  it('holds every word of both texts', () => {
    const word = fc.constantFrom('ביטול', 'עסקה', '14', 'days', 'fee', '5%');
    const text = fc.array(
      fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const lines = compareTexts(one.join('\n'), other.join('\n')) ?? [];
        const said = (left: string): string =>
          lines
            .flatMap(({ runs }) => runs.filter(({ is }) => is !== left).map((run) => run.text))
            .join(' ')
            .split(/\s+/)
            .filter(Boolean)
            .join(' ');
        const words = (all: string[]): string => all.join(' ').split(/\s+/).filter(Boolean).join(' ');
        expect(said('added')).toBe(words(one));
        expect(said('removed')).toBe(words(other));
      }),
    );
  });
});
