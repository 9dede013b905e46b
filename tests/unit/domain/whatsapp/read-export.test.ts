import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, readExport } from '../../../../src/domain/whatsapp/read-export.ts';

const NOW = Date.parse('2026-11-22T08:00:00Z');
const read = (...lines: string[]) => readExport(lines.join('\n'), NOW);

/** A chat of two messages, of a file that tells day from month by its second line where it can. */
const FORMS: readonly [what: string, lines: string[], first: string, last: string][] = [
  [
    'Android, Hebrew',
    ['12.3.2025, 9:05 - דנה: שלום', '13.3.2025, 10:49 - בית עסק: כן'],
    '2025-03-12T09:05:00',
    '2025-03-13T10:49:00',
  ],
  [
    'Android, English, 12 hours',
    ['3/12/25, 2:05 PM - Dana: hi', '3/13/25, 12:10 AM - Shop: yes'],
    '2025-03-12T14:05:00',
    '2025-03-13T00:10:00',
  ],
  [
    'Android, narrow space before pm',
    ['12/03/2025, 2:05\u202fpm - Dana: hi', '13/03/2025, 12:10\u202fpm - Shop: yes'],
    '2025-03-12T14:05:00',
    '2025-03-13T12:10:00',
  ],
  [
    'Android, Hebrew, 12 hours',
    ['12.3.2025, 2:05 אחה״צ - דנה: שלום', '13.3.2025, 9:10 לפנה״צ - עסק: כן'],
    '2025-03-12T14:05:00',
    '2025-03-13T09:10:00',
  ],
  [
    'Android, Arabic digits',
    ['١٢\u200f/٣\u200f/٢٠٢٥، ٢:٠٥ م - دانة: مرحبا', '١٣\u200f/٣\u200f/٢٠٢٥، ٩:١٠ ص - متجر: نعم'],
    '2025-03-12T14:05:00',
    '2025-03-13T09:10:00',
  ],
  [
    'Android, Russian',
    ['12.03.2025, 14:05 - Дана: привет', '13.03.2025, 09:10 - Магазин: да'],
    '2025-03-12T14:05:00',
    '2025-03-13T09:10:00',
  ],
  [
    'Android without a comma',
    ['12/03/2025 14:05 - Dana: hi', '13/03/2025 09:10 - Shop: yes'],
    '2025-03-12T14:05:00',
    '2025-03-13T09:10:00',
  ],
  [
    'iPhone',
    ['[12/03/2025, 14:05:33] Dana: hi', '\u200e[13/03/2025, 09:10:01] Shop: \u200eimage omitted'],
    '2025-03-12T14:05:33',
    '2025-03-13T09:10:01',
  ],
  [
    'iPhone, 12 hours',
    ['[3/12/25, 2:05:33\u202fPM] Dana: hi', '[3/13/25, 9:10:01\u202fAM] Shop: yes'],
    '2025-03-12T14:05:33',
    '2025-03-13T09:10:01',
  ],
  [
    'iPhone, Arabic',
    ['[١٢\u200f/٣\u200f/٢٠٢٥، ٢:٠٥:٣٣ م] دانة: مرحبا', '[١٣\u200f/٣\u200f/٢٠٢٥، ٩:١٠:٠١ ص] متجر: نعم'],
    '2025-03-12T14:05:33',
    '2025-03-13T09:10:01',
  ],
  [
    'iPhone, year first',
    ['[2025-03-12, 14:05:33] Dana: hi', '[2025-03-13, 09:10:01] Shop: yes'],
    '2025-03-12T14:05:33',
    '2025-03-13T09:10:01',
  ],
  [
    'iPhone, Russian',
    ['[12.03.2025, 14:05:33] Дана: привет', '[13.03.2025, 09:10:01] Магазин: да'],
    '2025-03-12T14:05:33',
    '2025-03-13T09:10:01',
  ],
];

