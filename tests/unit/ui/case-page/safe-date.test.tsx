// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { listedCase } from '../../../../src/domain/attention/attention.ts';
import { digestOf } from '../../../../src/domain/attention/digest.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { rightsOf } from '../../../../src/domain/rights/rights-of.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { NextCard } from '../../../../src/ui/case-page/case/next-card.tsx';
import { DatesCard } from '../../../../src/ui/case-page/dates/dates-card.tsx';
import { CaseLink } from '../../../../src/ui/case-page/home/case-link.tsx';

import { caseRow, clear, draw, press, today } from './screen.tsx';

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../../src/platform/form-drafts.ts', () => import('./kept-drafts.ts'));
// It hands out a file, which takes a browser.
vi.mock('../../../../src/ui/case-page/calendar/right-to-calendar.tsx', () => ({
  RightToCalendar: () => null,
}));
afterEach(clear);

const long = '2026-10-01' as Day;
const lately = '2026-11-19' as Day;
const twoWeeksAgo = '2026-11-07' as Day; // the last day, a Saturday, moves to Sunday
const nowMs = Date.parse('2026-11-21T10:00:00Z');
const wordsOf = (place: HTMLElement): string => (place.textContent ?? '').replace(/[\u2068\u2069]/g, '');

async function show(purchase: Partial<Purchase>): Promise<HTMLElement> {
  const row = caseRow(purchase);
  const listed = listedCase(row, digestOf([], []), nowMs);
  return draw(
    <>
      <NextCard row={row} entries={[]} today={today} onAdding={() => {}} onLadder={() => {}} />
      <DatesCard row={row} rights={rightsOf(row, [], today)} today={today} asks={undefined} />
      <CaseLink listed={listed} nowMs={nowMs} />
    </>,
  );
}

it('says that the safe date has passed, and asks for what the right depends on', async () => {
  let place = await show({ receivedDate: long });
  expect(wordsOf(place)).toMatch(/has passed\. ?Whether the right is over depends on/);
  expect(wordsOf(place)).not.toMatch(/The last day was|is over\b(?! depends)/);
  expect(place.querySelector('.right-badge')?.textContent).toBe('fact missing');

  clear();
  place = await show({ receivedDate: long, unknown: ['disclosureDate'] });
  expect(place.querySelector('h2')?.textContent).toBe('Find the disclosure document');
  expect(place.querySelector('.next')?.textContent).toContain('Whether the right is over depends on');
  await press('Enter a date');
  expect(place.querySelector('h2')?.textContent).toBe('When did the disclosure document come?');
});

it.each([lately, twoWeeksAgo])('calls a date that is only safe no last day (%s)', async (receivedDate) => {
  const place = await show({ receivedDate, unknown: ['disclosureDate'] });
  expect(place.querySelector('.count-legend')?.textContent).toContain('safe date');
  expect(place.querySelector('h2')?.textContent).toContain('It is safe to cancel until');
  expect(wordsOf(place)).toContain('Safe until');
  expect(wordsOf(place)).toContain('Safe to cancel until');
  expect(wordsOf(place)).not.toMatch(
    /is the last day|days? left to cancel|the law’s last day|countslast day/,
  );
});

it('says the last day where the law has one, and that it was', async () => {
  let place = await show({ receivedDate: lately, disclosureDate: lately });
  expect(wordsOf(place)).toContain('days left to cancel');
  expect(wordsOf(place)).not.toMatch(/[Ss]afe/);
  clear();
  place = await show({ receivedDate: long, disclosureDate: long });
  expect(wordsOf(place)).toContain('The last day was');
});
