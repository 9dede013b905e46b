// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contactDraftStore, placeOfEntry } from '../../../../src/platform/contact-drafts.ts';
import { CallDesk } from '../../../../src/ui/contact/call-desk.tsx';
import { stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw } from '../case-page/screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

const at = (iso: string) => ({ at: iso, zone: 'Asia/Jerusalem' });
const hoursAgo = (hours: number) => at(new Date(Date.now() - hours * 3_600_000).toISOString());
const ended = (entryId: string, hours: number) => {
  const call = { startedAt: hoursAgo(hours + 1), endedAt: hoursAgo(hours), answeredAt: null };
  const content = { kind: 'contact', channel: 'phone', text: '', call };
  return {
    saved: { caseId: 'c1', caseTitle: 'C', entryId },
    version: 1,
    body: { happenedAt: call.startedAt, content },
  };
};
/** The calls of the case, by how many hours ago they ended. */
const CALLS = new Map([
  ['t1', 5],
  ['t2', 2],
  ['old', 50],
]);

beforeEach(() => {
  stored.clear();
  ask.mockReset();
  ask.mockImplementation(async (name: string, { timerId }: { timerId: string }) => {
    if (name !== 'timer.ended') return { agents: [] };
    const hours = CALLS.get(timerId);
    return hours === undefined ? {} : { ended: ended(timerId, hours) };
  });
});
afterEach(clear);

const desk = () =>
  draw(
    <main>
      <CallDesk
        caseId="c1"
        caseToSaveTo={async () => 'c1'}
        running={{}}
        onTimer={() => undefined}
        onShowCase={() => undefined}
        onTold={() => undefined}
      />
    </main>,
  );

it('a call that was being completed when the surface was closed is completed on, the newest one', async () => {
  for (const id of ['t1', 't2', 'note'])
    await contactDraftStore(placeOfEntry('c1', id)).keep({ text: `words of ${id}`, seenVersion: 1 });
  const place = await desk();
  await vi.waitFor(() => expect(place.querySelector('textarea')).not.toBeNull());
  expect(controlOf('What was said?').value).toBe('words of t2');
});

it('leaves the correction of an older call where it stands', async () => {
  await contactDraftStore(placeOfEntry('c1', 'old')).keep({ text: 'x', seenVersion: 1 });
  const place = await desk();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('timer.ended', { timerId: 'old' }));
  expect(place.querySelector('textarea')).toBeNull();
});

it('opens nothing where nothing was typed', async () => {
  await contactDraftStore(placeOfEntry('c1', 't1')).keep({ seenVersion: 1 });
  await contactDraftStore(placeOfEntry('c2', 't1')).keep({ text: 'of another case' });
  const place = await desk();
  expect(place.querySelector('textarea')).toBeNull();
  expect(ask.mock.calls.filter(([name]) => name === 'timer.ended')).toEqual([]);
});
