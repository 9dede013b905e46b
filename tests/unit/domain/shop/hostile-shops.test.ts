import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { DEFAULT_LIMITS } from '../../../../src/domain/detect/limits.ts';
import { readWholePage } from '../../../../src/domain/shop/read-whole-page.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { SHOP_URL, shopIn } from './shop-of.ts';

const words = fc.constantFrom(
  'ח.פ.',
  'ע"מ',
  'בע"מ',
  'Ltd',
  'כתובת:',
  'רחוב',
  'הברזל 30',
  'תל אביב',
  '512345679',
  '51-234567-9',
  '©',
  '2026',
  '|',
  '₪849.90',
  'Company No.',
  'VAT',
  'operated by',
  'שמורות ל',
  '\u202e',
  '\u0000',
  '((((',
  '"',
  "'",
  '</p>',
  '<script>',
  '٥١٢٣٤٥٦٧٩',
  '😀',
  '\ud83d',
);
const line = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(' '));

test('whatever a page says, what is read of it is bounded and stands on it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { identity, offer } = shopIn(
        `<h1>x</h1><footer>${lines.map((one) => `<p>${one}</p>`).join('')}</footer>`,
      );
      for (const finding of [identity.legalName, identity.companyNumber, identity.address, offer.name]) {
        if (!finding) continue;
        expect(finding.value.length).toBeLessThanOrEqual(200);
        expect(finding.value.trim()).not.toBe('');
        expect(finding.value.isWellFormed()).toBe(true);
        expect(finding.excerpt.length).toBeLessThanOrEqual(120);
      }
      const number = identity.companyNumber?.value;
      if (number !== undefined) expect(number.replace(/\D/g, '')).toMatch(/^\d{7,15}$/);
    }),
    { numRuns: 40 },
  );
});

test('broken markup for machines is passed over', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const script = json.replace(/<\//g, '<\\/');
      const html = `<html><head><script type="application/ld+json">{"@graph":[{"@type":["Product","Organization"],"offers":${script},"legalName":${script},"address":${script},"taxID":${script},"name":${script}}]}</script></head><body><h1>Wave</h1></body></html>`;
      expect(() => shopIn(html)).not.toThrow();
    }),
    { numRuns: 40 },
  );
});

test('a page of labels without end is read within its work, and says nothing past its time', () => {
  const html = `<html><body><footer>${'<p>ח.פ. 512345679 גל בע"מ כתובת: הברזל 30, תל אביב</p>'.repeat(600)}</footer></body></html>`;
  const document = documentOf(html);
  const few = { ...DEFAULT_LIMITS, nodes: 500, usualNodes: 100 };
  let nowMs = 0;
  const late = readWholePage(
    document,
    SHOP_URL,
    () => {
      nowMs += 1;
      return nowMs;
    },
    few,
  );
  expect(late).toEqual({ findings: { cut: true }, shop: { identity: {}, offer: {} } });
  // Without a clock the limits in work hold; what was read of a page that was cut is never sure.
  const { shop } = readWholePage(document, SHOP_URL, () => 0, few);
  expect(shop.identity.companyNumber).toMatchObject({ value: '512345679', sure: false });
});

test.each([
  ['quotes and points', 'ח"'.repeat(400)],
  ['spaces', `ח.פ.${' '.repeat(590)}5`],
  ['words before a form', `${'א'.repeat(20)} `.repeat(28)],
  ['commas', `כתובת: ${'רחוב א 5, '.repeat(55)}`],
])('%s take no longer than other text', (_what, text) => {
  const lines = `<p>${text}בע"מ</p>`.repeat(150);
  const document = documentOf(`<html><body><footer>${lines}</footer></body></html>`);
  const before = cpuMs();
  readWholePage(document, SHOP_URL, () => 0);
  // Ten times what it takes here: a pattern that goes back and forth takes minutes.
  expect(cpuMs() - before).toBeLessThan(5_000);
});

test('parts of a line that are one long word are looked through once each', () => {
  const line = `<p>${`${'א'.repeat(139)}|`.repeat(7)}</p>`;
  const document = documentOf(`<html><body><footer>${line.repeat(150)}</footer></body></html>`);
  const before = cpuMs();
  readWholePage(document, SHOP_URL, () => 0);
  // A tenth of it here: each letter with all that follow it took over three seconds.
  expect(cpuMs() - before).toBeLessThan(2_000);
});
