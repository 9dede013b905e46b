// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { RemovedEntries } from '../../../../src/ui/case-page/timeline/removed-entries.tsx';
import { clear, draw, press } from './screen.tsx';

const { ask, remove } = vi.hoisted(() => ({ ask: vi.fn(), remove: vi.fn(async () => {}) }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', () => ({ browser: { storage: { local: { remove } } } }));
const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({
    state: 'read',
    value: [{ id: 'e1', caseId: 'c1', happenedAt, content: { kind: 'note', text: 'x' } }],
  }),
}));

beforeEach(() => {
  ask.mockReset();
  remove.mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

async function opened(): Promise<void> {
  const place = await draw(<RemovedEntries caseId="c1" />);
  const fold = place.querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  await act(async () => void fold.dispatchEvent(new Event('toggle')));
}

it('drops the draft of a correction once its entry was erased', async () => {
  ask.mockResolvedValue({ caseId: 'c1' });
  await opened();
  await press('Erase for good');
  expect(ask).toHaveBeenCalledWith('entry.erase', { entryId: 'e1' });
  expect(remove).toHaveBeenCalledWith('entry-draft c1 e1');
});

it('keeps the draft when erasing failed, and when the entry was brought back', async () => {
  ask.mockRejectedValueOnce(new TikiyaError('storage-failed'));
  await opened();
  await press('Erase for good');
  ask.mockResolvedValue({});
  await press('Restore');
  expect(ask).toHaveBeenCalledTimes(2);
  expect(remove).not.toHaveBeenCalled();
});
