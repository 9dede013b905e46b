// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LetterName } from '../../../../../src/domain/letters/letter-content.ts';
import type { EntryRow } from '../../../../../src/storage/rows.ts';
import { NowProvider } from '../../../../../src/ui/case-page/frame/now-provider.tsx';
import { WriteLetter } from '../../../../../src/ui/case-page/letters/write-letter.tsx';
import { DETAILS, entry, inputOf } from '../../../domain/letters/sample-cases.ts';
import { clear, draw, press } from '../screen.tsx';
import { kept } from './letter-drafts.ts';

const { askCall } = vi.hoisted(() => ({ askCall: vi.fn() }));
vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask: askCall }));
vi.mock('../../../../../src/platform/letter-drafts.ts', () => import('./letter-drafts.ts'));
vi.mock('../../../../../src/platform/form-drafts.ts', () => import('../kept-drafts.ts'));
vi.mock('../../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));

beforeEach(() => {
  askCall.mockReset();
  askCall.mockResolvedValue({});
  kept.clear();
});
afterEach(clear);

async function show(letter: LetterName, rows: readonly EntryRow[] = []): Promise<HTMLElement> {
  const row = {
    id: 'case-1',
    version: 1,
    entryCount: 0,
    touchedAtMs: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: inputOf(letter).case.facts,
  };
  const source = { row, entries: rows, rootHash: undefined, settings: { letter: DETAILS } };
  const place = await draw(
    <NowProvider clock={() => Date.parse('2026-11-22T09:00:00Z')}>
      <WriteLetter name={letter} source={source} />
    </NowProvider>,
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!place.querySelector('.paper')) throw new Error('no paper yet');
  }, 10_000);
  return place;
}

const TITLE = 'One moment';
const taken = (step: 'court' | 'authority'): EntryRow => ({
  ...entry('step', '2026-11-21', { kind: 'step', step, text: 'They refused' }),
  removed: 0,
  sortKey: 'step',
});

it.each([
  ['small-claims', 'court'],
  ['authority', 'authority'],
] as const)('going straight to the letter of %s asks once for the reason', async (letter, step) => {
  const place = await show(letter);
  expect(place.textContent).toContain(TITLE);
  await press('Yes, go on');
  await press('They refused');
  await press('Note it and move on');
  await vi.waitFor(() =>
    expect(askCall).toHaveBeenCalledWith(
      'step.take',
      expect.objectContaining({
        content: expect.objectContaining({ kind: 'step', step, text: 'They refused' }),
      }),
    ),
  );
  clear();
  expect((await show(letter, [taken(step)])).textContent).not.toContain(TITLE);
});

it('a letter of a step that is no harsh one asks nothing', async () => {
  expect((await show('written-demand')).textContent).not.toContain(TITLE);
});
