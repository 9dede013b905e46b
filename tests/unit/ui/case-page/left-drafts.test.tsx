// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contactDraftStore, placeOfEntry } from '../../../../src/platform/contact-drafts.ts';
import { formDraftStore } from '../../../../src/platform/form-drafts.ts';
import type { EntryRow } from '../../../../src/storage/rows.ts';
import { LeftDrafts } from '../../../../src/ui/case-page/left/left-drafts.tsx';
import { EntryCard } from '../../../../src/ui/case-page/timeline/entry-card.tsx';
import { stored } from '../../support/fake-storage.ts';
import { clear, controlOf, draw, press } from './screen.tsx';

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({ agents: [] }) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));

vi.mock('../../../../src/ui/case-page/entry-image/save-as-image.tsx', () => ({ SaveAsImage: () => null }));

const happenedAt = { at: '2026-11-22T08:00:00.000Z', zone: 'Asia/Jerusalem' };
const entry = {
  id: 'e1',
  caseId: 'c1',
  version: 1,
  happenedAt,
  recordedAt: happenedAt,
  removed: 0,
  content: { kind: 'contact', channel: 'phone', text: 'said' },
} as unknown as EntryRow;

beforeEach(() => stored.clear());
afterEach(clear);

const card = async (): Promise<HTMLElement> => {
  const place = await draw(
    <LeftDrafts caseId="c1">
      <ul>
        <EntryCard entry={entry} evidence={undefined} isOpened={false} />
      </ul>
    </LeftDrafts>,
  );
  await act(async () => {});
  return place;
};

it('marks an entry over which something was typed and not saved, and goes on with it', async () => {
  await contactDraftStore(placeOfEntry('c1', 'e1')).keep({ text: 'said more', seenVersion: 1 });
  const place = await card();
  await vi.waitFor(() => expect(place.textContent).toContain('Not saved yet'));
  await press('Go on writing');
  await vi.waitFor(() => expect(controlOf('What was said?').value).toBe('said more'));
});

it('marks it for what is typed in any of its forms, and only while it is there', async () => {
  const store = formDraftStore<{ text: string }>('c1', 'facts', 'e1');
  await store.keep({ text: 'x' });
  const place = await card();
  await vi.waitFor(() => expect(place.textContent).toContain('Not saved yet'));
  await act(() => store.drop());
  await vi.waitFor(() => expect(place.textContent).not.toContain('Not saved yet'));
});

it('marks nothing for the new contact of the case, another form, or another entry', async () => {
  stored.set('entry-draft c1 contact', { text: 'x' });
  stored.set('entry-draft c1 form wanted', { text: 'x' });
  stored.set('entry-draft c1 e2', { text: 'x' });
  stored.set('entry-draft c2 e1', { text: 'x' });
  expect((await card()).textContent).not.toContain('Not saved yet');
});
