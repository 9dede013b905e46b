// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import { RemovedEntries } from '../../../../src/ui/case-page/timeline/removed-entries.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw, press } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: 'Asia/Jerusalem' };
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({
    state: 'read',
    value: {
      entries: [
        { id: 'e1', caseId: 'c1', happenedAt, content: { kind: 'note', text: 'x' } },
        { id: 'e2', caseId: 'c1', happenedAt, content: { kind: 'file', evidenceId: 'v2' } },
      ],
      names: new Map([['e2', 'call-with-dana.m4a']]),
      daysLeft: () => 30,
    },
  }),
}));

beforeEach(() => {
  ask.mockReset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

async function opened(): Promise<HTMLElement> {
  const place = await draw(<RemovedEntries caseId="c1" />);
  const fold = place.querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  await act(async () => void fold.dispatchEvent(new Event('toggle')));
  return place;
}

it('erases for good only when asked once more, and says it only then', async () => {
  const place = await opened();
  await press('Erase now');
  expect(ask).not.toHaveBeenCalled();
  expect(place.querySelector('[role=alert]')?.textContent).toBe(en.bin.sure);
  await press('Keep');
  expect(ask).not.toHaveBeenCalled();
  ask.mockRejectedValueOnce(new TikiyaError('storage-failed'));
  await press('Erase now');
  await press('Erase now');
  expect(place.textContent).not.toContain(en.case.timeline.erased);
  ask.mockResolvedValue({ caseId: 'c1' });
  await press('Erase now');
  await press('Erase now');
  expect(ask).toHaveBeenLastCalledWith('entry.erase', { entryId: 'e1' });
  await vi.waitFor(() => expect(place.textContent).toContain(en.case.timeline.erased));
});

it('brings back', async () => {
  ask.mockResolvedValue({});
  const place = await opened();
  await press('Bring back');
  expect(ask).toHaveBeenCalledWith('entry.restore', { entryId: 'e1' });
  await vi.waitFor(() => expect(place.textContent).toContain(en.case.timeline.restored));
});

it('calls a file by its name', async () => {
  const place = await opened();
  expect([...place.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
    'x',
    'call-with-dana.m4a',
  ]);
});

it('shows what each is by its own small picture', async () => {
  const place = await opened();
  const [note, file] = [...place.querySelectorAll('.bin-item > .icon')].map((icon) => icon.innerHTML);
  expect(file).toBeDefined();
  expect(file).not.toBe(note);
});
