// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LetterName } from '../../../../../src/domain/letters/letter-content.ts';
import { NowProvider } from '../../../../../src/ui/case-page/frame/now-provider.tsx';
import { WriteLetter } from '../../../../../src/ui/case-page/letters/write-letter.tsx';
import { DETAILS, inputOf } from '../../../domain/letters/sample-cases.ts';
import { clear, controlOf, draw, press, type } from '../screen.tsx';
import { kept } from './letter-drafts.ts';

vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../../../src/platform/letter-drafts.ts', () => import('./letter-drafts.ts'));
vi.mock('../../../../../src/platform/form-drafts.ts', () => import('../kept-drafts.ts'));
vi.mock('../../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));

const nowMs = Date.parse('2026-11-22T09:00:00Z');
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
  kept.clear();
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

/** A letter of a sample case, as nobody filled in anything of it yet. */
async function show(name: LetterName): Promise<HTMLElement> {
  const { case: subject, entries } = inputOf(name);
  const row = {
    id: 'case-1',
    version: 1,
    entryCount: entries.length,
    touchedAtMs: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: subject.facts,
  };
  const source = {
    row,
    entries: entries.map((entry) => ({ ...entry, removed: 0 as const, sortKey: entry.id })),
    rootHash: undefined,
    settings: { letter: DETAILS },
  };
  const place = await draw(
    <NowProvider clock={() => nowMs}>
      <WriteLetter name={name} source={source} />
    </NowProvider>,
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!place.querySelector('.paper')) throw new Error('no paper yet');
  }, 10_000);
  return place;
}

const said = (place: HTMLElement): string =>
  (place.querySelector('.paper')?.textContent ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, '');

it('has a place for expenses, which make a head of the claim and are part of its sum', async () => {
  const place = await show('small-claims');
  expect(said(place)).toContain('pay ₪1,299.90');
  await press('Add expenses to the sum');
  await vi.waitFor(() => expect(document.activeElement === controlOf('How much it was')).toBe(true), 15_000);
  await type('How much it was', '120');
  await type('What for', 'registered mail');
  expect(said(place)).toMatch(/Expenses: ₪120 \(registered mail\)/);
  expect(said(place)).toContain('pay ₪1,419.90');
});

it('says of expenses without a sum that they are no part of it, and takes them out again', async () => {
  const place = await show('small-claims');
  await press('Add expenses to the sum');
  await type('What for', 'travel');
  expect(said(place)).toContain('Without it the expenses are no part of the claim');
  await press('Remove the expenses');
  expect(kept.size).toBe(0);
  expect(said(place)).toContain('pay ₪1,299.90');
});

it('offers expenses in no letter that claims nothing', async () => {
  expect(said(await show('council'))).not.toContain('expenses');
});
