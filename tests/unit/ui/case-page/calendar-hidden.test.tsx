// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { addEntry } from '../../../../src/services/entries.ts';
import { makeDatabase, openDatabase } from '../../../../src/storage/database.ts';
import { findCase } from '../../../../src/storage/queries.ts';
import { WithCaseDates } from '../../../../src/ui/case-page/calendar/case-dates.tsx';
import { CaseToCalendar } from '../../../../src/ui/case-page/calendar/case-to-calendar.tsx';
import { DatabaseProvider } from '../../../../src/ui/case-page/frame/database-provider.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import type { ActionAbout } from '../../../../src/ui/case-page/keyboard/action-provider.tsx';
import { makeCase, note } from '../../backup/library.ts';
import { fakeWorld } from '../../support/fake-world.ts';
import { clear, draw } from './screen.tsx';

const { saved } = vi.hoisted(() => ({ saved: vi.fn() }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({ letter: { idNumber: '012345678' } }),
  onSettingsChange: () => () => {},
}));
vi.mock('../../../../src/ui/case-page/viewer/save-file.ts', () => ({ saveFile: saved }));
vi.mock('../../../../src/ui/case-page/export/use-note-export.ts', () => ({
  useNoteExport: () => async () => {},
}));

const PATIENCE = { timeout: 15_000 };

afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

/** The calendar of a case with three promises, and the name of its file. */
async function calendar(about: ActionAbout): Promise<string> {
  const db = await openDatabase(makeDatabase(), () => undefined);
  await db.delete();
  await db.open();
  const world = await fakeWorld(db);
  await makeCase(world, 'c1', 'Kettle of 012345678');
  const promises = { e1: 'A courier asks for 012345678', e2: 'Only for me', e3: 'A call' };
  for (const [entryId, text] of Object.entries(promises)) {
    const content = { kind: 'promise', text, state: 'open', dueOn: '2026-12-03' } as never;
    await addEntry(world, { caseId: 'c1', entryId, body: { ...note(''), content } });
  }
  const row = await findCase(db, 'c1');
  if (!row) throw new Error('no case');
  const place = await draw(
    <NowProvider clock={() => Date.parse('2026-11-22T10:00:00Z')}>
      <DatabaseProvider>
        <WithCaseDates row={row}>
          <CaseToCalendar about={about} />
        </WithCaseDates>
      </DatabaseProvider>
    </NowProvider>,
  );
  // The database opens in its own time.
  await vi.waitFor(() => expect(place.querySelector('button')).not.toBe(null), PATIENCE);
  await act(async () => place.querySelector('button')?.click());
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(1), PATIENCE);
  db.close();
  const [bytes, name] = saved.mock.calls[0] ?? [];
  // Long lines are folded.
  return `${name}\n${new TextDecoder().decode(bytes).replace(/\r\n /g, '')}`;
}

it('holds everything where nothing else was chosen', async () => {
  const text = await calendar({});
  expect(text.match(/012345678/g)?.length).toBeGreaterThan(2);
  expect(text).toContain('Only for me');
});

it('leaves out what was left out, calls nothing off, and hides the personal details of the shopper', async () => {
  const text = await calendar({ leftOut: ['e2'], hidesPersonal: true });
  expect(text).toContain('A courier asks for');
  expect(text).toContain('A call');
  expect(text).not.toContain('012345678');
  expect(text).not.toContain('Only for me');
  expect(text).not.toContain('CANCELLED');
});
