import { emptyPurchase, type Purchase, unknownPurchase } from '../../src/domain/case/purchase.ts';
import { type Day, shiftDay } from '../../src/domain/time/day.ts';
import { dayIn, momentOf } from '../../src/domain/time/moment.ts';
import { ask } from '../../src/platform/messaging.ts';
import { caseHash } from '../../src/ui/case-page/frame/route.ts';
import { CASE_ID, captureInto, ZONE } from './small-case.ts';

/** The day so many days before today: what the law says of a case hangs on how long ago it was. */
const ago = (days: number): Day => shiftDay(dayIn(ZONE, Date.now()), -days);

async function seedPurchase(title: string, purchase: Partial<Purchase>): Promise<string> {
  await ask('case.create', {
    caseId: CASE_ID,
    facts: {
      title,
      status: 'open',
      hosts: ['shop.example'],
      purchase: { ...emptyPurchase, merchant: 'סופר־טק', orderNumber: 'WEB-2026/1188', ...purchase },
    },
  });
  return caseHash(CASE_ID);
}

/** A case of which there is only a name. */
export async function seedByHand(): Promise<string> {
  const facts = { title: 'מקרר שלא מקרר', status: 'open', hosts: [], purchase: unknownPurchase } as const;
  await ask('case.create', { caseId: CASE_ID, facts });
  return caseHash(CASE_ID);
}

/** Headphones that came a few days ago, with all that starts a count. */
export const seedDelivered = (): Promise<string> =>
  seedPurchase('אוזניות שהגיעו פגומות', {
    total: { minor: 1_299_90, currency: 'ILS' },
    transactionDate: ago(9),
    receivedDate: ago(4),
    disclosureDate: ago(9),
    law: { goodsCategory: 'electronics' },
  });

/** A phone that was sold to an older person in a call: a count of months. */
export const seedFourMonths = (): Promise<string> =>
  seedPurchase('טלפון שנמכר בשיחה', {
    total: { minor: 1_899_00, currency: 'ILS' },
    transactionDate: ago(40),
    receivedDate: ago(37),
    disclosureDate: ago(40),
    law: { goodsCategory: 'electronics', consumerStatus: 'senior', conversation: 'phone' },
  });

/** The headphones after a notice of cancellation and much more trouble: a dozen rights and clocks. */
export async function seedManyRights(): Promise<string> {
  const hash = await seedPurchase('אוזניות שהגיעו פגומות', {
    total: { minor: 1_299_90, currency: 'ILS' },
    transactionDate: ago(60),
    receivedDate: ago(50),
    disclosureDate: ago(60),
    topics: ['card-dispute', 'exemplary'],
    law: {
      goodsCategory: 'electronics',
      reason: 'defect',
      noticeDate: ago(40),
      handedToServiceStation: ago(8),
      dispute: 'missing-document',
      chargeNoticeDate: ago(20),
      breach: 'refund-withheld',
      claim: 4_000_00,
      spamMessages: 3,
      voucherKind: 'credit-note',
      voucherDate: ago(30),
    },
  });
  await captureInto(CASE_ID);
  const happenedAt = momentOf(Date.now() - 3 * 86_400_000, ZONE);
  await ask('entry.add', {
    caseId: CASE_ID,
    entryId: 'kit-promise',
    body: {
      happenedAt,
      content: { kind: 'promise', text: 'החזר מלא תוך שבוע', agent: 'דנה', dueOn: ago(1), state: 'broken' },
    },
  });
  return hash;
}

/** Recorded lessons that were looked into: decisions differ. */
export const seedContested = (): Promise<string> =>
  seedPurchase('קורס צילום מוקלט', {
    kind: 'other',
    total: { minor: 890_00, currency: 'ILS' },
    transactionDate: ago(5),
    disclosureDate: ago(5),
    law: { kind: 'digital-content', delivery: 'recorded-course', accessed: true },
  });

/** Digital content of which it is not known how it comes. */
export const seedFactMissing = (): Promise<string> =>
  seedPurchase('קורס שלא נפתח', {
    kind: 'other',
    transactionDate: ago(5),
    disclosureDate: ago(5),
    law: { kind: 'digital-content' },
  });

/** Goods that came before they were bought. */
export const seedContradiction = (): Promise<string> =>
  seedPurchase('תאריכים שלא מסתדרים', { transactionDate: ago(5), receivedDate: ago(9) });

/** Goods that came long ago. */
export const seedPassed = (): Promise<string> =>
  seedPurchase('תיק שנקרע', {
    total: { minor: 240_00, currency: 'ILS' },
    transactionDate: ago(70),
    receivedDate: ago(60),
    disclosureDate: ago(70),
    law: { goodsCategory: 'bags', reason: 'defect' },
  });

const CAKE = {
  transactionDate: ago(5),
  receivedDate: ago(3),
  disclosureDate: ago(5),
  law: { goodsCategory: 'perishable' },
};

/** A cake: the law gives no right to change one's mind. */
export const seedNoRight = (): Promise<string> => seedPurchase('עוגה שהזמנו פעמיים', CAKE);

/** The same at a shop that takes things back of its own will. */
export const seedOwnTerms = (): Promise<string> =>
  seedPurchase('עוגה שהזמנו פעמיים', { ...CAKE, law: { ...CAKE.law, policyDays: 14 } });

/** A case that waits for terms that were opened and not kept yet. */
export async function seedTerms(): Promise<string> {
  const policyUrl = 'https://shop.example/terms';
  const hash = await seedPurchase('שואב אבק שלא הגיע', { transactionDate: ago(9), policyUrl });
  await ask('terms.await', { caseId: CASE_ID, url: policyUrl });
  return hash;
}
