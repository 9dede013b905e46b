import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { momentOf } from '../../src/domain/time/moment.ts';
import { ask } from '../../src/platform/messaging.ts';
import { binHash, caseHash, evidenceHash } from '../../src/ui/case-page/frame/route.ts';
import { BUYING_READING, PAGE_READING, showPage } from './sample-page.ts';

const ZONE = 'Asia/Jerusalem';

/** The sample case that newcomers are offered. */
const seedSample = async (): Promise<string> =>
  caseHash((await ask('sample.make', { caseId: 'kit-sample' })).caseId);

/** A page on which something is about to be bought, and no case. */
async function seedBuying(): Promise<string> {
  showPage(BUYING_READING);
  return '#/';
}

const CASE_ID = 'kit-case';

/** That case in the panel. */
async function seedPanel(): Promise<string> {
  await seedSmallCase();
  await ask('panel.bind', { windowId: 1, caseId: CASE_ID });
  return '#/';
}

/** That case while a call is being timed. */
async function seedCall(): Promise<string> {
  const hash = await seedSmallCase();
  await ask('timer.start', { caseId: CASE_ID, timerId: 'kit-call' });
  return hash;
}

/** The screenshot of that case. */
async function seedEvidence(): Promise<string> {
  await seedSmallCase();
  const { evidenceId } = await captureInto(CASE_ID);
  return evidenceHash(CASE_ID, evidenceId ?? '');
}

/** That case without an entry and a screenshot, which lie in the bin with the sample. */
async function seedBinned(): Promise<string> {
  await seedSample();
  await seedSmallCase();
  await ask('entry.remove', { entryId: 'kit-0' });
  await ask('entry.remove', { entryId: (await captureInto(CASE_ID)).entryId });
  await ask('case.bin', { caseId: 'kit-sample' });
  return binHash;
}

/** The same screenshot whenever it is asked for. */
const captureInto = (caseId: string) =>
  ask('capture.save', {
    draftId: 'kit-capture',
    tabId: 1,
    url: PAGE_READING.url,
    target: { to: 'case', caseId },
    seen: {},
  });

/** A case with one entry of every kind that needs no file. */
async function seedSmallCase(): Promise<string> {
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

/** What can be in the store when a screen is opened; each gives the hash of its place on the case page. */
export const SEEDS = {
  nothing: async () => '#/',
  sample: seedSample,
  buying: seedBuying,
  case: seedSmallCase,
  panel: seedPanel,
  call: seedCall,
  evidence: seedEvidence,
  binned: seedBinned,
} satisfies Readonly<Record<string, () => Promise<string>>>;
