// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addEntry } from '../../../../src/services/entries.ts';
import { saveCapture } from '../../../../src/services/save-capture.ts';
import { makeDatabase, openDatabase } from '../../../../src/storage/database.ts';
import { findCase } from '../../../../src/storage/queries.ts';
import { DatabaseProvider } from '../../../../src/ui/case-page/frame/database-provider.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import { type ActionAbout, ActionProvider } from '../../../../src/ui/case-page/keyboard/action-provider.tsx';
import { PrintButton } from '../../../../src/ui/case-page/print/print-button.tsx';
import { PrintedTimeline } from '../../../../src/ui/case-page/print/printed-timeline.tsx';
import { makeCase, note } from '../../backup/library.ts';
import { fakeWorld, saveRequest } from '../../support/fake-world.ts';
import { clear, draw, press } from './screen.tsx';

vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({ letter: { idNumber: '012345678' } }),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/ui/case-page/export/use-note-export.ts', () => ({
  useNoteExport: () => async () => {},
}));

const PATIENCE = { timeout: 15_000 };

let printed = '';
beforeEach(() => {
  printed = '';
  vi.stubGlobal('print', () => {
    printed = document.querySelector('.printed-timeline')?.textContent ?? '';
  });
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

async function print(about: ActionAbout): Promise<string> {
  const db = await openDatabase(makeDatabase(), () => undefined);
  await db.delete();
  await db.open();
  const world = await fakeWorld(db);
  await makeCase(world, 'c1', 'Kettle');
  await addEntry(world, { caseId: 'c1', entryId: 'e1', body: note('My ID number is 012345678') });
  await addEntry(world, { caseId: 'c1', entryId: 'e2', body: note('Only for me') });
  await saveCapture(
    world,
    saveRequest('d1', { target: { to: 'case', caseId: 'c1' }, agent: 'Dan 012345678' }),
  );
  const row = await findCase(db, 'c1');
  if (!row) throw new Error('no case');
  const place = await draw(
    <NowProvider clock={() => Date.parse('2026-11-22T10:00:00Z')}>
      <DatabaseProvider>
        <ActionProvider>
          <PrintedTimeline row={row} />
          <PrintButton about={about} onPress={() => undefined} />
        </ActionProvider>
      </DatabaseProvider>
    </NowProvider>,
  );
  // The database opens in its own time.
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBe(null), PATIENCE);
  await press('Print the timeline');
  await vi.waitFor(() => expect(printed).not.toBe(''), PATIENCE);
  db.close();
  return printed;
}

it('prints everything where nothing else was chosen', async () => {
  const text = await print({});
  expect(text).toContain('012345678');
  expect(text).toContain('Only for me');
  expect(text).toContain('https://gal.co.il/order/1');
});

it('leaves out what was left out, and hides the personal details of the shopper', async () => {
  const text = await print({ leftOut: ['e2'], hidesPersonal: true });
  expect(text).toContain('My ID number is');
  expect(text).not.toContain('012345678');
  expect(text).not.toContain('Only for me');
  // Of an address only the site: what follows it may say who somebody is in more ways than are known.
  expect(text).toContain('Dan');
  expect(text).toContain('https://gal.co.il/…');
  expect(text).not.toContain('/order/1');
});
