// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EntryContent, EntryKind } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { createCase } from '../../../../src/services/cases.ts';
import { correctEntry } from '../../../../src/services/entries.ts';
import { entryRow } from '../../../../src/services/entry-row.ts';
import { appendChange } from '../../../../src/storage/append.ts';
import type { Database } from '../../../../src/storage/database.ts';
import { Wordings } from '../../../../src/ui/case-page/timeline/wordings.tsx';
import { fakeWorld, type World } from '../../support/fake-world.ts';
import { clear, draw } from './screen.tsx';

const { held } = vi.hoisted(() => ({ held: { db: undefined as unknown } }));
vi.mock('../../../../src/ui/case-page/frame/now-provider.tsx', () => ({
  useNow: () => Date.parse('2026-11-21T10:00:00.000Z'),
}));
vi.mock('../../../../src/ui/case-page/frame/database-provider.tsx', async () => {
  const { useEffect, useState } = await import('preact/hooks');
  return {
    useLive: (query: (db: Database) => Promise<unknown>) => {
      const [live, setLive] = useState<object>({ state: 'reading' });
      useEffect(() => {
        query(held.db as Database).then((value) => setLive({ state: 'read', value }));
      }, []);
      return live;
    },
  };
});

const day = (text: string): Day => text as Day;
const sum = (minor: number) => ({ minor, currency: 'ILS' });
const zone = 'Asia/Jerusalem';
const moment = (at: string) => ({ at: `2026-01-${at}:00.000Z`, zone });

/** Of each kind how it was, what of it is corrected, and what is told of how it was. */
const CASES: {
  readonly [Kind in EntryKind]: readonly [
    Extract<EntryContent, { kind: Kind }>,
    Partial<Extract<EntryContent, { kind: Kind }>>,
    readonly string[],
  ];
} = {
  note: [
    { kind: 'note', text: 'first words', agent: 'Dana' },
    { text: 'x', agent: 'Ron' },
    ['first words', 'Dana'],
  ],
  contact: [
    {
      kind: 'contact',
      channel: 'phone',
      direction: 'out',
      agent: 'Dana',
      reference: 'R-7',
      text: 'first words',
    },
    { channel: 'chat', direction: 'in', agent: 'Ron', reference: 'R-8', text: 'x' },
    ['Phone', 'Who got in touch? I did', 'Dana', 'R-7', 'first words'],
  ],
  capture: [
    { kind: 'capture', evidenceId: 'e', agent: 'Dana', text: 'first words' },
    { agent: 'Ron', text: 'x' },
    ['Dana', 'first words'],
  ],
  file: [{ kind: 'file', evidenceId: 'e', text: 'first words' }, { text: 'x' }, ['first words']],
  promise: [
    { kind: 'promise', text: 'first words', agent: 'Dana', state: 'open', dueOn: day('2026-01-29') },
    { state: 'broken', settledOn: day('2026-01-30'), dueOn: day('2026-02-05'), text: 'x', agent: 'Ron' },
    ['first words', 'Dana', '29 January', 'Open'],
  ],
  benefit: [
    {
      kind: 'benefit',
      text: 'first words',
      usualMonthly: sum(99_80),
      stages: [{ fromDay: day('2026-01-01'), untilDay: day('2026-06-30'), monthly: sum(49_90) }],
      checksBills: true,
    },
    {
      text: 'x',
      usualMonthly: sum(120_00),
      stages: [{ fromDay: day('2026-02-01'), untilDay: day('2026-07-31'), monthly: sum(60_00) }],
    },
    ['first words', '₪49.90', '30 June', '₪99.80'],
  ],
  bill: [
    { kind: 'bill', billedOn: day('2026-01-05'), sum: sum(69_90), text: 'first words' },
    { billedOn: day('2026-02-05'), sum: sum(49_90), text: 'x' },
    ['5 January', '₪69.90', 'first words'],
  ],
  payment: [
    { kind: 'payment', direction: 'paid', sum: sum(100_00), text: 'first words' },
    { direction: 'refunded', sum: sum(50_00), text: 'x' },
    ['Payment', '₪100', 'first words'],
  ],
  delivery: [
    { kind: 'delivery', event: 'arrived', text: 'first words' },
    { event: 'damaged', text: 'x' },
    ['arrived', 'first words'],
  ],
  technician: [
    {
      kind: 'technician',
      agreedOn: day('2026-01-20'),
      agreedFrom: '08:00',
      agreedUntil: '10:00',
      arrivedAt: moment('20T09:15'),
      agent: 'Yossi',
    },
    { agreedOn: day('2026-01-21'), agreedFrom: '12:00', arrivedAt: null, agent: 'Ron' },
    ['20 January', '08:00–10:00', '11:15', 'Yossi'],
  ],
  letter: [
    {
      kind: 'letter',
      letter: 'defect',
      language: 'en',
      to: 'Gal',
      way: 'email',
      address: 'a@gal.example',
      text: 'first words',
      textHash: 'aa',
    },
    { to: 'Pil', way: 'fax', address: '03-555', text: 'x', textHash: 'bb' },
    ['Gal', 'a@gal.example', 'first words'],
  ],
  step: [
    { kind: 'step', step: 'manager', text: 'first words' },
    { step: 'council', text: 'x' },
    ['Manager', 'first words'],
  ],
  closing: [
    { kind: 'closing', outcome: 'partly', won: sum(300_00), text: 'first words' },
    { outcome: 'won', won: sum(400_00), text: 'x' },
    ['₪300', 'first words'],
  ],
  export: [
    {
      kind: 'export',
      form: 'pdf',
      variant: 'manager',
      language: 'en',
      fileName: 'case.pdf',
      byteLength: 2_000,
      text: 'first words',
    },
    { text: 'x' },
    ['first words'],
  ],
  'term-notice': [
    { kind: 'term-notice', notice: 'sms', came: false, endsOn: day('2026-12-01'), text: 'first words' },
    { came: true, text: 'x' },
    ['It did not come', 'first words'],
  ],
};

