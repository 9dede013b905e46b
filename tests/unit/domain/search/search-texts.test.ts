import { expect, test } from 'vitest';
import type { EntryContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { searchTextsOf, searchTextsOfCase } from '../../../../src/domain/search/search-texts.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { captureFacts } from '../../support/capture-facts.ts';

const ILS = (minor: number) => ({ minor, currency: 'ILS' });

test.each<[string, EntryContent, readonly string[]]>([
  ['note', { kind: 'note', text: 'words', agent: 'Dana' }, ['words', 'Dana']],
  [
    'contact',
    { kind: 'contact', channel: 'phone', text: 'said', agent: 'Dana', reference: 'R-12' },
    ['said', 'Dana', 'R-12'],
  ],
  ['promise', { kind: 'promise', text: 'a courier', agent: 'Ron', state: 'open' }, ['a courier', 'Ron']],
  [
    'bill',
    { kind: 'bill', billedOn: '2026-01-01' as Day, sum: ILS(12990), text: 'January' },
    ['129.90', 'January'],
  ],
  ['payment', { kind: 'payment', direction: 'refunded', sum: ILS(500) }, ['5.00 ILS']],
  [
    'benefit',
    {
      kind: 'benefit',
      text: 'half price',
      usualMonthly: ILS(10000),
      stages: [
        { fromDay: '2026-01-01' as Day, untilDay: '2026-06-30' as Day, percentOff: 50, monthly: ILS(5000) },
      ],
      checksBills: true,
    },
    ['half price', '100.00', '50.00', '50%'],
  ],
  [
    'technician',
    {
      kind: 'technician',
      agreedOn: '2026-01-01' as Day,
      agreedFrom: '08:00',
      agreedUntil: '10:00',
      agent: 'Moshe',
    },
    ['08:00', '10:00', 'Moshe'],
  ],
  ['delivery', { kind: 'delivery', event: 'damaged', text: 'broken glass' }, ['broken glass']],
])('everything that was written into a %s can be found', (_kind, content, wanted) => {
  const all = searchTextsOf(content, undefined)
    .map(({ text }) => text)
    .join('\n');
  for (const one of wanted) expect(all).toContain(one);
});

const capture: EntryContent = { kind: 'capture', evidenceId: 'e', text: 'kept' };
const partsOf = (...given: Parameters<typeof searchTextsOf>): Record<string, string> =>
  Object.fromEntries(searchTextsOf(...given).map(({ part, text }) => [part, text]));

test('a capture is found by its page: title, address, text, messages', () => {
  const facts = captureFacts({ title: 'Your order', url: 'https://shop.example/o/1' });
  const texts = { text: 'thank you', messages: [{ who: 'Dana', text: 'hello' }, { text: 'bye' }] };
  expect(partsOf(capture, facts, texts)).toEqual({
    title: 'Your order',
    words: 'kept',
    kind: 'https://shop.example/o/1',
    messages: 'Dana: hello\nbye',
    page: 'thank you',
  });
});

test('a captured chat is not searched twice, and a redacted item by no text', () => {
  const texts = { text: 'Dana: hello', messages: [{ who: 'Dana', text: 'hello' }] };
  expect(partsOf(capture, captureFacts({ way: 'chat' }), texts).page).toBeUndefined();
  const derived = { evidenceId: 'o', sha256: 'x', marks: [], madeAt: { at: '', zone: 'UTC' } };
  const made = partsOf(capture, captureFacts({ derived }), texts);
  expect([made.page, made.messages]).toEqual([undefined, undefined]);
});

test('a case is found by its name and the facts of the purchase', () => {
  const texts = searchTextsOfCase({
    title: 'Headphones',
    status: 'open',
    enough: 'a voucher of 300',
    hosts: ['gal.co.il'],
    purchase: {
      ...emptyPurchase,
      merchant: 'Gal',
      orderNumber: '12345-AB',
      total: ILS(129990),
      phone: '03-1234567',
      items: [{ name: 'Sony WH', sku: 'S-1' }],
    },
  });
  const all = texts.map(({ text }) => text).join('\n');
  for (const one of [
    'Headphones',
    'Gal',
    '12345-AB',
    '1299.90 ILS',
    '03-1234567',
    'Sony WH',
    'S-1',
    'gal.co.il',
    'a voucher of 300',
  ])
    expect(all).toContain(one);
});
