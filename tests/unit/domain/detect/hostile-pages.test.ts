import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { decimalOf } from '../../../../src/domain/case/money.ts';
import { findPurchase } from '../../../../src/domain/detect/find-purchase.ts';
import { DEFAULT_LIMITS } from '../../../../src/domain/detect/limits.ts';
import { cleanText, foldText } from '../../../../src/domain/detect/page-text.ts';
import { readPage } from '../../../../src/domain/detect/read-page.ts';
import { siteOf } from '../../../../src/domain/matching/site.ts';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { findIn, shopPage } from './page-of.ts';

const PAGES = ['order-he', 'order-woo', 'order-shopify', 'mail', 'orders', 'hostile', 'product'].map((name) =>
  shopPage(`${name}.html`),
);
const URLS = [
  'http://127.0.0.1/order',
  'https://mail.google.com/',
  'https://a.example/checkout/order-received/5/',
  'not an address',
  '',
];

const SCRAPS = [
  'מספר הזמנה: ',
  '₪',
  '"',
  '<',
  '</td>',
  '<p>',
  '\u202e',
  '\0',
  '12345',
  '3.11.2026',
  '{',
  '\ud83d',
  'הזמנה #',
  '<table><tr><th>',
  '&#x',
  'Total: ',
  '<!--',
  '<script type="application/ld+json">',
];

interface Change {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}
const changeOf: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 200 }),
  put: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 20 })),
});

const mutated = (page: string, changes: readonly Change[]): string =>
  changes.reduce((html, { at, drop, put }) => {
    const from = Math.floor(at * html.length);
    return html.slice(0, from) + put + html.slice(from + drop);
  }, page);

/** Everything that stands in a document: text and attribute values, clean. */
function allOf(document: Document): string {
  const parts = [
    cleanText(document.documentElement?.textContent ?? ''),
    document.documentElement?.outerHTML ?? '',
  ];
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of element.getAttributeNames())
      parts.push(cleanText(element.getAttribute(attribute) ?? ''));
  }
  return parts.join('\n');
}

/** The strings of data for machines, in which letters may be written as escapes. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(?=["/\\])/g, '');

function nodesIn(document: Document): number {
  const walk = document.createTreeWalker(document);
  let count = 1;
  while (walk.nextNode()) count += 1;
  return count;
}

/** Whether an address is that of a link of the page, or is written out in it. */
const isLinked = (
  address: string,
  document: Document,
  base: string | undefined,
  whole: string,
  withoutQuery = false,
): boolean =>
  whole.includes(address) ||
  [...document.querySelectorAll('a')].some((link) => {
    const target = link.getAttribute('href')?.trim() ?? '';
    if (!URL.canParse(target, base)) return false;
    const { href, origin, pathname } = new URL(target, base);
    return address === (withoutQuery ? `${origin}${pathname}` : href);
  });

/** Far above what reading such a page takes, far below a pattern that backtracks without bound. */
const MOST_READING_MS = 2_000;

const lettersOf = (text: string): string => foldText(text).replace(/[\s.,()-]/g, '');
const squeezed = (text: string): string => cleanText(text).replace(/\s/g, '');

// Parsing such pages in Node takes far longer than reading them; the bound on reading is counted, not timed.
vi.setConfig({ testTimeout: 60_000 });

