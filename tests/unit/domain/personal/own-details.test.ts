import { describe, expect, it } from 'vitest';
import { hidePersonal } from '../../../../src/domain/personal/hide-personal.ts';

const hides = (own: string, text: string): string =>
  hidePersonal({ own: [own], keep: [], blank: '[*]' })(text);

describe('the shopper’s own address', () => {
  it.each([
    // Hebrew writes "in", "from", "to" and "and" onto the word.
    ['הרצל 5, תל אביב', 'אני גרה בהרצל 5, תל אביב', 'אני גרה ב[*]'],
    ['הרצל 5, תל אביב', 'המוצר נאסף מהרצל 5', 'המוצר נאסף מ[*]'],
    ['הרצל 5, תל אביב', 'המשלוח יצא להרצל 5 תל-אביב אתמול', 'המשלוח יצא ל[*] אתמול'],
    ['הרצל 5, תל אביב', 'ישבתי והרצל 5 היא הכתובת', 'ישבתי ו[*] היא הכתובת'],
    ['הרצל 5, תל אביב', 'הגיע עד ל"הרצל 5" ולא עלה', 'הגיע עד ל"[*]" ולא עלה'],
    ['הרצל 5, תל אביב', 'כשבהרצל 5 אין אף אחד', 'כשב[*] אין אף אחד'],
    // The given one says more than the text, or less.
    ['רחוב הרצל 5, דירה 3, תל אביב', 'הכתובת שלי הרצל 5 דירה 3', 'הכתובת שלי [*]'],
    ['רחוב הרצל 5, תל אביב', 'השליח הגיע להרצל 5', 'השליח הגיע ל[*]'],
    ["רח' הרצל 5, תל אביב", 'הרצל 5 תל אביב', '[*]'],
    ['רח׳ הרצל 5, תל אביב', 'ברחוב הרצל, מול הדואר', 'ב[*], מול הדואר'],
    ['הרצל 5/3, תל אביב', 'הרצל 5 דירה 3, תל אביב', '[*]'],
    ['הרצל 5 דירה 3 תל אביב', 'הרצל 5 תל אביב', '[*]'],
    ['הרצל 5', 'הרצל 5א, קומה 2', '[*]'],
    ['הרצל 5', 'הרצל מס׳ 5', '[*]'],
    ['שדרות בן-גוריון 12 חיפה', 'שד׳ בן גוריון 12', '[*]'],
    ['תל אביב, הרצל 5', 'הרצל 5', '[*]'],
    ["ז'בוטינסקי 7, רמת גן", 'זבוטינסקי 7', '[*]'],
    ['מושב בית חנן, ד.נ. עמק', 'גרים במושב בית חנן, ליד', 'גרים ב[*], ליד'],
    ['ת.ד. 1234, חיפה', 'שלחו לת"ד 1234', 'שלחו ל[*]'],
    ['Herzl 5, Tel Aviv', 'I live at 5 Herzl, Tel Aviv.', 'I live at [*].'],
    ['Herzl 5, Tel Aviv', 'at Herzl St. 5 Tel Aviv', 'at [*]'],
    ['5 Herzl Street, Tel Aviv', 'at Herzl 5', 'at [*]'],
    // In a link.
    ['הרצל 5', 'https://x.example/?to=%D7%94%D7%A8%D7%A6%D7%9C%205', 'https://x.example/?to=[*]'],
    ['Herzl 5', 'https://x.example/?to=Herzl+5&x=1', 'https://x.example/?to=[*]&x=1'],
  ])('%s in: %s', (own, text, said) => {
    expect(hides(own, text)).toBe(said);
  });

  it.each([
    ['הרצל 5, תל אביב', 'קניתי בהרצל 50, שם החנות'],
    ['הרצל 5, תל אביב', 'הספר של הרצל'],
    ['הרצל 5, תל אביב', 'חיכיתי 5 ימים בתל אביב'],
    ['תל אביב', 'הסניף בחיפה'],
    ['ב"כ 12, חיפה', 'סניף 12 בחיפה'],
    ['Herzl 5, Tel Aviv', 'Herzl 51'],
  ])('is not %s: %s', (own, text) => {
    expect(hides(own, text)).toBe(text);
  });
});

it.each([
  [
    'noa.levi@example.com',
    'https://x.example/u?mail=noa.levi%40example.com&x=1',
    'https://x.example/u?mail=[*]&x=1',
  ],
  ['noa.levi@example.com', 'כתבו אלnoa.levi@example.com', 'כתבו אל[*]'],
  ['noa.levi@example.com', 'noa.levi @example.com', '[*]'],
  ['noa.levi@example.com', 'noa.\u200blevi@example.com', '[*]'],
  ['info@noa.example', 'info+shop@noa.example', '[*]'],
  ['info@noa.example', 'myinfo@noa.example', '[*]'],
])('the shopper’s mailbox %s in: %s', (own, text, said) => {
  expect(hides(own, text)).toBe(said);
});

it.each([
  '054-7654321',
  '+972 54-765-4321',
  '972547654321',
  '0547654321',
  '054.765.4321',
  '(054) 7654321',
  '٠٥٤-٧٦٥٤٣٢١',
  '０５４７６５４３２１',
  '054‑7654321',
  '0 5 4 7 6 5 4 3 2 1',
  '054/7654321',
  '054_7654321',
  '054\u00a0765\u00a04321',
  '054\u200b7654321',
  '+972 (0)54 7654321',
  '00972-54-7654321',
  'tel:+972547654321',
  '054\n7654321',
  '%2B972547654321',
])('the shopper’s phone written as %j', (written) => {
  expect(hides('054-7654321', `a ${written} b`).replace(/\D/g, '')).toBe('');
});

it.each(['123456782', '12345678-2', '123 456 782', 'ת"ז: 123456782', '0123456782'])(
  'the shopper’s ID number written as %j',
  (written) => {
    expect(hides('123456782', `x ${written} y`)).not.toMatch(/\d/);
  },
);

describe('a long text', () => {
  const hide = hidePersonal({ own: [], keep: [], blank: '[*]' });
  const phones = Array.from({ length: 1_100 }, (_gap, at) => `call to 050-${1_000_000 + at * 7}`);

  it('has nothing left in clear behind a thousand details', () => {
    const said = hide(`${phones.join('\n')}\ncard 4580 4580 4580 4580\nmail dana.cohen@gmail.com`);
    expect(said.split('\n').slice(-2)).toEqual(['card [*]', 'mail [*]']);
    expect(said).not.toMatch(/050/);
  });

  it('has nothing left in clear behind a million letters, or at the border of a stretch', () => {
    for (const length of [9_990, 9_995, 10_000, 29_993, 1_000_100]) {
      const said = hide(`${'word '.repeat(length / 5)}050-1234567 ברחוב הרצל 5`);
      expect(said.slice(-8)).toBe(' [*] [*]');
    }
  });

  it('keeps what the words before it make nobody’s own, also at the border of a stretch', () => {
    const text = `${'word '.repeat(1_998)}customer service: 03-1234567`;
    expect(hide(text)).toBe(text);
  });

  it('has no address left in a paragraph without line breaks', () => {
    for (const before of [1_780, 1_795, 1_990, 3_000])
      expect(hide(`${'מילה '.repeat(before / 5)}ברחוב הרצל 5, תל אביב`)).not.toContain('הרצל');
  });
});
