import { describe, expect, test } from 'vitest';
import { CaseSearch, type SearchDoc } from '../../../../src/domain/search/case-search.ts';
import type { SearchPart } from '../../../../src/domain/search/search-texts.ts';

const doc = (
  id: string,
  caseId: string,
  text: string,
  more: Partial<SearchDoc> & { part?: SearchPart } = {},
) => {
  const { part = 'words', ...rest } = more;
  return { id, caseId, atMs: 0, isRemoved: false, texts: [{ part, text }], ...rest };
};

const idsOf = (search: CaseSearch, typed: string, most = 20): string[] =>
  search.find(typed, most).hits.map(({ id }) => id);

function filled(): CaseSearch {
  const search = new CaseSearch();
  search.put(doc('shop', 'shop', 'Bezeq internet', { part: 'title' }));
  search.put(doc('call', 'shop', 'Dana said a refund comes', { atMs: 2 }));
  search.put(doc('page', 'shop', 'refund policy', { part: 'page', atMs: 3 }));
  search.put(doc('late', 'shop', 'a refund was promised', { atMs: 5 }));
  search.put(doc('other', 'bank', 'refund of Dana', { atMs: 9 }));
  return search;
}

describe('order', () => {
  test('what was typed stands before what a page says, the newer before the older', () => {
    expect(idsOf(filled(), 'refund')).toEqual(['other', 'late', 'call', 'page']);
  });

  test('a whole word stands before one that goes on', () => {
    const search = new CaseSearch();
    search.put(doc('long', 'c', 'refundable', { atMs: 9 }));
    search.put(doc('exact', 'c', 'refund'));
    expect(idsOf(search, 'refund')).toEqual(['exact', 'long']);
  });

  test('the bin stands last', () => {
    const search = filled();
    search.put(doc('other', 'bank', 'refund of Dana', { atMs: 9, isRemoved: true }));
    expect(idsOf(search, 'refund').at(-1)).not.toBe('late');
    expect(idsOf(search, 'dana refund')).toEqual(['call', 'other']);
  });

  test('of many, the best are given and all are counted', () => {
    const search = new CaseSearch();
    for (let at = 0; at < 500; at += 1)
      search.put(doc(`e${at}`, `c${at % 7}`, 'note', { atMs: (at * 37) % 500 }));
    const found = search.find('note', 3);
    expect([found.total, found.caseCount]).toEqual([500, 7]);
    const newest = Array.from({ length: 500 }, (_none, at) => at).sort(
      (one, other) => ((other * 37) % 500) - ((one * 37) % 500),
    );
    expect(found.hits.map(({ id }) => id)).toEqual(newest.slice(0, 3).map((at) => `e${at}`));
  });
});

describe('words', () => {
  test('every one must be found', () => {
    expect(idsOf(filled(), 'dana refund').sort()).toEqual(['call', 'other']);
    expect(idsOf(filled(), 'dana nothing')).toEqual([]);
  });

  test('a word may stand in another text of the same entry', () => {
    const search = filled();
    search.add('call', [{ part: 'page', text: 'order 12345-AB' }]);
    expect(idsOf(search, '12345ab dana')).toEqual(['call']);
  });

  test('a word may be that of the case, not all of them', () => {
    expect(idsOf(filled(), 'bezeq dana')).toEqual(['call']);
    expect(idsOf(filled(), 'bezeq')).toEqual(['shop']);
  });

  test.each(['', '  ', '-- ,', '"', '😀'])('nothing is found for %j', (typed) => {
    expect(filled().find(typed, 5)).toEqual({ total: 0, caseCount: 0, hits: [] });
  });
});

