import { expect, it } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { isFiltered, topOf, withChoice } from '../../../../src/ui/case-page/timeline/timeline-view.ts';

const day = '2026-03-27' as Day;

it('begins a view after the last moment of its day, on the clocks of the place', () => {
  // The clocks of Israel go forward in the night to this day: it ends at 21:00 UTC, not at 22:00.
  expect(topOf({ from: day }, 'Asia/Jerusalem')).toBe('2026-03-27T21:00:00.000Z');
  expect(topOf({}, 'Asia/Jerusalem')).toBeUndefined();
});

it('takes a choice off as if it had never been made', () => {
  expect(withChoice({ kind: 'note', from: day }, 'kind', undefined)).toEqual({ from: day });
  expect(withChoice({ from: day }, 'agent', 'Dana')).toEqual({ from: day, agent: 'Dana' });
});

it('leaves entries out by kind and person, not by day', () => {
  expect(isFiltered({ from: day })).toBe(false);
  expect(isFiltered({ agent: 'Dana' })).toBe(true);
});
