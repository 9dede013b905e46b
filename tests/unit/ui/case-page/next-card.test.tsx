// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { TikiyaError } from '../../../../src/domain/errors.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { NextCard } from '../../../../src/ui/case-page/case/next-card.tsx';
import { kept } from './kept-drafts.ts';
import { caseRow, clear, controlOf, draw, press, today, type } from './screen.tsx';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/form-drafts.ts', () => import('./kept-drafts.ts'));

beforeEach(() => {
  ask.mockReset();
  kept.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(clear);

function card(purchase: Partial<Purchase>, version = 1) {
  const row = caseRow(purchase, version);
  return <NextCard row={row} entries={[]} today={today} onAdding={() => {}} onLadder={() => {}} />;
}

const heading = (place: HTMLElement): string | null | undefined => place.querySelector('h2')?.textContent;

it('asks when the goods came, takes the day right there and goes on to the next question', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  const place = await draw(card({}));
  expect(heading(place)).toBe('When was it delivered?');
  await type('Date', '2026-11-19');
  await press('Save the date');
  expect(ask.mock.calls[0]?.[1].facts.purchase.receivedDate).toBe('2026-11-19');

  await draw(card({ receivedDate: '2026-11-19' as Day }, 2));
  expect(heading(place)).toBe('When did the disclosure document come?');
  expect(document.activeElement).toBe(place.querySelector('h2'));
  expect(controlOf('Date').value).toBe('');
});

it('sends "not yet" as a fact, and "I don\'t know" as no fact that is not asked again', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  const place = await draw(card({}));
  await press('I don’t know');
  const { purchase } = ask.mock.calls[0]?.[1].facts ?? {};
  expect(purchase).toMatchObject({ unknown: ['receivedDate'] });
  expect(purchase).not.toHaveProperty('receivedDate');
  await draw(card(purchase, 2));
  expect(heading(place)).toBe('When did the disclosure document come?');
  ask.mockClear();
  clear();

  await draw(card({}));
  await press('Not yet');
  expect(ask.mock.calls[0]?.[1].facts.purchase.receivedDate).toBeNull();
});

it('tells what an answer did, and takes it back', async () => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  const place = await draw(card({ disclosureDate: '2026-11-18' as Day }, 4));
  await type('Date', '2026-11-19');
  await press('Save the date');
  const toast = place.querySelector('.toast')?.textContent;
  expect(toast).toContain('The answer is saved.');
  expect(toast).toContain('3 December');
  ask.mockClear();
  await press('Undo');
  expect(ask.mock.calls).toEqual([
    [
      'case.correct',
      { caseId: 'case-1', version: 5, facts: caseRow({ disclosureDate: '2026-11-18' as Day }).facts },
    ],
  ]);
});

it.each(['Not yet', 'I don’t know'])('takes "%s" back', async (answer) => {
  ask.mockResolvedValue({ caseId: 'case-1' });
  await draw(card({}));
  await press(answer);
  ask.mockClear();
  await press('Undo');
  expect(ask).toHaveBeenCalledWith('case.correct', {
    caseId: 'case-1',
    version: 2,
    facts: caseRow({}).facts,
  });
});

it('says so when what was answered cannot be taken back any more', async () => {
  ask.mockResolvedValueOnce({ caseId: 'case-1' });
  const place = await draw(card({}));
  await press('Not yet');
  ask.mockRejectedValueOnce(new TikiyaError('changed-elsewhere'));
  await press('Undo');
  await vi.waitFor(() => expect(place.querySelector('.toast-late')).not.toBeNull());
});

it('refuses a day that cannot be, and keeps the day when saving fails', async () => {
  const place = await draw(card({ transactionDate: '2026-11-10' as Day }));
  await type('Date', '2026-11-09');
  await press('Save the date');
  expect(place.querySelector('.field-error')?.textContent).toBe('The delivery cannot be before the order.');
  expect(ask).not.toHaveBeenCalled();

  ask.mockRejectedValueOnce(new TikiyaError('storage-full'));
  await type('Date', '2026-11-12');
  await press('Save the date');
  expect(place.querySelector('[role=alert].notice')?.textContent).toContain('The disk is full');
  expect(controlOf('Date').value).toBe('2026-11-12');
});

it('keeps a day that was typed and not saved, and drops it once it is', async () => {
  await draw(card({}));
  await type('Date', '2026-11-19');
  expect(kept.get('day receivedDate')).toEqual({ day: '2026-11-19' });
  clear();
  await draw(card({}));
  await vi.waitFor(() => expect(controlOf('Date').value).toBe('2026-11-19'));
  ask.mockResolvedValue({ caseId: 'case-1' });
  await press('Save the date');
  await vi.waitFor(() => expect(kept.size).toBe(0));
});

it('says until when once everything is known', async () => {
  const day = '2026-11-19' as Day;
  const place = await draw(card({ receivedDate: day, disclosureDate: day }));
  expect(heading(place)).toContain('3 December');
  expect(place.querySelector('input')).toBeNull();
});

it('says in which way a notice counts for this deal', async () => {
  const days = { transactionDate: '2026-11-15' as Day, disclosureDate: '2026-11-15' as Day };
  const onLine = await draw(card({ ...days, receivedDate: '2026-11-18' as Day }));
  expect(onLine.textContent).toContain('by phone, e-\u2060mail, registered mail or on the website');
  clear();
  const timeshare = { ...days, kind: 'other', law: { channel: 'door', kind: 'timeshare' } } as const;
  const inWriting = await draw(card(timeshare));
  expect(inWriting.textContent).toContain('is given in writing');
  expect(inWriting.textContent).not.toContain('by phone');
});

it('leaves the focus where it is when what is next changes by something else', async () => {
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  const place = await draw(card({}));
  elsewhere.focus();
  await draw(card({ receivedDate: '2026-11-19' as Day }, 2));
  expect(heading(place)).toBe('When did the disclosure document come?');
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});
