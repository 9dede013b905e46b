// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { DayField } from '../../../../src/ui/case-page/timeline/day-field.tsx';
import { clear, draw } from './screen.tsx';

vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/settings.ts', () => ({ readSettings: async () => ({}) }));

afterEach(clear);

it('keeps a year that is typed digit by digit, and tells of the day once it is one', async () => {
  const told: (Day | undefined)[] = [];
  const Timeline = () => {
    const [from, setFrom] = useState<Day>();
    const onFrom = (day: Day | undefined): void => {
      told.push(day);
      setFrom(day);
    };
    return <DayField from={from} newest={'2036-11-16' as Day} onFrom={onFrom} />;
  };
  const place = await draw(<Timeline />);
  const input = place.querySelector('input');
  // What a date control says while 2036 is typed into it.
  for (const value of ['0002-11-12', '0020-11-12', '0203-11-12', '2036-11-12']) {
    act(() => {
      if (input) input.value = value;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(input?.value).toBe(value);
  }
  expect(told.at(-1)).toBe('2036-11-12');
});
