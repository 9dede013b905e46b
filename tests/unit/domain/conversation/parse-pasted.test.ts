import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePasted } from '../../../../src/domain/conversation/parse-pasted.ts';
import { cpuMs } from '../../support/cpu-time.ts';

describe('shapes', () => {
  it('name: text; a line of one who speaks once may as well be prose', () => {
    expect(parsePasted('רועי: שלום\nנועה: היי\nרועי: מה שלומך?')).toEqual([
      { who: 'רועי', text: 'שלום\nנועה: היי' },
      { who: 'רועי', text: 'מה שלומך?' },
    ]);
  });

  it('name: text, of two who speak several times', () => {
    expect(parsePasted('Noa: hi\nRoy: hello\nsecond line: of it\nNoa: bye\nRoy: bye')).toEqual([
      { who: 'Noa', text: 'hi' },
      { who: 'Roy', text: 'hello\nsecond line: of it' },
      { who: 'Noa', text: 'bye' },
      { who: 'Roy', text: 'bye' },
    ]);
  });

  it('[time] name: text', () => {
    expect(parsePasted('[14:05] רועי: שלום\n[14:06] נועה: היי\nעוד שורה')).toEqual([
      { who: 'רועי', when: '14:05', text: 'שלום' },
      { who: 'נועה', when: '14:06', text: 'היי\nעוד שורה' },
    ]);
  });

  it('WhatsApp Web as it is copied, Android and iPhone', () => {
    expect(parsePasted('[14:05, 3.5.2026] רועי גולן: שלום\n[14:06, 3.5.2026] +972 50-555-0147: היי')).toEqual(
      [
        { who: 'רועי גולן', when: '14:05, 3.5.2026', text: 'שלום' },
        { who: '+972 50-555-0147', when: '14:06, 3.5.2026', text: 'היי' },
      ],
    );
    expect(
      parsePasted(
        '12.3.2025, 10:49 - עומר: היי\n12.3.2025, 10:50 - ההודעות מוצפנות.\n3/12/25, 2:05 PM - Noa: ok',
      ),
    ).toEqual([
      { who: 'עומר', when: '12.3.2025, 10:49', text: 'היי' },
      { when: '12.3.2025, 10:50', text: 'ההודעות מוצפנות.' },
      { who: 'Noa', when: '3/12/25, 2:05 PM', text: 'ok' },
    ]);
    expect(parsePasted('\u200e[12/03/2025, 14:12:44] Gwen Rees: \u200eimage omitted')).toEqual([
      { who: 'Gwen Rees', when: '12/03/2025, 14:12:44', text: 'image omitted' },
    ]);
  });

  it('names and times on lines of their own, above or below', () => {
    expect(parsePasted('רועי 14:05\nשלום\nנועה (14:06)\nהיי')).toEqual([
      { who: 'רועי', when: '14:05', text: 'שלום' },
      { who: 'נועה', when: '14:06', text: 'היי' },
    ]);
    expect(parsePasted('שלום\n14:05\nהיי\n14:06')).toEqual([
      { when: '14:05', text: 'שלום' },
      { when: '14:06', text: 'היי' },
    ]);
  });

  it('what fits nothing is kept: before the first message, the day between two, prose', () => {
    expect(parsePasted('הצ׳אט החל\n[14:05] רועי: שלום\nהיום\n[14:06] נועה: היי')).toEqual([
      { text: 'הצ׳אט החל' },
      { who: 'רועי', when: '14:05', text: 'שלום' },
      { text: 'היום' },
      { who: 'נועה', when: '14:06', text: 'היי' },
    ]);
    expect(parsePasted('https://shop.example/a: see\nNote: this')).toEqual([
      { text: 'https://shop.example/a: see\nNote: this' },
    ]);
    expect(parsePasted('')).toEqual([]);
  });
});

const FOLDER = join(import.meta.dirname, '../../../../../shared/pages');
const exports = ['he-whatsapp-android-01.txt', 'en-whatsapp-ios-04.txt'].filter((name) =>
  existsSync(join(FOLDER, name)),
);
if (exports.length === 0) console.log('../shared/pages is not here: its exported chats are not parsed.');

it.each(exports)('an exported chat: %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const messages = parsePasted(text);
  const begun = text.split('\n').filter((line) => /^\u200e?\[?\d{1,2}[./]\d/.test(line));
  expect(messages).toHaveLength(begun.length);
  expect(messages.filter(({ who }) => who !== undefined).length).toBeGreaterThanOrEqual(begun.length - 1);
});

const bare = (text: string): string => text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');

it('never throws; the words of every line stay, in their order', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '[14:05] a: ',
      '14:05',
      'a: b',
      'b: c',
      'היום',
      '1.2.2025, 9:15 - ',
      '::',
      '[',
      'a 14:05',
    ),
    fc.string(),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n').toWellFormed();
      const messages = parsePasted(text);
      const all = bare(messages.map(({ who = '', when = '', text: said }) => who + when + said).join(''));
      for (const one of bare(text).replace(/[^\p{L}\d]/gu, '')) expect(all).toContain(one);
      let at = 0;
      for (const { text: said } of messages) {
        const word = bare(said).slice(0, 12);
        const next = bare(text).indexOf(word, at);
        expect(next).toBeGreaterThanOrEqual(at);
        at = next;
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['letters', 'a'],
  ['words', 'ab '],
  ['clocks', '14:05 '],
  ['colons', 'a:'],
  ['brackets', '['],
  ['days', '1.2.2025, '],
])('is bounded on a megabyte of %s', (_what, unit) => {
  const startedMs = cpuMs();
  parsePasted(unit.repeat(1_000_000 / unit.length));
  parsePasted(`${unit.repeat(40)}\n`.repeat(1_000_000 / unit.length / 40));
  expect(cpuMs() - startedMs).toBeLessThan(6_000);
});
