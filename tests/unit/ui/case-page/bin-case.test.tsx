// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BinCase } from '../../../../src/ui/case-page/bin/bin-case.tsx';
import en from '../../../../src/words/languages/en.ts';
import { caseRow, clear, draw, press } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));

beforeEach(() => ask.mockReset());
afterEach(clear);

it('says that the call that ran in it has ended, and taken back it goes on', async () => {
  ask.mockResolvedValue({ caseId: 'case-1', endedCall: 't1' });
  const place = await draw(<BinCase row={caseRow({})} />);
  await press(en.bin.putCase);
  await vi.waitFor(() => expect(place.textContent).toContain(en.bin.caseBinnedCall));
  await press('Undo');
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(3));
  expect(ask.mock.calls.slice(1)).toEqual([
    ['case.restore', { caseId: 'case-1' }],
    ['timer.resume', { timerId: 't1' }],
  ]);
});

it('without a call says only that it is in the bin', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  const place = await draw(<BinCase row={caseRow({})} />);
  await press(en.bin.putCase);
  await vi.waitFor(() => expect(place.textContent).toContain(en.bin.caseBinned));
  await press('Undo');
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
});
