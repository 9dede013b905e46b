import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CaseSearch } from '../../../../src/domain/search/case-search.ts';
import { excerptOf, findPlaces } from '../../../../src/domain/search/find-places.ts';
import { parseQuery } from '../../../../src/domain/search/query.ts';

const doc = (id: string, text: string) => ({
  id,
  caseId: 'case',
  atMs: 0,
  isRemoved: false,
  texts: [{ part: 'words' as const, text }],
});

/** What is marked in a text for what was typed; the index must say the same. */
function marked(typed: string, text: string): string[] {
  const search = new CaseSearch();
  search.put(doc('entry', text));
  const places = findPlaces(parseQuery(typed), text).map(({ start, end }) => text.slice(start, end));
  const isFound = search.find(typed, 10).total === 1;
  if (!isFound) return [];
  expect(places).not.toEqual([]);
  return places;
}

describe('Hebrew', () => {
  test.each([
    ['שלום', 'אמרו לי שָׁלוֹם ולהתראות', ['שָׁלוֹם']],
    ['שלומ', 'שלום', ['שלום']],
    ['הבטחה', 'וכשההבטחה לא קוימה', ['וכשההבטחה']],
    ['שבהזמנה', 'מספר ההזמנה שלי', ['ההזמנה']],
    ['הזמנה', 'הזמנות', []],
    ['הזמנ', 'ההזמנות', ['ההזמנות']],
    ['בע"מ', 'חברה בע״מ', ['בע״מ']],
    ['בעמ', 'חברה בע"מ', ['בע"מ']],
    ['סה"כ', "סה''כ לתשלום", ["סה''כ"]],
    ["בע''מ", 'חברה בע״מ', ['בע״מ']],
    ['בעמ', 'חברה בע׳׳מ', ['בע׳׳מ']],
    ['ספק', "אמר ''הספק''", ['הספק']],
    ["צ'ק", 'שולם בצ׳ק', ['בצ׳ק']],
    ['צק', 'שולם בצ’ק', ['בצ’ק']],
    ['ספק', 'דיברתי עם "הספק"', ['הספק']],
    ['בית־ספר', 'בית ספר', ['בית', 'ספר']],
    ['ייִדיש', 'ײדיש', ['ײדיש']],
  ])('%s in %s', (typed, text, places) => expect(marked(typed, text)).toEqual(places));
});

describe('other scripts', () => {
  test.each([
    ['cafe', 'Café Noir', ['Café']],
    ["don't", 'They don’t answer', ['don’t']],
    ['strasse', 'Hauptstraße, Straße 5', ['Straße']],
    ['елка', 'Купил ёлку и ёлка упала', ['ёлка']],
    ['Йод', 'йод', ['йод']],
    ['иод', 'йод', []],
    ['العنوان', 'هذا العُنْوانُ', ['العُنْوانُ']],
    ['عنوان', 'والعنـــوان', ['والعنـــوان']],
    ['احمد', 'أحمد', ['أحمد']],
    ['مدرسه', 'المدرسة', ['المدرسة']],
    ['1234', 'رقم ١٢٣٤', ['١٢٣٤']],
    ['快递', '我的快递没有到', ['快', '递']],
  ])('%s in %s', (typed, text, places) => expect(marked(typed, text)).toEqual(places));
});

describe('numbers', () => {
  const SUM = ['1,299.90', '1299.90', '1299,90', '1.299,90', '1 299,90', '1299.9', "1'299.90"];
  test.each(SUM.flatMap((typed) => SUM.map((written) => [typed, written] as const)))(
    '%s finds %s',
    (typed, written) => expect(marked(typed, `סכום של ${written} ש"ח`)).toEqual([written]),
  );

  test.each([
    ['1', '1,299.90', ['1,299.90']],
    ['1,2', '1,299.90', ['1,299.90']],
    ['1,29', '1,299.90', ['1,299.90']],
    ['1299', '1,299.90', ['1,299.90']],
    ['1299.00', 'price: 1299', ['1299']],
    ['1,299', '12990', ['12990']],
    ['299', '1,299', []],
    ['35', '3.5', []],
    ['1234567890', '1234-5678-90', ['1234-5678-90']],
    ['1234567890', '1234 5678 90', ['1234 5678 90']],
    ['1234-5678-90', '1234567890', ['1234567890']],
    ['1234 5678 90', '1234567890', ['1234567890']],
    ['AB-123456', 'order AB123456', ['AB123456']],
    ['ab123456', 'הזמנה AB-123456', ['AB-123456']],
    ['123456', 'הזמנה AB-123456', ['123456']],
    ['123456', 'AB123456', ['AB123456']],
    ['0501234567', 'call 050-1234567', ['050-1234567']],
    ['050-123-4567', '0501234567', ['0501234567']],
    ['0501234567', '+972-50-123-4567', ['972-50-123-4567']],
    ['+972 50 1234567', '050-1234567', ['050-1234567']],
    ['031234567', '(03) 123-4567', ['03) 123-4567']],
    ['12.11.2026', 'on 12/11/2026', ['12/11/2026']],
    ['12.11', '12.11.2026', ['12.11.2026']],
  ])('%s in %s', (typed, text, places) => expect(marked(typed, text)).toEqual(places));
});

