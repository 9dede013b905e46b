// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Moment } from '../../../../src/domain/time/moment.ts';
import { ForgottenCall } from '../../../../src/ui/contact/forgotten-call.tsx';
import { kept } from '../case-page/kept-drafts.ts';
import { clear, controlOf, draw, press, type } from '../case-page/screen.tsx';

vi.mock('../../../../src/platform/form-drafts.ts', () => import('../case-page/kept-drafts.ts'));

// Dialled at ten in Israel, answered at a quarter past; now it is two in the afternoon.
const zone = 'Asia/Jerusalem';
const at = (iso: string): Moment => ({ at: iso, zone });
const timer = {
  id: 't1',
  caseId: 'c1',
  startedAt: at('2026-11-22T08:00:00.000Z'),
  answeredAt: at('2026-11-22T08:15:00.000Z'),
};
const nowMs = Date.parse('2026-11-22T12:00:00Z');
const onStill = vi.fn();
const onEnded = vi.fn();

beforeEach(() => {
  kept.clear();
  onStill.mockReset();
  onEnded.mockReset();
});
afterEach(clear);
const drawn = async (shown: ComponentChildren) => {
  const place = await draw(<main>{shown}</main>);
  await vi.waitFor(() => expect(place.querySelector('input')).not.toBeNull());
  return place;
};
const form = () => drawn(<ForgottenCall timer={timer} nowMs={nowMs} onStill={onStill} onEnded={onEnded} />);

it('a call that was never ended: says how long it has run, and proposes an end after a usual talk', async () => {
  const place = await form();
  expect(place.textContent).toContain('4 h');
  expect(controlOf('When did it end?').value).toBe('2026-11-22T10:45');
  await press('Save with this time');
  expect(onEnded).toHaveBeenCalledWith(at('2026-11-22T08:45:00.000Z'));
});

it('takes another end, to the minute in which it began', async () => {
  await form();
  await type('When did it end?', '2026-11-22T10:00');
  await press('Save with this time');
  expect(onEnded).toHaveBeenCalledWith(at('2026-11-22T08:00:00.000Z'));
});

it.each(['2026-11-22T09:59', '2026-11-22T14:01', '', '2026-13-40T99:99'])(
  'refuses an end before the start, in the future, or none: "%s"',
  async (typed) => {
    const place = await form();
    await type('When did it end?', typed);
    await press('Save with this time');
    expect(onEnded).not.toHaveBeenCalled();
    expect(place.querySelector('.field-error')?.textContent).toContain('after the call began');
  },
);

it('goes on when the shopper is still on the phone', async () => {
  await form();
  await press('Yes, still on the phone');
  expect(onStill).toHaveBeenCalledOnce();
  expect(onEnded).not.toHaveBeenCalled();
});

it('proposes no end that is still to come', async () => {
  const { answeredAt: _none, ...ringing } = timer;
  await drawn(
    <ForgottenCall
      timer={ringing}
      nowMs={Date.parse('2026-11-22T08:10:00Z')}
      onStill={onStill}
      onEnded={onEnded}
    />,
  );
  expect(controlOf('When did it end?').value).toBe('2026-11-22T10:10');
});

it('keeps the typed end until it is saved', async () => {
  await form();
  await type('When did it end?', '2026-11-22T11:30');
  clear();
  await form();
  expect(controlOf('When did it end?').value).toBe('2026-11-22T11:30');
  await press('Save with this time');
  expect(onEnded).toHaveBeenCalledWith(at('2026-11-22T09:30:00.000Z'));
  await vi.waitFor(() => expect(kept.size).toBe(0));
});
