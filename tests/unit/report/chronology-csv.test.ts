import { describe, expect, it, test } from 'vitest';
import { factsOfEntry } from '../../../src/domain/marking/facts-of-entry.ts';
import { hidePersonal } from '../../../src/domain/personal/hide-personal.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { chronologyCsv } from '../../../src/report/chronology-csv.ts';
import { wordsOf } from '../../../src/words/every-language.ts';
import { sampleEntry, sampleEvidence } from './sample-case.ts';

const note = (text: string, agent?: string) =>
  sampleEntry('2026-11-07T10:25:00.000Z', { kind: 'note', text, ...(agent && { agent }) });
const home = 'Asia/Jerusalem';
const rowsOf = (csv: string): string[] =>
  csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(1, -1);

describe('the timeline as a table', () => {
  it('has a head, a row for each entry in order, and ends lines as tables do', () => {
    const csv = chronologyCsv(
      wordsOf('he'),
      [
        note('שני, עם פסיק', 'דנה'),
        sampleEntry('2026-11-03T22:30:00.000Z', {
          kind: 'promise',
          text: 'a "new" door',
          state: 'open',
          dueOn: '2026-11-12' as Day,
        }),
      ],
      { home },
    );
    expect(csv.startsWith('\ufeffתאריך,שעה,מה,נציג/ה,תיאור,פרטים\r\n')).toBe(true);
    const [first, second, ...more] = rowsOf(csv);
    expect(more).toEqual([]);
    // Half past midnight in Israel, on the day after.
    expect(first).toMatch(/^2026-11-04,00:30,הבטחה,,"a ""new"" door",/);
    expect(second).toBe('2026-11-07,12:25,הערה,דנה,"שני, עם פסיק",');
  });

  it('says of which clocks an hour is that was lived elsewhere', () => {
    const abroad = { at: '2026-11-07T10:25:00.000Z', zone: 'America/New_York' };
    const csv = chronologyCsv(wordsOf('en'), [{ ...note('x'), happenedAt: abroad }], { home });
    expect(rowsOf(csv)[0]).toBe('2026-11-07,05:25 GMT-5,Note,,x,');
  });

  it('names what an entry shows, and of what is blacked out only the site', () => {
    const facts = { title: '=My order', url: 'https://shop.example/order/1' };
    const marks = [{ is: 'black-out', area: { x: 0, y: 0, width: 1, height: 1 } }] as const;
    const madeAt = { at: '2026-11-05T09:00:00.000Z', zone: 'Asia/Jerusalem' };
    const evidence = ['a', 'b'].map((id) => sampleEvidence(id, new Uint8Array([1]), facts));
    const derived = { evidenceId: 'b', sha256: 'c0ffee', madeAt, marks } as never;
    const copy = sampleEvidence('c', new Uint8Array([2]), { ...facts, derived });
    const factsOf = factsOfEntry([...evidence, copy]);
    const entries = ['a', 'b'].map((evidenceId, at) =>
      sampleEntry(`2026-11-05T0${at}:00:00.000Z`, { kind: 'capture', evidenceId }),
    );
    const [first, second] = rowsOf(chronologyCsv(wordsOf('en'), entries, { home, factsOf }));
    expect(first?.endsWith(",'=My order")).toBe(true);
    expect(second?.endsWith(',shop.example')).toBe(true);
  });

  it('says of each screenshot how complete it is, and quotes nothing of what is blacked out', () => {
    const remarks = [
      { is: 'clipped', atPx: 900, ofPx: 2400, why: 'stopped' },
      { is: 'gap', after: 'My number is 54321', before: 'Thank you' },
    ] as const;
    const evidence = ['a', 'b'].map((id) =>
      sampleEvidence(id, new Uint8Array([1]), { title: 'Chat', verdict: { remarks } }),
    );
    const marks = [{ is: 'black-out', rect: { x: 0, y: 0, width: 1, height: 1 } }] as const;
    const madeAt = { at: '2026-11-05T09:00:00.000Z', zone: 'Asia/Jerusalem' };
    const derived = { evidenceId: 'b', sha256: 'c0ffee', madeAt, marks };
    const copy = sampleEvidence('c', new Uint8Array([2]), { derived });
    const of = (evidenceId: string): string =>
      chronologyCsv(
        wordsOf('en'),
        [sampleEntry('2026-11-05T10:00:00.000Z', { kind: 'capture', evidenceId })],
        {
          home,
          factsOf: factsOfEntry([...evidence, copy]),
        },
      );
    expect(of('a')).toMatch(/900[\s\S]*54321/);
    expect(of('b')).toContain('900');
    expect(of('b')).not.toContain('54321');
  });

  it('hides personal details in every cell where they are to be hidden', () => {
    const hide = hidePersonal({ own: ['הרצל 5, תל אביב', '054-7654321'], keep: [], blank: '[*]' });
    const said = 'גרה בהרצל 5, נייד 0547654321';
    const entries = [
      note(said, said),
      sampleEntry('2026-11-08T10:25:00.000Z', {
        kind: 'letter',
        letter: 'written-demand',
        language: 'he',
        to: said,
        way: 'email',
        address: said,
        text: said,
        textHash: 'c0ffee'.padEnd(64, '0'),
      }),
    ];
    expect(chronologyCsv(wordsOf('he'), entries, { home })).toMatch(/הרצל[\s\S]*7654321/);
    const csv = chronologyCsv(wordsOf('he'), entries, { home, hide });
    expect(csv).not.toMatch(/הרצל|7654321/);
    expect(csv.split('[*]').length).toBeGreaterThan(6);
  });

  test.each(['=1+1', '+972501234567', '-2', '@SUM(A1)', '  =1', '\u200f=1', '\t=1', '＝1', '|cmd', '%x'])(
    'no text is a formula: %s',
    (text) => {
      const cell = rowsOf(chronologyCsv(wordsOf('en'), [note(text, 'Dan')], { home }))[0]?.split(',')[4];
      expect(cell?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test.each([
    ['x;=HYPERLINK("http://a")', `x;'=HYPERLINK`],
    ['x\n=1+1', `x\n'=1+1`],
    ['x\t@SUM(A1)', `x\t'@SUM`],
    ['x\r\n  -2', `x\r\n'  -2`],
  ])('nor where another program would begin a cell: %j', (text, part) => {
    expect(chronologyCsv(wordsOf('en'), [note(text)], { home })).toContain(part.replaceAll('"', '""'));
  });

  it('leaves a sum within a line as it is', () => {
    expect(chronologyCsv(wordsOf('en'), [note('paid 5 - 2 = 3')], { home })).toContain(',paid 5 - 2 = 3,');
  });

  it('takes out what turns or hides a text', () => {
    const csv = chronologyCsv(wordsOf('en'), [note('a\u202eb\u0000c\ud800d')], { home });
    expect(csv).toContain('abc\ufffdd');
  });
});
