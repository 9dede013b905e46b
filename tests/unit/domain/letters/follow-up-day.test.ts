import { expect, test } from 'vitest';
import { followUpDay } from '../../../../src/domain/letters/follow-up-day.ts';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { day, inputOf, TODAY } from './sample-cases.ts';

test('the day after the one by which the law wants an answer', () => {
  const input = inputOf('cancellation-notice');
  expect(followUpDay('cancellation-notice', input, TODAY)).toBe('2026-12-07');
});

test('the day after the one that the letter asks for', () => {
  expect(followUpDay('call-recording', inputOf('call-recording'), TODAY)).toBe('2026-12-07');
});

test('counted from the day on which it left, and now where that is over', () => {
  const left = { ...inputOf('call-recording'), today: day('2026-11-18') };
  const proposed = followUpDay('call-recording', left, TODAY);
  expect(proposed).toBe('2026-12-03');
  const longAgo = { ...left, today: day('2026-09-01') };
  expect(followUpDay('call-recording', longAgo, TODAY)).toBe(TODAY);
});

test('never before today, and none where a letter wants no answer', () => {
  const proposals = LETTERS.map((letter) => followUpDay(letter, inputOf(letter), TODAY));
  for (const proposed of proposals) if (proposed) expect(proposed >= TODAY).toBe(true);
  expect(proposals).toContain(undefined);
});
