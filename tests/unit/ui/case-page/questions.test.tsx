// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyPurchase, type LawFact, type Purchase } from '../../../../src/domain/case/purchase.ts';
import { VOCABULARY } from '../../../../src/domain/law/il/facts.ts';
import type { Word } from '../../../../src/domain/law/vocabulary.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { QuestionsCard } from '../../../../src/ui/case-page/questions/questions-card.tsx';
import { readAnswer, typedAnswer } from '../../../../src/ui/case-page/questions/read-answer.ts';
import { kept } from './kept-drafts.ts';
import { caseRow, clear, draw, press, today } from './screen.tsx';

const { ask, settings } = vi.hoisted(() => ({ ask: vi.fn(), settings: { status: {} } }));
vi.mock('../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../src/platform/form-drafts.ts', () => import('./kept-drafts.ts'));
vi.mock('../../../../src/platform/settings.ts', () => ({
  readSettings: async () => settings,
  onSettingsChange: () => () => undefined,
}));

beforeEach(() => {
  ask.mockReset();
  ask.mockResolvedValue({ caseId: 'case-1' });
  kept.clear();
});
afterEach(clear);

const day = (text: string): Day => text as Day;
const bought: Purchase = {
  ...emptyPurchase,
  transactionDate: day('2026-10-01'),
  receivedDate: day('2026-10-05'),
  disclosureDate: day('2026-10-05'),
};

describe('readAnswer', () => {
  it.each<[string, string, LawFact]>([
    ['opened', 'yes', true],
    ['opened', 'no', false],
    ['channel', 'store', 'store'],
    ['price', '1,299.90', 1299_90],
    ['passengers', '2', 2],
    ['coordinatedTime', '09:30', '09:30'],
    ['serviceDate', '2027-01-01', '2027-01-01'],
  ])('%s: %s', (fact, typed, value) =>
    expect(readAnswer(bought, fact, VOCABULARY[fact as 'price'] as Word, typed, today)).toEqual({ value }),
  );

  it.each([
    ['opened', '', 'choice-missing'],
    ['price', '$5', 'sum-unreadable'],
    ['passengers', '0', 'number-unreadable'],
    ['coordinatedTime', '9', 'time-unreadable'],
    ['noticeDate', '', 'day-missing'],
    ['refusedDate', '2027-01-01', 'day-in-future'],
    // Nothing is refused before it was bought.
    ['refusedDate', '2026-09-01', 'does-not-fit'],
  ])('%s: "%s" is wrong: %s', (fact, typed, problem) =>
    expect(readAnswer(bought, fact, VOCABULARY[fact as 'price'] as Word, typed, today)).toEqual({ problem }),
  );

  it('a known value stands in its field as it is typed', () => {
    expect(typedAnswer(VOCABULARY.price, 1299_90)).toBe('1299.90');
    expect(typedAnswer(VOCABULARY.opened, false)).toBe('no');
    expect(typedAnswer(VOCABULARY.noticeDate, null)).toBe('');
  });
});

/** Waits until it was found out what is worth asking. */
async function card(purchase: Partial<Purchase>, version = 1): Promise<HTMLElement> {
  const row = caseRow({ ...bought, ...purchase }, version);
  const place = await draw(<QuestionsCard row={row} today={today} />);
  await vi.waitFor(() => expect(place.querySelector('.question')).not.toBeNull(), 20_000);
  return place;
}
const questionsIn = (place: HTMLElement): (string | null | undefined)[] =>
  [...place.querySelectorAll('.question')].map((one) => one.querySelector('.field-label')?.textContent);

describe('the questions of a case', () => {
  it('come one at a time with why; "I don’t know" is kept and asks for the next one', async () => {
    const place = await card({});
    const [first] = questionsIn(place);
    expect(questionsIn(place)).toHaveLength(1);
    expect(place.querySelector('.question-why')?.textContent).toMatch(/right to cancel/);
    await press('I don’t know');
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    const { purchase } = ask.mock.calls[0]?.[1].facts ?? {};
    expect(purchase.unknown).toHaveLength(1);
    await card(purchase, 2);
    expect(questionsIn(place)).not.toContain(first);
    expect(place.textContent).toContain('Not known');
  }, 30_000);

  it('three at most', async () => {
    const place = await card({});
    const more = [...place.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('more question'),
    );
    await press(more?.textContent ?? '');
    expect(questionsIn(place)).toHaveLength(3);
  }, 30_000);
});
