// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LetterContent, LetterName } from '../../../../../src/domain/letters/letter-content.ts';
import { emptyLetterDraft, type LetterDraft } from '../../../../../src/domain/letters/letter-draft.ts';
import { NowProvider } from '../../../../../src/ui/case-page/frame/now-provider.tsx';
import { WriteLetter } from '../../../../../src/ui/case-page/letters/write-letter.tsx';
import { DETAILS, inputOf } from '../../../domain/letters/sample-cases.ts';
import { clear, draw, press } from '../screen.tsx';
import { kept } from './letter-drafts.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../../src/platform/letter-drafts.ts', () => import('./letter-drafts.ts'));
vi.mock('../../../../../src/platform/form-drafts.ts', () => import('../kept-drafts.ts'));
vi.mock('../../../../../src/platform/settings.ts', () => ({
  changeSettings: async () => {},
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));

const nowMs = Date.parse('2026-11-22T09:00:00Z');
const CANCEL = 'https://shop.co.il/cancel';
const draftOf = (letter: LetterName) => kept.get(letter) as LetterDraft;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
  ask.mockReset();
  ask.mockResolvedValue({});
  kept.clear();
  vi.stubGlobal('print', () => undefined);
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function show(letter: LetterName, draft: Partial<LetterDraft> = {}): Promise<HTMLElement> {
  kept.set(letter, { ...emptyLetterDraft('entry-1'), ...draft });
  const { facts } = inputOf(letter).case;
  const cancelUrl = `${CANCEL}?mail=${encodeURIComponent(DETAILS.email)}`;
  const row = {
    id: 'case-1',
    version: 1,
    entryCount: 0,
    touchedAtMs: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: {
      ...facts,
      hosts: ['shop.co.il'],
      purchase: { ...facts.purchase, email: 'service@shop.co.il', cancelUrl },
    },
  };
  const settings = { letter: DETAILS };
  const place = await draw(
    <NowProvider clock={() => nowMs}>
      <WriteLetter name={letter} source={{ row, entries: [], rootHash: undefined, settings }} />
    </NowProvider>,
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!place.querySelector('.paper')) throw new Error('no paper yet');
  }, 10_000);
  return place;
}

async function choose(place: HTMLElement, way: string): Promise<void> {
  const radio = place.querySelector<HTMLInputElement>(`.notice-way input[value=${way}]`);
  await act(async () => radio?.click());
}

it('the way of a notice is chosen above it, of those that the law lists, and none is chosen by itself', async () => {
  const place = await show('cancellation-notice');
  const radios = [...place.querySelectorAll<HTMLInputElement>('.notice-way input[type=radio]')];
  expect(radios.map(({ value }) => value)).toEqual(['email', 'form', 'registered-mail', 'fax']);
  expect(radios.some(({ checked }) => checked)).toBe(false);
  const paper = () => place.querySelector('.paper')?.textContent;
  expect(paper()).not.toContain('one of the ways listed');
  await choose(place, 'registered-mail');
  expect(paper()).toContain('by registered mail, one of the ways listed in section 14I');
  expect(paper()).toContain('from the day on which you receive this notice');
  expect(place.querySelector('.notice-way')?.textContent).toMatch(/Our suggestion: post it by .*24/);
  // What says that it goes by mail does not go by e-mail.
  expect([...place.querySelectorAll('a')].some(({ href }) => href.startsWith('mailto:'))).toBe(false);
  await choose(place, 'email');
  expect([...place.querySelectorAll('a')].some(({ href }) => href.startsWith('mailto:'))).toBe(true);
  expect(place.querySelector('.notice-way')?.textContent).not.toContain('Our suggestion');
});

it('a printed notice is noted in the way that was chosen, and in none where none was', async () => {
  const place = await show('cancellation-notice');
  await press('Print');
  await vi.waitFor(() => expect(draftOf('cancellation-notice').left).not.toBe(null));
  expect(draftOf('cancellation-notice').left?.way).toBe(undefined);
  await choose(place, 'registered-mail');
  await press('Print');
  await vi.waitFor(() => expect(draftOf('cancellation-notice').left?.way).toBe('registered-mail'));
  await press('Yes, note it');
  await press('Note as sent');
  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('entry.add', expect.anything()));
  const content = ask.mock.calls.find(([call]) => call === 'entry.add')?.[1].body.content as LetterContent;
  expect(content.way).toBe('registered-mail');
  expect(content.text).toContain('by registered mail');
  // A day on which to look whether it arrived and was answered.
  expect(content.followUpOn).toBe('2026-12-07');
});

it('opens the shop’s cancellation page without anything of the shopper in its address', async () => {
  const place = await show('cancellation-notice');
  const link = [...place.querySelectorAll('a')].find(({ href }) => href.startsWith(CANCEL));
  expect(link?.getAttribute('href')).toBe(CANCEL);
  expect(link?.rel).toBe('noreferrer');
  expect(link?.target).toBe('_blank');
});

it('another letter has no such choice', async () => {
  const place = await show('written-demand');
  expect(place.querySelector('.notice-way')).toBe(null);
});
