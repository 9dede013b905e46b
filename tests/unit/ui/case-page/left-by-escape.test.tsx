// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EntryContent } from '../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { formDraftStore } from '../../../../src/platform/form-drafts.ts';
import type { EntryRow } from '../../../../src/storage/rows.ts';
import { CaseGuide } from '../../../../src/ui/case-page/case/case-guide.tsx';
import { PurchaseCard } from '../../../../src/ui/case-page/case/purchase-card.tsx';
import { HomeEmpty } from '../../../../src/ui/case-page/home/home-empty.tsx';
import { KnownFacts } from '../../../../src/ui/case-page/questions/known-facts.tsx';
import { TermLine } from '../../../../src/ui/case-page/subscriptions/term-line.tsx';
import { CorrectEntry } from '../../../../src/ui/case-page/timeline/correct-entry.tsx';
import { VisitsCard } from '../../../../src/ui/case-page/visits/visits-card.tsx';
import { stored } from '../../support/fake-storage.ts';
import { caseRow, clear, controlOf, draw, press, today } from './screen.tsx';

const PATIENCE = { timeout: 15_000 };
const row = caseRow({ law: { price: 5_000 } });

vi.mock('../../../../src/platform/messaging.ts', () => ({ ask: async () => ({ agents: [] }) }));
vi.mock('../../../../src/platform/browser.ts', async () => ({
  browser: { storage: (await import('../../support/fake-storage.ts')).storage },
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', () => ({
  useMaybeDatabase: () => undefined,
  useLive: (_read: unknown, [kind]: readonly string[]) => ({
    state: 'read',
    value: kind === 'case' ? caseRow({}) : [],
  }),
}));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));

beforeEach(() => stored.clear());
afterEach(clear);

/** Presses Escape where the focus is; `isComposing`: while a word is being composed. */
async function pressEscape(isComposing = false): Promise<void> {
  const from = document.querySelector('form input, form textarea') ?? document.body;
  await act(async () => {
    from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing }));
  });
}

const entryOf = (content: EntryContent): EntryRow =>
  ({
    id: 'e1',
    caseId: 'case-1',
    version: 1,
    happenedAt: { at: '2026-11-20T07:00:00.000Z', zone: 'Asia/Jerusalem' },
    content,
  }) as EntryRow;

const contents: readonly EntryContent[] = [
  { kind: 'note', text: 'It leaks' },
  { kind: 'promise', text: 'a courier', dueOn: '2026-11-25' as Day, state: 'open' },
  { kind: 'technician', agreedOn: '2026-11-20' as Day, agreedFrom: '08:00', agreedUntil: '12:00' },
  { kind: 'contact', channel: 'phone', text: 'They will call back' },
];

it.each(contents)('leaves the correction of a $kind', async (content) => {
  const onDone = vi.fn();
  const place = await draw(<CorrectEntry entry={entryOf(content)} onDone={onDone} />);
  await vi.waitFor(() => expect(place.querySelector('form')).not.toBe(null), PATIENCE);
  await pressEscape(true);
  expect(onDone).not.toHaveBeenCalled();
  await pressEscape();
  expect(onDone).toHaveBeenCalledTimes(1);
});

const noop = (): void => undefined;
const cards: readonly [string, ComponentChildren, string][] = [
  ['the facts of the purchase', <PurchaseCard row={row} today={today} />, 'Edit: The purchase'],
  ['another answer', <KnownFacts row={row} today={today} />, 'Change: \u2068Price\u2069'],
  [
    'another end of a term',
    <TermLine
      row={row}
      found={{ termEndsOn: '2027-01-01' as Day } as Parameters<typeof TermLine>[0]['found']}
      today={today}
      isOpen
    />,
    'Change the term',
  ],
  ['a case by hand', <HomeEmpty />, 'Or open a case by hand'],
];

it.each(cards)('leaves the form of %s, and goes back to what opened it', async (_name, card, opens) => {
  const place = await draw(card);
  await press(opens);
  await vi.waitFor(() => expect(document.activeElement?.closest('form')).toBeTruthy(), PATIENCE);
  await pressEscape();
  await vi.waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe(opens), PATIENCE);
  expect(place.querySelector('form')).toBeNull();
});

it('leaves the end of a case, which is begun again where it was left', async () => {
  const onClosing = vi.fn();
  await draw(<CaseGuide row={row} today={today} onAdding={noop} isClosing onClosing={onClosing} />);
  await pressEscape();
  expect(onClosing).toHaveBeenCalledExactlyOnceWith(false);
});

it('puts a new visit aside: what was typed is kept', async () => {
  await formDraftStore<{ readonly agent: string }>('case-1', 'visit').keep({ agent: 'Yossi' });
  const place = await draw(<VisitsCard row={row} />);
  await vi.waitFor(() => expect(controlOf('Name of the technician').value).toBe('Yossi'), PATIENCE);
  await pressEscape();
  expect(place.querySelector('form')).toBeNull();
  expect(stored.size).toBe(1);
});
