// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PromiseContent } from '../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { type FormName, formDraftStore } from '../../../../src/platform/form-drafts.ts';
import { listLeftEntries } from '../../../../src/platform/left-drafts.ts';
import { PromiseActs } from '../../../../src/ui/case-page/promises/promise-acts.tsx';
import type { PromiseRow } from '../../../../src/ui/case-page/promises/use-promise.ts';
import { KnownFacts } from '../../../../src/ui/case-page/questions/known-facts.tsx';
import { NoticeQuestion } from '../../../../src/ui/case-page/subscriptions/notice-question.tsx';
import { TermLine } from '../../../../src/ui/case-page/subscriptions/term-line.tsx';
import { VisitsCard } from '../../../../src/ui/case-page/visits/visits-card.tsx';
import { stored } from '../../support/fake-storage.ts';
import { caseRow, clear, controlOf, draw, press, today } from './screen.tsx';

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({ agents: [] }) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useMaybeDatabase: () => undefined,
  useLive: () => ({ state: 'read', value: [] }),
}));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));

beforeEach(() => stored.clear());
afterEach(clear);

const leave = (form: FormName, draft: object, entryId?: string): Promise<void> =>
  formDraftStore<object>('case-1', form, entryId).keep(draft);

const happenedAt = { at: '2026-11-20T07:00:00.000Z', zone: 'Asia/Jerusalem' };
const promise = {
  id: 'p1',
  caseId: 'case-1',
  version: 1,
  happenedAt,
  content: {
    kind: 'promise',
    text: 'a courier',
    dueOn: '2026-11-25' as Day,
    state: 'open',
  } as PromiseContent,
} as PromiseRow;

it('a new visit that was typed and not saved is shown again by itself, and takes no focus', async () => {
  await leave('visit', { agent: 'Yossi' });
  const before = document.activeElement;
  await draw(<VisitsCard row={caseRow({})} />);
  await vi.waitFor(() => expect(controlOf('Name of the technician').value).toBe('Yossi'));
  expect(document.activeElement).toBe(before);
});

it('so is another day for a promise, and the entry is named among those that were left', async () => {
  await leave('day postponed', { day: '2026-12-01' }, 'p1');
  await draw(<PromiseActs entry={promise} />);
  await vi.waitFor(() => expect(controlOf('Put off until').value).toBe('2026-12-01'));
  expect(await listLeftEntries('case-1')).toEqual({ corrected: [], postponed: ['p1'], begun: [] });
});

it('so is another answer for a fact that is known', async () => {
  await leave('question price', { typed: '99' });
  const place = await draw(<KnownFacts row={caseRow({ law: { price: 5_000 } })} today={today} />);
  await vi.waitFor(() => expect(place.querySelector('input')?.value).toBe('99'));
  await press('Don’t save');
  expect(place.querySelector('input')).toBeNull();
  expect(stored.size).toBe(0);
});

it('so is another end of a term', async () => {
  await leave('term', { day: '2027-03-01' });
  const found = { termEndsOn: '2027-01-01' as Day } as Parameters<typeof TermLine>[0]['found'];
  await draw(<TermLine row={caseRow({})} found={found} today={today} isOpen />);
  await vi.waitFor(() => expect(controlOf('The last day').value).toBe('2027-03-01'));
});

it('a form in which nothing was left stays shut', async () => {
  const place = await draw(<PromiseActs entry={promise} />);
  await new Promise((done) => requestAnimationFrame(done));
  expect(place.querySelector('form')).toBeNull();
});

it('so is the day on which a notice came', async () => {
  await leave('day came-sms', { day: '2026-11-18' });
  const before = document.activeElement;
  await draw(
    <NoticeQuestion caseId="case-1" notice="sms" endsOn={'2026-12-31' as Day} today={today} isDue />,
  );
  await vi.waitFor(() => expect(controlOf('When did it come').value).toBe('2026-11-18'), 10_000);
  expect(document.activeElement).toBe(before);
});

it.each(['Don’t save', 'Escape'])('given up by %s, the focus goes back to what opened it', async (way) => {
  const giveUp = async (): Promise<void> => {
    if (way !== 'Escape') return press(way);
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  };
  await draw(
    <NoticeQuestion caseId="case-1" notice="sms" endsOn={'2026-12-31' as Day} today={today} isDue />,
  );
  await press('Yes, it came');
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('input'), { timeout: 15_000 });
  await giveUp();
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Yes, it came'), {
    timeout: 15_000,
  });
});

it('given up, a first visit leaves the focus on the timeline: its card goes, too', async () => {
  await leave('visit', { agent: 'Yossi' });
  const place = await draw(
    <>
      <VisitsCard row={caseRow({})} />
      <h2 id="timeline" tabIndex={-1}>
        Timeline
      </h2>
    </>,
  );
  await vi.waitFor(() => expect(controlOf('Name of the technician').value).toBe('Yossi'), {
    timeout: 15_000,
  });
  controlOf('Name of the technician').focus();
  await press('Delete the draft');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('timeline'), { timeout: 15_000 });
  expect(place.querySelector('form')).toBeNull();
});
