import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { dayIn, momentOf } from '../../src/domain/time/moment.ts';
import { keepEntryDraft } from '../../src/platform/entry-drafts.ts';
import { ask } from '../../src/platform/messaging.ts';
import { withPasted } from '../../src/ui/case-page/entry-form/pasted-note.ts';
import { binHash, caseHash, evidenceHash } from '../../src/ui/case-page/frame/route.ts';
import { seedDue, seedDueAnswered, seedDueLate } from './due-seeds.ts';
import {
  seedFull,
  seedNewer,
  seedPanelGone,
  seedPrivate,
  seedRefused,
  seedUnreadable,
} from './failing-seeds.ts';
import {
  seedAdding,
  seedBackup,
  seedChat,
  seedEitherWay,
  seedForked,
  seedMail,
  seedPdf,
  seedSound,
} from './file-seeds.ts';
import {
  seedAsked,
  seedOver,
  seedScript,
  seedSpoken,
  seedSubscription,
  seedSubscriptions,
} from './guidance-seeds.ts';
import {
  seedBeforeCourt,
  seedDemanded,
  seedEnded,
  seedRefundLate,
  seedTelephone,
  seedWon,
} from './ladder-seeds.ts';
import { seedLetter, seedLetterDraft, seedLetterLeft, seedLetterSent } from './letter-seeds.ts';
import {
  seedBuying,
  seedBuyingAgain,
  seedDouble,
  seedLacking,
  seedOrders,
  seedOtherPage,
  seedOtherShop,
} from './popup-seeds.ts';
import {
  seedByHand,
  seedContested,
  seedContradiction,
  seedDelivered,
  seedFactMissing,
  seedFourMonths,
  seedManyRights,
  seedNoRight,
  seedOwnTerms,
  seedPassed,
  seedTerms,
} from './rights-seeds.ts';
import { CASE_ID, captureInto, seedPanel, seedSmallCase, ZONE } from './small-case.ts';

/** The sample case that newcomers are offered. */
const seedSample = async (): Promise<string> =>
  caseHash((await ask('sample.make', { caseId: 'kit-sample' })).caseId);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

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

/** What can be in the store when a screen is opened; each gives the hash of its place on the case page. */
export const SEEDS = {
  nothing: async () => '#/',
  sample: seedSample,
  demanded: seedDemanded,
  beforeCourt: seedBeforeCourt,
  refundLate: seedRefundLate,
  ended: seedEnded,
  won: seedWon,
  letter: seedLetter,
  letterDraft: seedLetterDraft,
  letterLeft: seedLetterLeft,
  letterSent: seedLetterSent,
  buying: seedBuying,
  buyingAgain: seedBuyingAgain,
  otherShop: seedOtherShop,
  otherPage: seedOtherPage,
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
  script: seedScript,
  spoken: seedSpoken,
  subscription: seedSubscription,
  asked: seedAsked,
  over: seedOver,
  subscriptions: seedSubscriptions,
  due: seedDue,
  dueAnswered: seedDueAnswered,
  dueLate: seedDueLate,
  byHand: seedByHand,
  delivered: seedDelivered,
  manyRights: seedManyRights,
  contested: seedContested,
  factMissing: seedFactMissing,
  fourMonths: seedFourMonths,
  contradiction: seedContradiction,
  passed: seedPassed,
  adding: seedAdding,
  backup: seedBackup,
  forked: seedForked,
  chat: seedChat,
  eitherWay: seedEitherWay,
  noRight: seedNoRight,
  ownTerms: seedOwnTerms,
  terms: seedTerms,
  telephone: seedTelephone,
  mail: seedMail,
  pdf: seedPdf,
  sound: seedSound,
  double: seedDouble,
  lacking: seedLacking,
  orders: seedOrders,
} satisfies Readonly<Record<string, () => Promise<string>>>;
