import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/domain/file/decode-text.ts';

/** A text in a one-byte encoding, by asking the decoder for each of its signs. */
function inEncoding(label: string, text: string): Uint8Array {
  const signs = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_none, byte) => byte));
  return Uint8Array.from(text, (sign) => signs.indexOf(sign));
}

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [at, unit] of ['\ufeff', ...text].entries())
    view.setUint16(at * 2, unit.charCodeAt(0), isLittle);
  return new Uint8Array(view.buffer);
};

const HEBREW = 'שיחה עם דנה מהשירות, 12/3. הובטח זיכוי של 120 ש"ח – עד יום ה\'.';
const RUSSIAN = 'Разговор с представителем: обещали вернуть деньги. Мы ждём ответа до пятницы, объявили они.';
const ARABIC = 'محادثة مع الممثل: وعدوا بإرجاع المبلغ خلال سبعة أيام عمل';

test.each([
  ['windows-1255', HEBREW],
  ['windows-1251', RUSSIAN],
  ['windows-1256', ARABIC],
  ['windows-1252', 'Café Zoë, Müller & Söhne: refund by Friday'],
])('a file in %s is read', (label, text) => {
  expect(decodeText(inEncoding(label, text))).toBe(text);
});

test.each([HEBREW, RUSSIAN, ARABIC, 'plain words', '', '😀 ✓ 漢字'])('UTF-8 is read: %s', (text) => {
  expect(decodeText(new TextEncoder().encode(text))).toBe(text);
});

test('UTF-16 is read by its mark', () => {
  expect(decodeText(utf16(HEBREW, true))).toBe(HEBREW);
  expect(decodeText(utf16(HEBREW, false))).toBe(HEBREW);
});

test('a broken byte does not make UTF-8 another encoding, nor does a letter cut in two where the look ends', () => {
  const bytes = new TextEncoder().encode(HEBREW);
  bytes[1] = 0x20;
  expect(decodeText(bytes).slice(2)).toBe(HEBREW.slice(1));
  const long = `x${'ש'.repeat(20_000)}`;
  expect(decodeText(new TextEncoder().encode(long))).toBe(long);
});