describe('readExport', () => {
  it.each(FORMS)('reads %s', (_what, lines, first, last) => {
    const chat = read(...lines);
    expect(chat).toMatchObject({ messageCount: 2, unknownLines: 0, first, last, isOrderGuessed: false });
    expect(chat?.participants).toHaveLength(2);
    expect(chat?.wroteAs).toBe(lines[0]?.includes('[') ? 'whatsapp-iphone' : 'whatsapp-android');
  });

  it('keeps what is written: text over several lines, a colon in it, and the hour as it stands', () => {
    const chat = read('12.3.2025, 9:05 - דנה: שורה', 'second: line', '', '13.3.2025, 9:06 - דנה: עוד');
    expect(chat?.messages).toEqual([
      { who: 'דנה', when: '12.3.2025, 9:05', text: 'שורה\nsecond: line\n' },
      { who: 'דנה', when: '13.3.2025, 9:06', text: 'עוד' },
    ]);
  });

  it('has notes of the program as messages of nobody', () => {
    const chat = read(
      '12.3.2025, 10:49 - ‏ההודעות והשיחות מוצפנות מקצה לקצה. עוד: כאן',
      '12.3.2025, 10:50 - Dana created group "x"',
      '12.3.2025, 10:51 - Dana: hi',
    );
    expect(chat?.participants).toEqual(['Dana']);
    expect(chat?.messages.map(({ who }) => who)).toEqual([undefined, undefined, 'Dana']);
    expect(chat).toMatchObject({ messageCount: 3, unknownLines: 0 });
  });

  it('keeps raw and counts what is no message: lines above the first one, and dates that are none', () => {
    const chat = read(
      'exported',
      '31/12/2025, 9:05 - A: x',
      '45/45/2025, 9:06 - A: y',
      '31/12/2025, 99:07 - A: z',
      '31/12/2025, 9:08 - A: w',
    );
    expect(chat).toMatchObject({ messageCount: 2, unknownLines: 3, lineCount: 5 });
    expect(chat?.messages.filter(({ when }) => when === undefined).map(({ text }) => text)).toEqual([
      'exported',
      '45/45/2025, 9:06 - A: y',
      '31/12/2025, 99:07 - A: z',
    ]);
  });

  it('takes a quoted line of the other form for a part of the message', () => {
    const chat = read(
      '[12/03/2025, 14:05:33] A: see',
      '12/03/2025, 14:00 - B: quoted',
      '[13/03/2025, 14:05:33] A: end',
    );
    expect(chat?.messages.map(({ text }) => text)).toEqual(['see\n12/03/2025, 14:00 - B: quoted', 'end']);
  });

  it.each<[string, string[], string, boolean]>([
    [
      'by a number above 12 anywhere',
      ['3/4/25, 9:00 - A: x', '3/5/25, 9:00 - A: x', '3/25/25, 9:00 - A: y'],
      '2025-03-04',
      false,
    ],
    [
      'by the order of the messages',
      ['5/2/2025, 9:00 - A: x', '1/3/2025, 9:00 - A: y', '2/4/2025, 9:00 - A: y'],
      '2025-02-05',
      false,
    ],
    [
      'by what would be in the future',
      ['11/12/2026, 9:00 - A: x', '11/12/2026, 9:01 - A: x'],
      '2026-11-12',
      false,
    ],
    ['by dots', ['3.4.2025, 9:00 - A: x', '3.4.2025, 9:01 - A: x'], '2025-04-03', false],
    [
      'by a guess where nothing tells',
      ['3/4/2025, 9:00 - A: x', '3/4/2025, 9:01 - A: x'],
      '2025-04-03',
      true,
    ],
  ])('tells day from month %s', (_how, lines, day, isOrderGuessed) => {
    const chat = read(...lines);
    expect(chat?.first?.slice(0, 10)).toBe(day);
    expect(chat?.isOrderGuessed).toBe(isOrderGuessed);
  });

  it('is nothing where there is no chat', () => {
    for (const text of ['', 'hello', 'a: b\nc: d', '1/2/25 at noon we met: fine\n[x]'])
      expect(readExport(text, NOW)).toBeUndefined();
  });

  it('never throws and has every line, whatever the file', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...FORMS.flatMap(([, lines]) => lines),
        '[',
        '\u200f',
        '12/12/12, 12:12 - ',
        ': ',
        '[1/1/2025, 9:00:00] ',
      ),
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '')), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.flat().join('');
          const chat = readExport(text, NOW);
          if (!chat) return;
          const lines = linesOf(text);
          expect(chat.lineCount).toBe(lines.length);
          const kept = chat.messages.flatMap(({ text: said }) => said.split('\n'));
          expect(kept).toHaveLength(lines.length);
          // What is kept of a line is its end: only the stamp and the sender are taken from its start.
          expect(kept.every((said, at) => lines[at]?.endsWith(said))).toBe(true);
          expect(chat.messageCount + chat.unknownLines).toBe(chat.messages.length);
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);
});

const SHARED = ['en-whatsapp-ios-04.txt', 'he-whatsapp-android-01.txt'];
const shared = SHARED.map((name) => `../shared/pages/${name}`).filter((path) => existsSync(path));
if (shared.length < SHARED.length) console.log('../shared/pages is not there: its chats are not read');

describe.skipIf(shared.length === 0)('real exports', () => {
  it.each(shared)(
    '%s is read whole, and so are mutations of it',
    (path) => {
      const text = readFileSync(path, 'utf8');
      const chat = readExport(text, NOW);
      expect(chat?.unknownLines).toBe(0);
      expect(chat?.participants).toHaveLength(2);
      expect(chat?.lineCount).toBe(linesOf(text).length);
      fc.assert(
        fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, cut, put) => {
          const mutated = text.slice(0, at) + put + text.slice(at + cut);
          const read = readExport(mutated, NOW);
          if (read) expect(read.lineCount).toBe(linesOf(mutated).length);
        }),
        { numRuns: 30 },
      );
    },
    20_000,
  );
});
