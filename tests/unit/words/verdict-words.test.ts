import { expect, it } from 'vitest';
import { CAPTURE_WAYS, type Remark } from '../../../src/domain/capture/verdict.ts';
import { LANGUAGE_CODES, wordsOf } from '../../../src/words/every-language.ts';
import { verdictSentences, wayWords } from '../../../src/words/verdict-words.ts';

const said = (language: string, ...remarks: Remark[]): readonly string[] =>
  verdictSentences(wordsOf(language), { remarks }).map((one) => one.replace(/[\u2068\u2069]/g, ''));

it.each<[readonly Remark[], readonly string[]]>([
  [[], ['Complete']],
  [[{ is: 'messages', count: 412 }], ['Complete', '412 messages']],
  [
    [{ is: 'clipped', atPx: 24_000, ofPx: 60_000, why: 'stopped' }],
    ['Ends at 24,000 of 60,000 px: it was stopped by hand'],
  ],
  [[{ is: 'clipped', atPx: 800, why: 'storage-full' }], ['Ends at 800 px: the disk was full']],
  [
    [
      { is: 'messages', count: 1 },
      { is: 'gap', after: 'hello', before: 'bye' },
    ],
    ['Messages are missing between “hello” and “bye”', '1 message'],
  ],
  [
    [{ is: 'older-missing', why: 'not-loaded' }],
    ['Earlier messages are missing: the page shows them only after a button in it is pressed'],
  ],
  [[{ is: 'gap', after: '', before: '' }], ['Messages are missing in the middle']],
  [[{ is: 'gap', after: '', before: 'bye' }], ['Messages are missing before “bye”']],
  [[{ is: 'still-loading', pictures: 1 }], ['1 picture on the page had not loaded yet']],
])('%j is said as %j', (remarks, sentences) => {
  expect(said('en', ...remarks)).toEqual(sentences);
});

it('counts in Hebrew as Hebrew does', () => {
  expect([1, 2, 3].map((count) => said('he', { is: 'messages', count })[1])).toEqual([
    'הודעה אחת',
    'שתי הודעות',
    '3 הודעות',
  ]);
});

it('shortens what the page said, takes its brackets off and keeps it apart', () => {
  const after = `\u202eזה\u2069\n  ${'x'.repeat(100)}`;
  const [sentence] = verdictSentences(wordsOf('en'), {
    remarks: [{ is: 'gap', after, before: '😀'.repeat(40) }],
  });
  expect(sentence).toBe(
    `Messages are missing between “\u2068זה ${'x'.repeat(57)}…\u2069” and “\u2068${'😀'.repeat(30)}…\u2069”`,
  );
});

it('has words for every remark and every way in every language', () => {
  const remarks: Remark[] = [
    ...(
      [
        'too-long',
        'keeps-growing',
        'stopped',
        'interrupted',
        'page-left',
        'storage-full',
        'zoomed-in',
        'zoom-changed',
        'not-scrolled',
      ] as const
    ).map((why): Remark => ({ is: 'clipped', atPx: 1, ofPx: 2, why })),
    { is: 'clipped-sideways', atPx: 1, ofPx: 2 },
    { is: 'page-changed' },
    { is: 'address-changed', url: 'https://gal.co.il/orders/777' },
    { is: 'moves-by-itself', name: 'Offers', atPx: 30 },
    { is: 'moves-by-itself', name: '', atPx: 30 },
    { is: 'picture-only' },
    { is: 'gap-between-pictures', count: 2 },
    { is: 'parts-not-scrolled', count: 2 },
    { is: 'parts-sideways', count: 2 },
    { is: 'parts-loading', count: 2 },
    { is: 'covered', count: 2 },
    { is: 'parts-cut-off', count: 2 },
    { is: 'text-clipped' },
    ...(['elsewhere', 'other-site', 'sign-in', 'error'] as const).map(
      (why): Remark => ({ is: 'not-as-linked', why, linkedUrl: 'https://gal.co.il/terms' }),
    ),
    { is: 'embedded', count: 2, atPx: [3, 1200] },
    { is: 'pictures-until', message: 7, of: 9 },
    ...(['missing', 'early', 'part', 'styles'] as const).map((how): Remark => ({ is: 'page-copy', how })),
  ];
  for (const language of LANGUAGE_CODES) {
    const words = wordsOf(language);
    const all = [...verdictSentences(words, { remarks }), ...CAPTURE_WAYS.map((way) => wayWords(words, way))];
    expect(new Set(all).size).toBe(remarks.length + CAPTURE_WAYS.length);
    expect(all.filter((one) => /undefined|\{/.test(one))).toEqual([]);
  }
  expect(wayWords(wordsOf('en'), undefined)).toBe('Visible part of the page');
});
