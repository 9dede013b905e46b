import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedLine, compareTexts } from '../../../../src/domain/terms/difference.ts';
import { cpuMs } from '../../support/cpu-time.ts';

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

  const CLAUSES = [
    'Orders are binding once confirmed by e-mail.',
    'Delivery takes up to fourteen business days.',
    'Refunds are paid within fourteen days.',
    'The fee for cancelling is five percent.',
  ];
  const NEW = 'Goods on sale are not taken back.';
  const numbered = (clauses: readonly string[]): string =>
    clauses.map((clause, at) => `${at + 1}. ${clause}`).join('\n');

  it('tells a clause that was put in from those whose number it moved on', () => {
    const [first = '', ...others] = CLAUSES;
    expect(shown(compareTexts(numbered(CLAUSES), numbered([first, NEW, ...others])))).toEqual([
      `1. ${CLAUSES[0]}`,
      `{+2. ${NEW}+}`,
      `[-2.-]{+3.+} ${CLAUSES[1]}`,
      `[-3.-]{+4.+} ${CLAUSES[2]}`,
      `[-4.-]{+5.+} ${CLAUSES[3]}`,
    ]);
  });

  it('finds clauses again that were changed beside one that was put in', () => {
    const after = [
      NEW,
      'Delivery takes up to thirty business days.',
      'The fee for cancelling is ten percent.',
    ];
    const before = [CLAUSES[1] ?? '', CLAUSES[3] ?? ''];
    expect(shown(compareTexts(before.join('\n'), after.join('\n')))).toEqual([
      `{+${NEW}+}`,
      'Delivery takes up to[- fourteen-]{+ thirty+} business days.',
      'The fee for cancelling is[- five-]{+ ten+} percent.',
    ]);
  });

  it('tells an exchanged clause as one that went and one that came', () => {
    const before = [...CLAUSES.slice(0, 2)].join('\n');
    expect(shown(compareTexts(before, [NEW, CLAUSES[1]].join('\n')))).toEqual([
      `[-${CLAUSES[0]}-]{+${NEW}+}`,
      CLAUSES[1],
    ]);
  });

  const PARAGRAPH = (name: string, words: number): string =>
    Array.from({ length: words }, (_, at) => `${name}${(at * 7_919) % 9_973}`).join(' ');
  const reworded = (text: string): string =>
    text
      .split(' ')
      .map((word, at) => (at % 3 === 0 ? `${word}x` : word))
      .join(' ');

  it.each([
    [5, 3_000],
    [40, 3_000],
    [40, 300],
    [200, 60],
    [1, 20_000],
  ])('%i paragraphs of %i words, a third of them others: bounded work', (paragraphs, words) => {
    const before = Array.from({ length: paragraphs }, (_, at) => PARAGRAPH(`p${at}_`, words));
    const started = cpuMs();
    const lines = compareTexts(before.join('\n'), before.map(reworded).join('\n'));
    // About half a second; without the bound from six to sixty.
    expect(cpuMs() - started).toBeLessThan(3_000);
    expect(lines).toHaveLength(paragraphs);
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
