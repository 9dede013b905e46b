// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addEntry } from '../../../../src/services/entries.ts';
import { type Database, makeDatabase, openDatabase } from '../../../../src/storage/database.ts';
import { DatabaseProvider } from '../../../../src/ui/case-page/frame/database-provider.tsx';
import { SampleNotice } from '../../../../src/ui/case-page/sample/sample-notice.tsx';
import { makeCase, note } from '../../backup/library.ts';
import { fakeWorld } from '../../support/fake-world.ts';
import { clear, draw } from './screen.tsx';

const { asked } = vi.hoisted(() => ({ asked: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({
  ask: async (kind: string) => {
    asked(kind);
    return {};
  },
}));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
// As on a machine that is busy: what is read again and again has not answered yet.
vi.mock('../../../../src/storage/watch.ts', () => ({ watch: () => () => undefined }));

const PATIENCE = { timeout: 15_000 };
let db: Database;

beforeEach(async () => {
  db = await openDatabase(makeDatabase(), () => undefined);
  await db.delete();
  await db.open();
});
afterEach(async () => {
  await clear();
  db.close();
  vi.clearAllMocks();
});

/** What is asked for when the one button is pressed as soon as it is there. */
async function pressed(): Promise<string> {
  const place = await draw(
    <DatabaseProvider>
      <SampleNotice caseId="c1" />
    </DatabaseProvider>,
  );
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBe(null), PATIENCE);
  await act(async () => place.querySelector('button')?.click());
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1), PATIENCE);
  return asked.mock.calls[0]?.[0];
}

it('erases a sample with nothing of the shopper in it, however soon the button is pressed', async () => {
  await makeCase(await fakeWorld(db), 'c1', 'Kettle');
  expect(await pressed()).toBe('case.erase');
});

it('puts one that holds a note of the shopper into the bin', async () => {
  const world = await fakeWorld(db);
  await makeCase(world, 'c1', 'Kettle');
  await addEntry(world, { caseId: 'c1', entryId: 'e1', body: note('The kettle leaks') });
  expect(await pressed()).toBe('case.bin');
});
