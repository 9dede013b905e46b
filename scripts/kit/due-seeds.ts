import type { EntryContent } from '../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../src/domain/case/purchase.ts';
import { reminderId } from '../../src/domain/reminders/reminder.ts';
import { type Day, shiftDay } from '../../src/domain/time/day.ts';
import { dayIn, momentOf } from '../../src/domain/time/moment.ts';
import { ask } from '../../src/platform/messaging.ts';
import { makeDatabase } from '../../src/storage/database.ts';
import { caseHash } from '../../src/ui/case-page/frame/route.ts';
import { CASE_ID, ZONE } from './small-case.ts';

const today = (): Day => dayIn(ZONE, Date.now());

/** A case with a day to cancel by, two promises that are due and a benefit that ends: dates to answer to and for a calendar. */
export async function seedDue(): Promise<string> {
  const day = today();
  await ask('case.create', {
    caseId: CASE_ID,
    facts: {
      title: 'אוזניות שהגיעו פגומות',
      status: 'open',
      hosts: ['shop.example'],
      purchase: {
        ...emptyPurchase,
        merchant: 'סופר־טק',
        transactionDate: shiftDay(day, -12),
        receivedDate: shiftDay(day, -9),
        disclosureDate: shiftDay(day, -12),
      },
    },
  });
  const contents: readonly EntryContent[] = [
    { kind: 'promise', text: 'שליח יאסוף את האוזניות', agent: 'דנה', dueOn: day, state: 'open' },
    { kind: 'promise', text: 'זיכוי על דמי המשלוח', agent: 'רון', dueOn: shiftDay(day, -2), state: 'open' },
  ];
  const happenedAt = momentOf(Date.now() - 60_000, ZONE);
  for (const [index, content] of contents.entries())
    await ask('entry.add', {
      caseId: CASE_ID,
      entryId: `kit-due-${index}`,
      body: { happenedAt, content },
    });
  return caseHash(CASE_ID);
}

/** A second case with a price that ends soon and a letter whose answer is looked after today. */
async function seedSecond(): Promise<void> {
  const day = today();
  const caseId = 'kit-due-second';
  await ask('case.create', {
    caseId,
    facts: {
      title: 'אינטרנט ביתי Fiber 1000',
      status: 'open',
      hosts: ['net.example'],
      purchase: { ...emptyPurchase, kind: 'other', merchant: 'גליל נט' },
    },
  });
  const contents: readonly EntryContent[] = [
    {
      kind: 'benefit',
      text: 'חצי מחיר לשלושה חודשים',
      usualMonthly: { minor: 99_80, currency: 'ILS' },
      stages: [{ fromDay: shiftDay(day, -80), untilDay: shiftDay(day, 2), percentOff: 50 }],
      checksBills: false,
    },
    { kind: 'promise', text: 'שיחה מהמנהלת', agent: 'מיכל', dueOn: shiftDay(day, -1), state: 'open' },
  ];
  const happenedAt = momentOf(Date.now() - 120_000, ZONE);
  for (const [index, content] of contents.entries())
    await ask('entry.add', { caseId, entryId: `kit-second-${index}`, body: { happenedAt, content } });
}

/** Dates of two cases that are due, one of which was told late: the browser was closed at its hour. */
export async function seedDueLate(): Promise<string> {
  await seedDue();
  await seedSecond();
  const nowMs = Date.now();
  const what = {
    caseId: CASE_ID,
    kind: 'promise',
    subject: 'kit-due-0',
    dueOn: today(),
    leadDays: 0,
  } as const;
  const db = makeDatabase();
  await db.reminders.put({
    id: reminderId(what),
    ...what,
    fireAtMs: nowMs - 3 * 3_600_000,
    state: 'shown',
    doneAtMs: nowMs - 60_000,
  });
  db.close();
  return '#/';
}

/** The first case with one promise dealt with and the other put off. */
export async function seedDueAnswered(): Promise<string> {
  const hash = await seedDue();
  const day = today();
  const of = (index: number, dueOn: Day) =>
    ({ caseId: CASE_ID, kind: 'promise', subject: `kit-due-${index}`, dueOn }) as const;
  await ask('due.answer', { due: of(0, day), answer: { as: 'later', until: 'tomorrow' } });
  await ask('due.answer', { due: of(1, shiftDay(day, -2)), answer: { as: 'done' } });
  return hash;
}
