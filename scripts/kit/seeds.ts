import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { dayIn, momentOf } from '../../src/domain/time/moment.ts';
import { keepEntryDraft } from '../../src/platform/entry-drafts.ts';
import { ask } from '../../src/platform/messaging.ts';
import { emptyDraft } from '../../src/ui/case-page/entry-form/entry-values.ts';
import { withPasted } from '../../src/ui/case-page/entry-form/pasted-note.ts';
import { binHash, caseHash, evidenceHash } from '../../src/ui/case-page/frame/route.ts';
import { makePrivate, refuseWrites } from './fake-browser.ts';
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
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

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

/** That case in a call in which nobody answered for eight minutes, at a business whose telephone the law rules. */
async function seedLongWait(): Promise<string> {
  const hash = await seedSmallCase();
  await ask('call.sector', { caseId: CASE_ID, answer: 'yes' });
  const startedAt = momentOf(Date.now() - 8 * MINUTE_MS, ZONE);
  await ask('timer.start', { caseId: CASE_ID, timerId: 'kit-call', startedAt });
  return hash;
}

/** That case in a call that was never ended. */
async function seedForgotten(): Promise<string> {
  const hash = await seedSmallCase();
  const startedAt = momentOf(Date.now() - 4 * HOUR_MS, ZONE);
  await ask('timer.start', { caseId: CASE_ID, timerId: 'kit-call', startedAt });
  return hash;
}

/** That case while a technician is waited for since midnight, in a warranty repair. */
async function seedVisit(): Promise<string> {
  const hash = await seedSmallCase();
  const happenedAt = momentOf(Date.parse('2026-11-18T08:00:00Z'), ZONE);
  const agreedOn = dayIn(ZONE, Date.now());
  const content = {
    kind: 'technician',
    agreedOn,
    agreedFrom: '00:00',
    agreedUntil: '02:00',
    agent: 'יוסי',
  } as const;
  await ask('entry.add', { caseId: CASE_ID, entryId: 'kit-visit', body: { happenedAt, content } });
  return hash;
}

/** That case with a message in a new note, as it is after a paste. */
async function seedPasted(): Promise<string> {
  const hash = await seedSmallCase();
  const message = 'שלום, מדברת דנה משירות הלקוחות.\nמספר פנייה: 4471-88\nמספר מעקב: RR123456785IL';
  await keepEntryDraft(withPasted(undefined, message, 'kit-note'), CASE_ID);
  return hash;
}

/** That case, of a business with which there were a timed call and a case that ended with a refund. */
async function seedBusiness(): Promise<string> {
  await seedSmallCase();
  const at = (iso: string) => momentOf(Date.parse(iso), ZONE);
  const call = {
    startedAt: at('2026-11-12T07:00:00Z'),
    answeredAt: at('2026-11-12T07:41:00Z'),
    endedAt: at('2026-11-12T07:50:00Z'),
  };
  const contact = {
    kind: 'contact',
    channel: 'phone',
    direction: 'out',
    agent: 'רון',
    text: 'ביקש לחכות.',
    call,
  } as const;
  await ask('entry.add', {
    caseId: CASE_ID,
    entryId: 'kit-called',
    body: { happenedAt: call.startedAt, content: contact },
  });
  const caseId = 'kit-earlier';
  const purchase = { ...emptyPurchase, merchant: 'סופר־טק', total: { minor: 300_00, currency: 'ILS' } };
  const facts = { title: 'קומקום שבור', status: 'closed', hosts: ['shop.example'], purchase } as const;
  await ask('case.create', { caseId, facts });
  const happenedAt = at('2026-09-01T08:00:00Z');
  const contents: readonly EntryContent[] = [
    {
      kind: 'promise',
      text: 'החזר מלא',
      agent: 'דנה',
      state: 'kept',
      dueOn: '2026-09-03' as Day,
      settledOn: '2026-09-02' as Day,
    },
    { kind: 'payment', direction: 'refunded', sum: { minor: 300_00, currency: 'ILS' } },
  ];
  for (const [index, content] of contents.entries())
    await ask('entry.add', { caseId, entryId: `kit-earlier-${index}`, body: { happenedAt, content } });
  return '#/businesses';
}

/** That case on a disk that is full, with a note that was typed. */
async function seedFull(): Promise<string> {
  const hash = await seedSmallCase();
  await keepEntryDraft({ ...emptyDraft('kit-note'), text: 'הבטיחו שליח.' }, CASE_ID);
  refuseWrites('storage-full');
  return hash;
}

/** That case in a store that opens and cannot be read. */
async function seedUnreadable(): Promise<string> {
  const hash = await seedSmallCase();
  for (const { prototype } of [IDBObjectStore, IDBIndex])
    for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const)
      prototype[name] = () => {
        throw new DOMException('as on a broken disk', 'UnknownError');
      };
  return hash;
}

/** A store that a newer version has written. */
async function seedNewer(): Promise<string> {
  const hash = await seedSmallCase();
  await new Promise((resolve, reject) => {
    const asked = indexedDB.open('tikiya', 1_000);
    asked.onsuccess = () => resolve(asked.result.close());
    asked.onerror = () => reject(asked.error);
  });
  return hash;
}

/** The panel of a case that was deleted. */
async function seedPanelGone(): Promise<string> {
  await seedPanel();
  await ask('case.bin', { caseId: CASE_ID });
  return '#/';
}

/** A private window. */
async function seedPrivate(): Promise<string> {
  makePrivate();
  return '#/';
}

/** A page that the browser lets nobody read. */
async function seedRefused(): Promise<string> {
  showPage({ ...PAGE_READING, url: 'chrome://version/', title: 'Version', findings: {} });
  return '#/';
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
  longWait: seedLongWait,
  forgotten: seedForgotten,
  visit: seedVisit,
  pasted: seedPasted,
  business: seedBusiness,
  full: seedFull,
  unreadable: seedUnreadable,
  newer: seedNewer,
  panelGone: seedPanelGone,
  private: seedPrivate,
  refused: seedRefused,
} satisfies Readonly<Record<string, () => Promise<string>>>;
