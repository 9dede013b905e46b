// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Day } from '../../../../src/domain/time/day.ts';
import { Time } from '../../../../src/ui/kit/time.tsx';
import { clear, draw } from '../case-page/screen.tsx';

afterEach(clear);

const MOMENT = { at: '2026-11-19T08:05:09.000Z', zone: 'Asia/Jerusalem' };

it('shows a moment as it was said, and the whole of it on resting', async () => {
  const place = await draw(<Time of={MOMENT}>this morning</Time>);
  const time = place.querySelector('time');
  expect(time?.textContent).toBe('this morning');
  expect(time?.dateTime).toBe(MOMENT.at);
  expect(time?.title).toMatch(/^19 November 2026.*10:05:09 (GMT\+2|IST)$/);
});

it('shows a day as it was said, and the whole of it on resting', async () => {
  const place = await draw(<Time of={'2026-11-19' as Day}>by Thursday</Time>);
  const time = place.querySelector('time');
  expect(time?.textContent).toBe('by Thursday');
  expect(time?.dateTime).toBe('2026-11-19');
  expect(time?.title).toBe('Thursday, 19 November 2026');
});

it('tells each moment by its own zone', async () => {
  const place = await draw(
    <>
      <Time of={MOMENT}>1</Time>
      <Time of={{ ...MOMENT, zone: 'UTC' }}>2</Time>
    </>,
  );
  const [one, other] = [...place.querySelectorAll('time')].map(({ title }) => title);
  expect(one).toContain('10:05:09');
  expect(other).toContain('8:05:09');
});