describe('pages that mean harm, or are broken', () => {
  it('never throws, and gives nothing that is not on the page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.constantFrom(...URLS),
        fc.array(changeOf, { minLength: 1, maxLength: 12 }),
        (page, url, changes) => {
          const document = documentOf(mutated(page, changes));
          const before = document.documentElement?.outerHTML;
          const started = cpuMs();
          const found = findPurchase(document, url);
          expect(cpuMs() - started).toBeLessThan(MOST_READING_MS);
          const read = readPage(document, url);
          expect(read.nodesVisited).toBeLessThanOrEqual(nodesIn(document));
          expect(document.documentElement?.outerHTML).toBe(before);
          const whole = squeezed(allOf(document)) + url;
          const digits = whole.replace(/[^\d]/g, ' ');
          if (found.orderNumber) expect(whole).toContain(squeezed(found.orderNumber.value));
          if (found.merchant) expect(whole).toContain(squeezed(found.merchant.value));
          if (found.total) {
            const [units, fraction] = decimalOf(found.total.value).split('.');
            expect(whole.replace(/[,.'’]/g, '')).toContain(units);
            if (fraction && Number(fraction) > 0) expect(digits).toContain(fraction.replace(/0$/, ''));
          }
          if (found.orderDate) {
            expect(parseDay(found.orderDate.value)).toBe(found.orderDate.value);
            expect(digits).toContain(String(Number(found.orderDate.value.slice(8))));
          }
          for (const name of ['trackingNumber', 'agentName', 'reference', 'phone'] as const) {
            const value = found[name]?.value;
            if (value !== undefined) expect(lettersOf(whole)).toContain(lettersOf(value));
          }
          if (found.email) expect(whole.toLowerCase()).toContain(found.email.value);
          if (found.policyUrl)
            expect(isLinked(found.policyUrl.value, document, read.base?.href, whole)).toBe(true);
          if (found.cancelUrl) {
            const { origin, pathname, hostname } = new URL(found.cancelUrl.value);
            expect(isLinked(`${origin}${pathname}`, document, read.base?.href, '', true)).toBe(true);
            expect(siteOf(hostname)).toBe(siteOf(new URL(url).hostname));
          }
          const told = lettersOf(unescaped(whole));
          for (const { name } of found.items?.value ?? []) expect(told).toContain(lettersOf(name));
          for (const one of found.orders ?? [])
            expect(lettersOf(whole)).toContain(lettersOf(one.orderNumber));
          const { orders, cut: _, ...fields } = found;
          for (const finding of [...Object.values(fields), ...(orders ?? [])]) {
            expect(finding.excerpt.length).toBeLessThanOrEqual(120);
            expect(finding.excerpt.isWellFormed()).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives markup in a number, a name and an order as nothing', () => {
    const found = findIn(shopPage('hostile.html'), 'http://127.0.0.1/hostile.html');
    expect(found).toEqual({});
  });

  it('visits no more nodes than it may, and says that it stopped', () => {
    const document = documentOf(`<body>${'<p>מספר <b>x</b></p>'.repeat(2_000)}<h1>הזמנה #104417</h1></body>`);
    const limits = { ...DEFAULT_LIMITS, nodes: 1_000 };
    const page = readPage(document, 'https://a.example/', limits);
    expect(page.cut).toBe(true);
    expect(page.nodesVisited).toBeLessThanOrEqual(limits.nodes + 1);
    expect(findPurchase(document, 'https://a.example/', limits).orderNumber).toBeUndefined();
    expect(findPurchase(document, 'https://a.example/').orderNumber?.value).toBe('104417');
  });

  it('takes no more text than it may from one line and from the page', () => {
    const line = `מספר הזמנה: ${'9'.repeat(200_000)}`;
    const page = readPage(
      documentOf(`<p>${line}</p>${`<p>${'מ'.repeat(2_000)}</p>`.repeat(1_000)}`),
      'https://a.example/',
    );
    expect(Math.max(...page.lines.map(({ text }) => text.length))).toBeLessThanOrEqual(
      DEFAULT_LIMITS.lineCharacters,
    );
    const characters = page.lines.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(DEFAULT_LIMITS.characters + DEFAULT_LIMITS.lineCharacters);
    expect(page.cut).toBe(true);
  });

  it('reads a document of ten thousand nested elements', () => {
    const document = documentOf('<body></body>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 10_000; depth += 1) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'מספר הזמנה: 104417';
    expect(readPage(document, 'https://a.example/').lines.at(-1)?.text).toBe('מספר הזמנה: 104417');
  });

  it('reads a table of three thousand rows and a deep JSON-LD', () => {
    const rows = '<tr><td>1</td></tr>'.repeat(3_000);
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const html = `<script type="application/ld+json">${deep}</script><table><tr><th>מספר הזמנה</th><th>סה"כ</th></tr>${rows}</table>`;
    expect(findIn(html, 'https://a.example/').orderNumber).toBeUndefined();
  });

  it.each([
    ['labels', 'מספר הזמנה '],
    ['brackets', '('],
    ['digits and dots', '1.'],
    ['digits and commas', '1,111,'],
    ['thank-yous', 'thanks thank you '],
    ['dashes', '- '],
    ['spaces', ' \u00a0\u200f'],
    ['the letter of "order"', 'order '],
    ['quotes', 'סה""'],
  ])('comes to an end on lines full of %s, and believes none of them', (_, scrap) => {
    const html = `<h1>תודה על ההזמנה</h1>${`<p>${scrap.repeat(1_000).slice(0, 1_000)}</p>`.repeat(300)}`;
    const document = documentOf(html);
    const started = cpuMs();
    expect(findPurchase(document, 'https://a.example/').orderNumber).toBeUndefined();
    expect(cpuMs() - started).toBeLessThan(MOST_READING_MS);
  });
});
