// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TechnicianContent } from '../../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../../src/domain/case/purchase.ts';
import { TikiyaError } from '../../../../../src/domain/errors.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import type { EntryRow } from '../../../../../src/storage/rows.ts';
import { VisitForm } from '../../../../../src/ui/case-page/visits/visit-form.tsx';
import { VisitsCard } from '../../../../../src/ui/case-page/visits/visits-card.tsx';
import { kept } from '../kept-drafts.ts';
import { caseRow, clear, controlOf, draw, press, type } from '../screen.tsx';

const { ask, shown } = vi.hoisted(() => ({ ask: vi.fn(), shown: { visits: [] as unknown[] } }));
vi.mock('../../../../../src/platform/browser.ts', () => ({ browser: {} }));
vi.mock('../../../../../src/platform/messaging.ts', () => ({ ask }));
vi.mock('../../../../../src/platform/form-drafts.ts', () => import('../kept-drafts.ts'));
vi.mock('../../../../../src/platform/clock.ts', () => ({
  openClock: async () => () => Date.now(),
  localZone: () => 'Asia/Jerusalem',
}));
vi.mock('../../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useLive: () => ({ state: 'read', value: shown.visits }),
}));

const NOW = '2026-11-22T09:30:00.000Z';
const happenedAt = { at: '2026-11-20T07:00:00.000Z', zone: 'Asia/Jerusalem' };
const agreed: TechnicianContent = {
  kind: 'technician',
  agreedOn: '2026-11-22' as Day,
  agreedFrom: '08:00',
  agreedUntil: '10:00',
  agent: 'Yossi',
};
const entry = (content: TechnicianContent): EntryRow =>
  ({
    id: 'v1',
    caseId: 'case-1',
    version: 2,
    happenedAt,
    recordedAt: happenedAt,
    content,
    removed: 0,
  }) as EntryRow;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
  ask.mockReset();
  ask.mockResolvedValue({});
  kept.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

async function card(content: TechnicianContent): Promise<HTMLElement> {
  shown.visits = [entry(content)];
  const place = await draw(<VisitsCard row={caseRow({})} />);
  await vi.waitFor(() => expect(place.querySelector('.visit')).not.toBeNull());
  return place;
}

it('says how long is waited, and by one press that somebody came; it can be taken back', async () => {
  const place = await card(agreed);
  expect(place.querySelector('[role=timer]')?.textContent).toContain('3 h 30 min');
  await press('They arrived now');
  expect(ask).toHaveBeenCalledWith('entry.correct', {
    entryId: 'v1',
    version: 2,
    body: {
      happenedAt,
      content: {
        ...agreed,
        arrivedAt: { at: expect.stringMatching(/^2026-11-22T09:30:0/), zone: 'Asia/Jerusalem' },
      },
    },
  });
  await press('Undo');
  expect(ask).toHaveBeenLastCalledWith('entry.correct', {
    entryId: 'v1',
    version: 3,
    body: { happenedAt, content: agreed },
  });
});

it('notes that nobody came', async () => {
  await card(agreed);
  await press('Nobody came');
  expect(ask.mock.calls[0]?.[1].body.content).toMatchObject({ arrivedAt: null });
});

it('asks what the visit was for only where that decides, and keeps the answer in that visit', async () => {
  const place = await card(agreed);
  expect(place.textContent).toContain('What was the visit for?');
  await press('Warranty');
  expect(ask).toHaveBeenCalledWith('entry.correct', {
    entryId: 'v1',
    version: 2,
    body: { happenedAt, content: { ...agreed, purpose: 'warranty' } },
  });
  await press('Undo');
  expect(ask).toHaveBeenLastCalledWith('entry.correct', {
    entryId: 'v1',
    version: 3,
    body: { happenedAt, content: agreed },
  });
  const told = await card({ ...agreed, arrivedAt: null, purpose: 'warranty' });
  expect(told.querySelector('.visit-law')?.textContent).toMatch(/The law gives .*₪/);
  expect(told.querySelector('.visit-ask')).toBeNull();
});

it('asks again for another visit of the same case', async () => {
  const first = { ...agreed, arrivedAt: null, purpose: 'warranty' } as const;
  shown.visits = [entry(first), { ...entry({ ...agreed, arrivedAt: null }), id: 'v2' }];
  const place = await draw(<VisitsCard row={caseRow({})} />);
  await vi.waitFor(() => expect(place.querySelectorAll('.visit')).toHaveLength(2));
  expect(place.querySelectorAll('.visit-ask')).toHaveLength(1);
});

it('shows no clock and asks nothing before the agreed hour, nor once somebody came', async () => {
  const early = await card({ ...agreed, agreedOn: '2026-11-23' as Day });
  expect(early.querySelector('[role=timer]')).toBeNull();
  expect(early.querySelector('.visit-acts')).toBeNull();
  const came = await card({
    ...agreed,
    arrivedAt: { at: '2026-11-22T06:10:00.000Z', zone: 'Asia/Jerusalem' },
  });
  expect(came.querySelector('[role=timer]')).toBeNull();
  expect(came.textContent).toContain('Came at');
});

it('ends the wait with the day: asks what became of it, and takes the hour in which they came', async () => {
  const place = await card({ ...agreed, agreedOn: '2026-11-18' as Day });
  expect(place.querySelector('[role=timer]')).toBeNull();
  expect(place.textContent).toContain('The day is over. Did anybody come?');
  expect(place.textContent).not.toContain('They arrived now');
  expect(place.querySelector('.visit-law, .visit-ask')).toBeNull();
  await press('They came');
  await vi.waitFor(() => expect(place.querySelector('form')).not.toBeNull());
  expect(ask).not.toHaveBeenCalled();
  expect(controlOf('On what day?').value).toBe('2026-11-18');
});

it('says why it could not be noted', async () => {
  ask.mockRejectedValueOnce(new TikiyaError('storage-full'));
  const place = await card(agreed);
  await press('They arrived now');
  await vi.waitFor(() => expect(place.querySelector('[role=alert]')?.textContent).toContain('disk is full'));
});

it('a visit is written down; what was typed outlives the form, what is wrong is said, and it can be taken back', async () => {
  const done = vi.fn();
  const form = <VisitForm caseId="case-1" purchase={emptyPurchase} onDone={done} />;
  const place = await draw(form);
  await vi.waitFor(() => expect(place.querySelector('form')).not.toBeNull());
  await type('On what day?', '2026-11-25');
  await press('Save the visit');
  expect(ask).not.toHaveBeenCalled();
  expect(place.textContent).toContain('Write the hour as in 14:30');
  clear();
  const again = await draw(form);
  await vi.waitFor(() => expect(again.querySelector('form')).not.toBeNull());
  expect(controlOf('On what day?').value).toBe('2026-11-25');
  await type('From', '8');
  await press('Save the visit');
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  const [call, input] = ask.mock.calls[0] ?? [];
  expect([call, input.body.content]).toEqual([
    'entry.add',
    { kind: 'technician', agreedOn: '2026-11-25', agreedFrom: '08:00' },
  ]);
  expect(kept.size).toBe(0);
  await press('Undo');
  expect(ask).toHaveBeenLastCalledWith('entry.remove', { entryId: input.entryId });
});
