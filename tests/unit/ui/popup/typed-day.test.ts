import { expect, test } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { parseTypedDay, typedTextOf } from '../../../../src/ui/popup/typed-day.ts';

test.each([
  ['3.11.2026', '2026-11-03'],
  ['03/11/26', '2026-11-03'],
  [' 3-11-2026 ', '2026-11-03'],
  ['\u200f3.11.2026\u200e', '2026-11-03'],
  ['2026-11-03', '2026-11-03'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2026', undefined],
  ['31.4.2026', undefined],
  ['11.2026', undefined],
  ['3.11.202', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('"%s" is read as %s', (text, day) => {
  expect(parseTypedDay(text)).toBe(day);
});

test('what stands in the field is read back as the same day', () => {
  for (const day of ['2026-11-03', '2024-02-29', '1999-12-31'] as Day[]) {
    expect(parseTypedDay(typedTextOf(day))).toBe(day);
  }
});
