// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sha256OfText } from '../../../../../src/domain/chain/hash.ts';
import {
  LETTERS,
  type LetterContent,
  type LetterName,
} from '../../../../../src/domain/letters/letter-content.ts';
import { emptyLetterDraft, type LetterDraft } from '../../../../../src/domain/letters/letter-draft.ts';
import type { EntryRow } from '../../../../../src/storage/rows.ts';
import { NowProvider } from '../../../../../src/ui/case-page/frame/now-provider.tsx';
import { WriteLetter } from '../../../../../src/ui/case-page/letters/write-letter.tsx';
import { DETAILS, inputOf, ROOT_HASH } from '../../../domain/letters/sample-cases.ts';
import { clear, controlOf, draw, press, type } from '../screen.tsx';
import { kept } from './letter-drafts.ts';

const { ask, changeSettings } = vi.hoisted(() => ({ ask: vi.fn(), changeSettings: vi.fn() }));
vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../../src/platform/letter-drafts.ts', () => import('./letter-drafts.ts'));
vi.mock('../../../../../src/platform/form-drafts.ts', () => import('../kept-drafts.ts'));
vi.mock('../../../../../src/platform/settings.ts', () => ({
  changeSettings,
  readSettings: async () => ({}),
  onSettingsChange: () => () => {},
}));

