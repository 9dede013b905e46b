import type { LadderStep } from '../../src/domain/case/case.ts';
import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase, type LawFacts, type Purchase } from '../../src/domain/case/purchase.ts';
import type { LetterName } from '../../src/domain/letters/letter-content.ts';
import { type Day, shiftDay } from '../../src/domain/time/day.ts';
import { dayIn, momentOf } from '../../src/domain/time/moment.ts';
import { ask } from '../../src/platform/messaging.ts';
import { caseHash } from '../../src/ui/case-page/frame/route.ts';
import { ZONE } from './small-case.ts';

const CASE = 'kit-ladder';

const letter = (name: LetterName): EntryContent => ({
  kind: 'letter',
  letter: name,
  language: 'he',
  to: 'קומקומי',
  way: 'email',
  address: 'service@kettles.example',
  text: 'שלום רב, הקומקום הגיע שבור.',
  textHash: 'a'.repeat(64),
});

const call: EntryContent = {
  kind: 'contact',
  channel: 'phone',
  direction: 'out',
  agent: 'רון',
  reference: '7710',
  text: 'אמר שיבדוק ויחזור אליי.',
};

interface Told {
  readonly step?: LadderStep;
  readonly kind?: Purchase['kind'];
  readonly law?: LawFacts;
  /** How many days ago each thing happened. */
  readonly entries: readonly (readonly [number, EntryContent])[];
}

/** A kettle that came broken months ago, so that no day to cancel by is in the way. */
async function seedKettle({ step, kind, law, entries }: Told): Promise<string> {
  const today = dayIn(ZONE, Date.now());
  const ago = (days: number): Day => shiftDay(today, -days);
  await ask('case.create', {
    caseId: CASE,
    facts: {
      title: 'קומקום שהגיע שבור',
      status: 'open',
      hosts: ['kettles.example'],
      ...(step && { step }),
      wanted: ['refund'],
      purchase: {
        ...emptyPurchase,
        merchant: 'קומקומי',
        orderNumber: '20-881',
        total: { minor: 349_00, currency: 'ILS' },
        transactionDate: ago(70),
        receivedDate: ago(66),
        disclosureDate: ago(70),
        ...(kind && { kind }),
        ...(law && { law }),
      },
    },
  });
  for (const [index, [days, content]] of entries.entries()) {
    const happenedAt = momentOf(Date.parse(`${ago(days)}T09:00:00Z`), ZONE);
    await ask('entry.add', { caseId: CASE, entryId: `kit-rung-${index}`, body: { happenedAt, content } });
  }
  return caseHash(CASE);
}

/** A demand in writing whose time for an answer is over. */
export const seedDemanded = (): Promise<string> =>
  seedKettle({
    entries: [
      [40, call],
      [38, { kind: 'delivery', event: 'damaged' }],
      [21, letter('written-demand')],
    ],
  });

/** The same complaint of a telephone line: its sector has an office of its own. */
export const seedTelephone = (): Promise<string> =>
  seedKettle({
    kind: 'other',
    law: { kind: 'continuing-service', serviceType: 'cellular' },
    entries: [
      [40, call],
      [21, letter('written-demand')],
    ],
  });

/** The council answered nothing: court is next. */
export const seedBeforeCourt = (): Promise<string> =>
  seedKettle({
    step: 'council',
    entries: [
      [90, call],
      [80, letter('written-demand')],
      [50, letter('council')],
    ],
  });

/** A deal that was cancelled with a notice; the money is late. */
export const seedRefundLate = (): Promise<string> =>
  seedKettle({
    law: { reason: 'defect' },
    entries: [
      [60, call],
      [58, letter('cancellation-notice')],
    ],
  });

/** That case, let go. */
export async function seedEnded(): Promise<string> {
  const hash = await seedDemanded();
  await endIt({ kind: 'closing', outcome: 'let-go', text: 'לצלם את הקופסה לפני שפותחים אותה.' });
  return hash;
}

/** That case, won in part. */
export async function seedWon(): Promise<string> {
  const hash = await seedDemanded();
  await endIt({ kind: 'closing', outcome: 'partly', won: { minor: 200_00, currency: 'ILS' } });
  return hash;
}

async function endIt(content: Extract<EntryContent, { kind: 'closing' }>): Promise<void> {
  const today = dayIn(ZONE, Date.now());
  const purchase = {
    ...emptyPurchase,
    merchant: 'קומקומי',
    orderNumber: '20-881',
    total: { minor: 349_00, currency: 'ILS' },
    receivedDate: shiftDay(today, -66),
  };
  await ask('step.take', {
    caseId: CASE,
    entryId: 'kit-end',
    version: 1,
    facts: { title: 'קומקום שהגיע שבור', status: 'closed', hosts: ['kettles.example'], purchase },
    content,
  });
}