describe('numbers with letters written before or after them', () => {
  test.each([
    ['1299', 'חויבתי ב-1,299.90 ש״ח', ['1,299.90']],
    ['1299.90', 'חויבתי ב-1,299.90 ש״ח', ['1,299.90']],
    ['1,299.90', 'חויבתי ב-1299.90 ש״ח', ['1299.90']],
    ['1299', 'זוכיתי ב־1,299 ש״ח', ['1,299']],
    ['1,299', 'זוכיתי ב־1,299 ש״ח', ['1,299']],
    ['12500', 'ביקשו מ-12,500 ש״ח', ['12,500']],
    ['1450', 'חויבתי ב1,450 שקל', ['1,450']],
    ['1,450', 'חויבתי ב1,450 שקל', ['1,450']],
    ['1450', 'וכשב-1 450 שקל', ['1 450']],
    ['12', 'שילמתי ב12 תשלומים', ['12']],
    ['0501234567', 'הטלפון הוא ב-050-1234567', ['050-1234567']],
    ['050-123-4567', 'הטלפון הוא ב-050 123 4567', ['050 123 4567']],
    ['0501234567', 'הטלפון הוא ב050 123 4567', ['050 123 4567']],
    ['0501234567', 'טל:+972-50-123-4567', ['972-50-123-4567']],
    ['031234567', 'ל-(03) 123-4567', ['03) 123-4567']],
    ['1299', 'NIS1,299', ['1,299']],
    ['1299', 'ILS1,299.00', ['1,299.00']],
    ['1299', '1,299ש״ח', ['1,299ש״ח']],
    ['1299.90', 'ב1,299.90שח בלבד', ['1,299.90']],
    ['12.3.2025', 'ב-12/03/2025 הזמנתי', ['12/03/2025']],
    ['12.3.2025', 'ב12.3.25 הזמנתי', ['12.3.25']],
    ['12345678', 'AB-1234-5678', ['1234-5678']],
    ['ב-3,600', 'התשלום היה 3600 שקל', ['3600']],
    ['ב-3,600', 'התשלום ב־3,600', ['ב־3,600']],
    ['ILS 3,600', 'סכום ILS3600', ['ILS3600']],
    ['ILS3,600', 'סכום 3,600', ['3,600']],
    ['299', 'ב-1,299', []],
    ['90', 'ב1,299.90', []],
    ['AB-3,600', 'סכום 3600', []],
    ['AB-123456', 'קוד 123456', []],
  ])('%s in %s', (typed, text, places) => expect(marked(typed, text)).toEqual(places));
});

test('what is found is marked, and what is marked alone is found', () => {
  const piece = fc.constantFrom(
    ...[
      'ה',
      'ו',
      'ש',
      'בית',
      'הזמנה',
      'כש',
      '12',
      '1,299',
      '.90',
      '-',
      ' ',
      ' ',
      '"',
      '׳',
      'AB',
      'ILS',
      'é',
      'ß',
      'ال',
      'ًx',
      '050',
      '972',
      '快',
    ],
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (typed, written) => {
      const query = parseQuery(typed);
      const search = new CaseSearch();
      search.put(doc('entry', written));
      const places = findPlaces(query, written);
      if (search.find(typed, 1).total > 0) expect(places.length).toBeGreaterThan(0);
      const [word] = query;
      if (query.length === 1 && word?.ways.length === 1 && word.ways[0]?.length === 1 && places.length > 0)
        expect(search.find(typed, 1).total).toBe(1);
      for (const [at, { start, end }] of places.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(written.length);
      }
    }),
  );
});

test('a text finds itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const search = new CaseSearch();
      search.put(doc('entry', text));
      const words = parseQuery(text);
      expect(search.find(text, 1).total).toBe(words.length > 0 ? 1 : 0);
    }),
  );
});

describe('excerpt', () => {
  const around = (text: string) => `${'לפני כן '.repeat(100)}${text}${' אחר כך'.repeat(100)}`;

  test('shows the place where most of what is looked for stands', () => {
    const text = around(`שליח ${'ועוד דברים '.repeat(40)} השליח הבטיח יום חמישי`);
    const shown = excerptOf(parseQuery('שליח חמישי'), text, 120);
    expect(shown.places.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['השליח', 'חמישי']);
    expect([shown.isCutBefore, shown.isCutAfter]).toEqual([true, true]);
    expect(shown.text.length).toBeLessThanOrEqual(120);
  });

  test('begins at the start when nothing is found or all of it fits', () => {
    const none = excerptOf(parseQuery('אין'), around(''), 60);
    expect([none.places, none.isCutBefore, none.isCutAfter]).toEqual([[], false, true]);
    const short = excerptOf(parseQuery('כן'), 'לפני כן', 60);
    expect([short.text, short.isCutBefore, short.isCutAfter]).toEqual(['לפני כן', false, false]);
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 10, max: 60 }), (at, length) => {
        const text = `${'😀'.repeat(at)} מטען ${'😀'.repeat(60)}`;
        expect(excerptOf(parseQuery('מטען'), text, length).text.isWellFormed()).toBe(true);
      }),
    );
  });
});
