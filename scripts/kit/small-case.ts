import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { momentOf } from '../../src/domain/time/moment.ts';
import { ask } from '../../src/platform/messaging.ts';
import { caseHash } from '../../src/ui/case-page/frame/route.ts';
import { PAGE_READING } from './sample-page.ts';

export const ZONE = 'Asia/Jerusalem';
export const CASE_ID = 'kit-case';

/** The same screenshot whenever it is asked for. */
export const captureInto = (caseId: string) =>
  ask('capture.save', {
    draftId: 'kit-capture',
    tabId: 1,
    url: PAGE_READING.url,
    target: { to: 'case', caseId },
    seen: {},
  });

/** A case with one entry of every kind that needs no file. */
export async function seedSmallCase(): Promise<string> {
  const caseId = CASE_ID;
  await ask('case.create', {
    caseId,
    facts: {
      title: 'שואב אבק שלא הגיע',
      status: 'open',
      hosts: ['shop.example'],
      purchase: {
        ...emptyPurchase,
        merchant: 'סופר־טק',
        orderNumber: 'WEB-2026/1188',
        total: { minor: 1_299_90, currency: 'ILS' },
        transactionDate: '2026-11-02' as Day,
        receivedDate: null,
      },
    },
  });
  await captureInto(caseId);
  for (const [index, [at, content]] of CONTENTS.entries()) {
    const happenedAt = momentOf(Date.parse(at), ZONE);
    await ask('entry.add', { caseId, entryId: `kit-${index}`, body: { happenedAt, content } });
  }
  return caseHash(caseId);
}

/** That case in the panel. */
export async function seedPanel(): Promise<string> {
  await seedSmallCase();
  await ask('panel.bind', { windowId: 1, caseId: CASE_ID });
  return '#/';
}

const CONTENTS: readonly (readonly [string, EntryContent])[] = [
  [
    '2026-11-10T08:05:00Z',
    {
      kind: 'contact',
      channel: 'phone',
      direction: 'out',
      agent: 'דנה',
      reference: '4471-88',
      text: 'אמרה שהמשלוח יוצא מחר ושתשלח מסרון.',
    },
  ],
  [
    '2026-11-10T08:06:00Z',
    {
      kind: 'promise',
      text: 'שליח עד יום חמישי',
      agent: 'דנה',
      dueOn: '2026-11-12' as Day,
      state: 'broken',
      settledOn: '2026-11-13' as Day,
    },
  ],
  ['2026-11-13T16:30:00Z', { kind: 'delivery', event: 'not-come' }],
  [
    '2026-11-14T10:00:00Z',
    { kind: 'payment', direction: 'paid', sum: { minor: 1_299_90, currency: 'ILS' }, text: 'בתשלום אחד' },
  ],
  ['2026-11-15T18:20:00Z', { kind: 'note', text: 'לשאול על פיצוי.' }],
];