describe('changes', () => {
  test('a correction is found by its new words alone', () => {
    const search = filled();
    search.put(doc('call', 'shop', 'Ron said nothing'));
    expect(idsOf(search, 'dana')).toEqual(['other']);
    expect(idsOf(search, 'ron')).toEqual(['call']);
  });

  test('what was taken out is not found, before and after sweeping', () => {
    const search = filled();
    search.remove('call');
    expect(idsOf(search, 'dana')).toEqual(['other']);
    search.sweep();
    expect(idsOf(search, 'dana')).toEqual(['other']);
    expect([...search.removeCase('shop')].sort()).toEqual(['late', 'page', 'shop']);
    expect(idsOf(search, 'refund')).toEqual(['other']);
    search.sweep();
    expect(idsOf(search, 'policy')).toEqual([]);
  });

  test('after sweeping no word of it is held', () => {
    const search = filled();
    search.put(doc('secret', 'shop', 'unforgettable'));
    search.remove('secret');
    search.sweep();
    expect(search.holds('unforgettable')).toBe(false);
    expect(search.holds('refund')).toBe(true);
  });

  test('a text of something that is gone is not taken in', () => {
    const search = filled();
    search.remove('call');
    search.add('call', [{ part: 'page', text: 'ghost' }]);
    expect(idsOf(search, 'ghost')).toEqual([]);
    expect(search.holds('ghost')).toBe(false);
  });
});

test('a full index says so, and finds what it holds', () => {
  const search = new CaseSearch({ terms: 3, mentions: 100 });
  search.put(doc('one', 'c', 'alpha beta gamma delta'));
  expect(search.isFull).toBe(true);
  expect(idsOf(search, 'beta')).toEqual(['one']);
  expect(idsOf(search, 'delta')).toEqual([]);
});

describe('the same thing in other ways of writing', () => {
  const WRITTEN = ['12.3.2025', '12/03/2025', '12-3-25', '2025-03-12', '12.03.2025'];

  test.each(WRITTEN.flatMap((text) => WRITTEN.map((typed) => [text, typed] as const)))(
    'a day written %s is found by %s',
    (text, typed) => {
      const search = new CaseSearch();
      search.put(doc('day', 'c', `came on ${text}, late`));
      search.put(doc('other', 'c', 'came on 13.3.2025 and 3.12.2024'));
      expect(idsOf(search, typed)).toEqual(['day']);
    },
  );

  test('a month before its day is read where it can be nothing else', () => {
    const search = new CaseSearch();
    search.put(doc('day', 'c', 'ordered 11/22/2026'));
    expect(idsOf(search, '22.11.2026')).toEqual(['day']);
  });

  test.each([
    ['the e-mail said so', 'email'],
    ['the email said so', 'e-mail'],
    ['the e-mail said so', 'e-mail'],
    ['a T-shirt in blue', 'tshirt'],
  ])('%s is found by %s', (text, typed) => {
    const search = new CaseSearch();
    search.put(doc('one', 'c', text));
    search.put(doc('other', 'c', 'nothing of the kind'));
    expect(idsOf(search, typed)).toEqual(['one']);
  });
});

test.each([
  ['Wolt', 'הזמנתי בWolt אתמול'],
  ['KSP', 'קניתי מKSP'],
  ['iphone', 'המסך של הiPhone נשבר'],
  ['4K', 'מסך ב4K'],
  ['2026', 'עד ה2026'],
  ['בWolt', 'הזמנה מ-Wolt'],
])('a Hebrew prefix stands before a Latin name or a number without a hyphen: %s', (typed, text) => {
  const search = new CaseSearch();
  search.put(doc('e', 'c', text));
  expect(idsOf(search, typed)).toEqual(['e']);
});

test.each(['1299.90', '1,299.90', '١٬٢٩٩٫٩٠', '1٬299٫90'])('a sum in Arabic signs is found: %s', (typed) => {
  const search = new CaseSearch();
  search.put(doc('e', 'c', 'المبلغ ١٬٢٩٩٫٩٠ شيكل'));
  search.put(doc('western', 'c', 'sum 1,299.90'));
  expect(idsOf(search, typed).sort()).toEqual(['e', 'western']);
});
