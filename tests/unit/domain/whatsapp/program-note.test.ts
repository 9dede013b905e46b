import { describe, expect, it } from 'vitest';
import { readExport } from '../../../../src/domain/whatsapp/read-export.ts';

const read = (...lines: string[]) => readExport(lines.join('\n'), Date.parse('2026-11-22T08:00:00Z'));

describe('notes of the program', () => {
  it.each([
    'Dana created group "Support: orders"',
    'Dana created group “Support: orders”',
    'You changed this group\'s name to "Support: orders" just now',
    'דנה יצרה את הקבוצה "שירות: הזמנות"',
    'דנה יצר/ה את הקבוצה ”שירות: הזמנות“',
    'Дана создала группу «Заказы: помощь»',
    'أنشأت دانة المجموعة "الدعم: الطلبات"',
    'Dana added Support: orders',
    'דנה הוסיפה את שירות: הזמנות',
    'Дана добавила Заказы: помощь',
  ])('a note of the program with a colon in a name is nobody: %s', (note) => {
    for (const lines of [
      [`12.3.2025, 10:50 - ${note}`, '12.3.2025, 10:51 - Shop: hi'],
      [`[12/03/2025, 14:05:33] \u200e${note}`, '[13/03/2025, 14:05:33] Shop: hi'],
    ]) {
      const chat = read(...lines);
      expect(chat?.participants).toEqual(['Shop']);
      expect(chat?.messages[0]?.text).toContain(note);
    }
  });

  it.each(['חברת גל בע"מ', 'Gal "Furniture" Ltd', '"Gal"', "Dana's Shop", 'Gal 27" screens', 'שירות ”גל“'])(
    'a quotation mark in a name is a part of it: %s',
    (name) => {
      const chat = read(`12.3.2025, 10:50 - ${name}: they said "no: never"`, '12.3.2025, 10:51 - Dana: hi');
      expect(chat?.participants).toEqual([name, 'Dana']);
    },
  );

  it.each(['Added Value Ltd', 'Dana removed old', 'חברה הוסיפה את הכול'])(
    'a sender of several messages is one, whatever the name: %s',
    (name) => {
      const chat = read(
        `12.3.2025, 10:50 - ${name}: hello`,
        `12.3.2025, 10:51 - ${name}: again`,
        '12.3.2025, 10:52 - Dana added Support: orders',
      );
      expect(chat?.participants).toEqual([name]);
      expect(chat?.messages.map(({ text }) => text)).toEqual([
        'hello',
        'again',
        'Dana added Support: orders',
      ]);
    },
  );

  it('a name that begins with the verb is no note, even of one message', () =>
    expect(
      read('12.3.2025, 10:50 - Added Value Ltd: hello', '12.3.2025, 10:51 - Dana: hi')?.participants,
    ).toEqual(['Added Value Ltd', 'Dana']));

  it.each([
    'אל דאגה, ההודעות כאן מוצפנות מקצה לקצה. נחזיר לך 300 ש"ח',
    'ההודעות והשיחות מוצפנות מקצה לקצה. נחזיר לך 300 ש"ח',
    'we said that calls are end-to-end encrypted',
    'you changed the subject from the refund to the courier',
  ])('a message that speaks as the program does keeps its sender: %s', (said) => {
    for (const others of [['12.3.2025, 14:07 - Gal: thanks'], []]) {
      const chat = read('12.3.2025, 14:05 - Dana: hi', `12.3.2025, 14:06 - Gal: ${said}`, ...others);
      expect(chat?.messages[1]).toMatchObject({ who: 'Gal', text: said });
    }
  });

  it('the first note of a chat of an iPhone is nobody’s, though it stands after the name of the business', () => {
    for (const note of [
      '\u200eMessages and calls are end-to-end encrypted.',
      '\u200f\u200eההודעות והשיחות מוצפנות מקצה לקצה.',
    ]) {
      const chat = read(
        `[1.3.2026, 9:02:11] Gal: ${note}`,
        '[1.3.2026, 9:03:11] Gal: hi',
        '[1.3.2026, 9:04:11] Dana: hi',
      );
      expect(chat?.messages[0]?.who).toBeUndefined();
      expect(chat?.participants).toEqual(['Gal', 'Dana']);
    }
  });
});