const nowMs = Date.parse('2026-11-22T09:00:00Z');
const opened: string[] = [];
const copied: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
  ask.mockReset();
  ask.mockResolvedValue({});
  changeSettings.mockReset();
  changeSettings.mockResolvedValue(undefined);
  kept.clear();
  opened.length = 0;
  copied.length = 0;
  vi.stubGlobal('open', (address: string) => void opened.push(address));
  vi.stubGlobal('print', () => undefined);
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
});
afterEach(() => {
  clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The letter of a sample case on the screen, its writer's details in the settings. */
async function show(
  letter: LetterName,
  draft: Partial<LetterDraft> = {},
  hasDetails = true,
): Promise<HTMLElement> {
  if (Object.keys(draft).length > 0) kept.set(letter, { ...emptyLetterDraft('entry-1'), ...draft });
  const { case: subject, entries } = inputOf(letter);
  const { facts } = subject;
  const purchase = { ...facts.purchase, email: 'service@shop.co.il', phone: '03-7654321' };
  const row = {
    id: 'case-1',
    version: 1,
    entryCount: entries.length,
    touchedAtMs: 0,
    createdAt: { at: '2026-11-01T00:00:00.000Z', zone: 'Asia/Jerusalem' },
    facts: { ...facts, hosts: ['shop.co.il'], purchase },
  };
  const rows = entries.map((entry): EntryRow => ({ ...entry, removed: 0, sortKey: entry.id }));
  const source = {
    row,
    entries: rows,
    rootHash: ROOT_HASH,
    settings: hasDetails ? { letter: DETAILS } : {},
  };
  const place = await draw(
    <NowProvider clock={() => nowMs}>
      <WriteLetter name={letter} source={source} />
    </NowProvider>,
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    if (!place.querySelector('.paper')) throw new Error('no paper yet');
  }, 10_000);
  return place;
}

const link = (place: HTMLElement, start: string): HTMLAnchorElement | undefined =>
  [...place.querySelectorAll('a')].find((one) => one.href.startsWith(start));
const newestDraft = (letter: LetterName) => kept.get(letter) as LetterDraft;
const SECRETS = [...Object.values(DETAILS), ROOT_HASH];
const HOSTILE = 'לא עובד & body=1?#"\'\r\n😀 secret words';

it.each(LETTERS)('%s: no text of it and no detail of the writer stands in an address', async (letter) => {
  const lines = { own: { text: HOSTILE, from: '' } };
  const place = await show(letter, {
    hasSeal: true,
    edits: { en: lines, he: lines },
    typed: { problem: HOSTILE, defect: HOSTILE },
    phone: '050-7654321',
    email: 'service@shop.co.il',
  });
  for (const start of ['mailto:', 'https://wa.me/']) {
    const found = link(place, start);
    if (!found) continue;
    await act(async () => found.click());
    const anyway = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Go on as it is');
    if (anyway) await act(async () => anyway.click());
    await vi.waitFor(() => expect(opened.at(-1)?.startsWith(start)).toBe(true));
  }
  const paper = [...place.querySelectorAll('.paper .paragraph p')].map((one) => one.textContent ?? '');
  const addresses = [...opened, ...[...place.querySelectorAll('a')].map((one) => one.href), location.href];
  expect(paper.length).toBeGreaterThan(1);
  for (const address of addresses.map((one) => decodeURIComponent(one))) {
    for (const secret of [...SECRETS, 'secret words']) expect(address).not.toContain(secret);
    for (const text of paper.filter((one) => one.length > 40))
      expect(address).not.toContain(text.slice(0, 40));
    expect(address).not.toMatch(/body=|[\r\n]/);
  }
  if (copied[0]) expect(copied[0]).toContain('secret words');
  if (opened.length > 0) expect(copied).toHaveLength(opened.length);
});

it('a subject of quotes, line ends and emoji stands in the mail’s link as one field', async () => {
  const place = await show('defect', {
    typed: { orderNumber: 'א"ב\r\nBcc: a@b.c&body=x #1 😀' },
    language: 'he',
  });
  const address = link(place, 'mailto:')?.getAttribute('href') ?? '';
  expect(address).toMatch(/^mailto:service@shop\.co\.il\?subject=[\w.~%-]+$/);
  expect(decodeURIComponent(address)).toContain('א"ב Bcc: a@b.c&body=x #1 😀');
});

it('a notice of cancellation goes by mail or on the site, not by WhatsApp', async () => {
  const place = await show('cancellation-notice', { phone: '050-7654321' });
  expect(link(place, 'https://wa.me/')).toBe(undefined);
  expect(link(place, 'mailto:service@shop.co.il?subject=')).toBeDefined();
  expect(link(place, 'https://shop.co.il/')?.target).toBe('_blank');
  expect(place.textContent).toContain('WhatsApp is not on the list');
  expect(place.querySelector('.notice-way')?.textContent).toContain('14I');
});

it('a letter with gaps says so before it leaves, and leaves whole once it is filled', async () => {
  const place = await show('cancellation-notice', {}, false);
  expect(place.querySelector('.missing-bar')?.textContent).toContain('2 details are missing');
  await press('Copy the letter');
  expect(copied).toEqual([]);
  expect(place.querySelector('.letter-leave [role=alert]')?.textContent).toContain('2 details');
  for (const [field, text] of [
    ['writerName', DETAILS.name],
    ['writerId', DETAILS.idNumber],
  ] as const) {
    const control = place.querySelector<HTMLInputElement>(`.paper input[data-field=${field}]`);
    await act(async () => {
      if (!control) throw new Error(`no gap ${field}`);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  expect(newestDraft('cancellation-notice').typed).toEqual({
    writerName: DETAILS.name,
    writerId: DETAILS.idNumber,
  });
  await press('Copy the letter');
  await vi.waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toContain(DETAILS.idNumber);
  expect(copied[0]).not.toContain('▁');
  await press('Keep');
  expect(changeSettings).toHaveBeenCalledWith({
    letter: { name: DETAILS.name, idNumber: DETAILS.idNumber },
  });
});

it('what was copied is what is noted as sent, with its hash, and the note is taken back', async () => {
  await show('cancellation-notice');
  await press('Copy the letter');
  await vi.waitFor(() => expect(newestDraft('cancellation-notice').left).not.toBe(null));
  await press('Yes, note it');
  await press('Note as sent');
  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('entry.add', expect.anything()));
  const [, { entryId, body }] = ask.mock.calls.find(([call]) => call === 'entry.add') ?? [];
  const content = body.content as LetterContent;
  expect(content).toMatchObject({
    kind: 'letter',
    letter: 'cancellation-notice',
    way: 'email',
    language: 'en',
    followUpOn: '2026-12-07',
  });
  expect(content.text).toBe(copied[0]);
  expect(content.textHash).toBe(await sha256OfText(copied[0] ?? ''));
  await vi.waitFor(() => expect(kept.has('cancellation-notice')).toBe(false));
  await press('Undo');
  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('entry.remove', { entryId }));
  await vi.waitFor(() => expect(newestDraft('cancellation-notice').left?.text).toBe(copied[0]));
  expect(newestDraft('cancellation-notice').entryId).not.toBe(entryId);
});

it('the day on which to look after the answer is proposed by the law, moves with the letter and may be emptied', async () => {
  await show('cancellation-notice');
  await press('Copy the letter');
  await vi.waitFor(() => expect(newestDraft('cancellation-notice').left).not.toBe(null));
  await press('Yes, note it');
  const label = 'Look after the answer on';
  expect(controlOf(label).value).toBe('2026-12-07');
  await type('When', '2026-11-20T10:00');
  expect(controlOf(label).value).toBe('2026-12-05');
  await type(label, '2026-11-19');
  await press('Note as sent');
  expect(ask).not.toHaveBeenCalled();
  expect(controlOf(label).getAttribute('aria-invalid')).toBe('true');
  const saved = async (): Promise<LetterContent> => {
    await press('Note as sent');
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('entry.add', expect.anything()));
    return ask.mock.calls.find(([call]) => call === 'entry.add')?.[1].body.content;
  };
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  ask.mockRejectedValueOnce(new Error('no'));
  await type(label, '2026-12-20');
  expect((await saved()).followUpOn).toBe('2026-12-20');
  ask.mockClear();
  await type(label, '');
  expect((await saved()).followUpOn).toBe(null);
});

it('sharp words are hinted at, and better ones are one press away', async () => {
  const place = await show('defect', { edits: { en: { own: { text: 'Fix it NOW!!!', from: '' } } } });
  const hint = (): HTMLElement | null => place.querySelector('.tone-hint .button');
  while (hint()) await act(async () => hint()?.click());
  expect(newestDraft('defect').edits.en?.own?.text).toBe('Fix it now.');
});

it('a paragraph is written anew and given back', async () => {
  const place = await show('cancellation-notice');
  const first = place.querySelector('[data-paragraph=confirm]');
  const before = first?.querySelector('p')?.textContent;
  await act(async () => first?.querySelector<HTMLButtonElement>('.paragraph-edit button')?.click());
  const box = first?.querySelector('textarea');
  await act(async () => {
    if (!box) throw new Error('no box');
    box.value = 'Please confirm.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Done');
  expect(first?.querySelector('p')?.textContent).toBe('Please confirm.');
  await act(async () => first?.querySelector<HTMLButtonElement>('.paragraph-edit button')?.click());
  await press('Back to the suggested text');
  expect(first?.querySelector('p')?.textContent).toBe(before);
});