let world: World;
beforeEach(async () => {
  world = await fakeWorld();
  held.db = world.db;
  const facts = { title: 'c1', status: 'open', hosts: [], purchase: emptyPurchase } as const;
  await createCase(world, { caseId: 'c1', facts });
});
afterEach(clear);

/** A version of an entry, whatever makes it: a form, a capture, a file. */
async function write(version: number, content: EntryContent, happenedAt = moment('21T10:00')): Promise<void> {
  const at = moment('21T10:00');
  const body = { happenedAt, content };
  await appendChange(world.db, 'c1', async () => ({
    recordedAt: at,
    records: [{ subject: { type: 'entry', id: 'e1' }, action: 'put', version, content: body }],
    apply: () => world.db.entries.put({ ...entryRow('e1', 'c1', body, at), version }),
  }));
}

it.each(Object.entries(CASES))('a corrected %s tells what it was', async (_kind, [before, change, told]) => {
  await write(1, before);
  const content = { ...before, ...change } as EntryContent;
  const happenedAt = moment('21T10:30');
  // What has evidence is corrected by the same call, which reads its bytes back: here there are none.
  if ('evidenceId' in content) await write(2, content, happenedAt);
  else await correctEntry(world, { entryId: 'e1', version: 1, body: { happenedAt, content } });
  const place = await draw(<Wordings entryId="e1" version={2} />);
  const fold = place.querySelector('details') as HTMLDetailsElement;
  fold.open = true;
  await act(async () => void fold.dispatchEvent(new Event('toggle')));
  await vi.waitFor(() => expect(place.querySelectorAll('.wordings > li')).toHaveLength(1));
  const shown = place.querySelector('.wordings')?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '';
  for (const text of told) expect(shown.toLowerCase()).toContain(text.toLowerCase());
  // When it was said to have happened, before it was corrected: noon in Israel.
  expect(shown).toContain('12:00');
});
