import type { Case } from '../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import type { Due } from '../../../src/domain/reminders/due.ts';
import type { DueMark } from '../../../src/domain/reminders/due-mark.ts';
import { duesOfCase } from '../../../src/domain/reminders/dues-of-case.ts';
import { type PutOffGround, putOffUntil } from '../../../src/domain/reminders/put-off.ts';
import { dateId } from '../../../src/domain/reminders/reminder.ts';
import { type Day, shiftDay } from '../../../src/domain/time/day.ts';
import { dayAt, LAW_ZONE } from './reminder-hours.ts';

/** What a shopper does about a date; `which` picks one of those there are. */
export type Act =
  | { readonly is: 'done'; readonly which: number }
  | { readonly is: 'later'; readonly which: number; readonly until: 'hour' | 'evening' | 'tomorrow' | number }
  | { readonly is: 'moved'; readonly which: number; readonly byDays: number }
  | { readonly is: 'settled'; readonly which: number }
  | { readonly is: 'promised'; readonly inDays: number };

const PURCHASED_ON = '2026-01-20' as Day;
const at = (day: Day) => ({ at: `${day}T10:00:00.000Z`, zone: LAW_ZONE });

const caseOf = (id: string, receivedDate?: Day): Case => ({
  id,
  facts: {
    title: id,
    status: 'open',
    hosts: [],
    purchase: {
      ...emptyPurchase,
      kind: receivedDate ? 'goods' : 'other',
      ...(receivedDate && { transactionDate: receivedDate, receivedDate, disclosureDate: receivedDate }),
    },
  },
  createdAt: at('2026-01-01' as Day),
  version: 1,
});

const subscription = (id: string): Case => {
  const made = caseOf(id);
  const law = { kind: 'continuing-service', endDate: '2026-04-20' } as const;
  return { ...made, facts: { ...made.facts, purchase: { ...made.facts.purchase, law } } };
};

const letter = (to: string, followUpOn?: Day): EntryContent => ({
  kind: 'letter',
  letter: followUpOn ? 'call-recording' : 'cancellation-notice',
  language: 'he',
  to,
  way: 'email',
  text: 'x',
  textHash: 'a'.repeat(64),
  ...(followUpOn && { followUpOn }),
});

/** Cases with dates of every kind, and what becomes of them. */
export class ReminderLife {
  readonly marks = new Map<string, DueMark>();
  #cases: readonly Case[] = [
    caseOf('goods', PURCHASED_ON),
    caseOf('letters', PURCHASED_ON),
    caseOf('plain'),
    subscription('plan'),
  ];
  #entries: readonly Entry[] = [];
  #duesOn = new Map<Day, readonly Due[]>();

  constructor(promisedOn: readonly Day[]) {
    this.#add('letters', letter('a', '2026-03-09' as Day), '2026-01-25' as Day);
    this.#add('letters', letter('b'), '2026-01-26' as Day);
    this.#add('plain', {
      kind: 'benefit',
      text: 'b',
      stages: [
        { fromDay: '2026-01-12' as Day, untilDay: '2026-04-11' as Day, percentOff: 50 },
        { fromDay: '2026-04-12' as Day, untilDay: '2026-07-11' as Day, percentOff: 20 },
      ],
      checksBills: true,
    });
    for (const dueOn of promisedOn) this.#add('plain', { kind: 'promise', text: 'p', state: 'open', dueOn });
  }

  get cases(): readonly Case[] {
    return this.#cases;
  }

  entriesByCase(): ReadonlyMap<string, readonly Entry[]> {
    return new Map(this.#cases.map(({ id }) => [id, this.#entries.filter(({ caseId }) => caseId === id)]));
  }

  /** Every date as it is at an instant. */
  duesAt(atMs: number): readonly Due[] {
    const today = dayAt(atMs);
    const known = this.#duesOn.get(today);
    if (known) return known;
    const entries = this.entriesByCase();
    const dues = this.#cases.flatMap((one) => duesOfCase(one, entries.get(one.id) ?? [], atMs));
    this.#duesOn.set(today, dues);
    return dues;
  }

  do(act: Act, ground: PutOffGround): void {
    const today = dayAt(ground.nowMs);
    const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
      items[which % Math.max(items.length, 1)];
    const soon = shiftDay(today, 12);
    const near = this.duesAt(ground.nowMs).filter(
      (due) => due.dueOn >= shiftDay(today, -3) && due.dueOn <= soon,
    );
    const open = this.#entries.filter(
      ({ content }) =>
        content.kind === 'promise' && content.state === 'open' && (content.dueOn ?? '') > today,
    );
    switch (act.is) {
      case 'done': {
        const due = pick(near, act.which);
        if (due) this.#mark(due, ground.nowMs, { state: 'done' });
        break;
      }
      case 'later': {
        const due = pick(near, act.which);
        const until = typeof act.until === 'number' ? { on: shiftDay(today, act.until) } : act.until;
        const untilMs = due && putOffUntil(until, due, ground);
        if (due && untilMs !== undefined) this.#mark(due, ground.nowMs, { state: 'later', untilMs });
        break;
      }
      case 'moved': {
        if (act.which % 4 === 0) this.#deliverLater(act.byDays);
        const entry = pick(open, act.which);
        if (entry?.content.kind !== 'promise' || !entry.content.dueOn) break;
        this.#correct(entry, { ...entry.content, dueOn: shiftDay(entry.content.dueOn, act.byDays) });
        break;
      }
      case 'settled': {
        const entry = pick(open, act.which);
        if (entry?.content.kind === 'promise') this.#correct(entry, { ...entry.content, state: 'kept' });
        break;
      }
      case 'promised':
        this.#add('plain', { kind: 'promise', text: 'p', state: 'open', dueOn: shiftDay(today, act.inDays) });
    }
  }

  #mark(due: Due, atMs: number, answer: { state: 'done' } | { state: 'later'; untilMs: number }): void {
    const { caseId, kind, subject, dueOn } = due;
    const id = dateId(due);
    this.marks.set(id, { caseId, kind, subject, dueOn, id, atMs, ...answer });
  }

  #add(caseId: string, content: EntryContent, on = '2026-01-01' as Day): void {
    const when = at(on);
    const id = `e${this.#entries.length}`;
    this.#change({
      entries: [...this.#entries, { id, caseId, version: 1, recordedAt: when, happenedAt: when, content }],
    });
  }

  #correct(entry: Entry, content: EntryContent): void {
    this.#change({ entries: this.#entries.map((one) => (one === entry ? { ...one, content } : one)) });
  }

  /** The goods came some days later than was thought: the days of the law move. */
  #deliverLater(byDays: number): void {
    this.#change({
      cases: this.#cases.map((one) => {
        const { receivedDate } = one.facts.purchase;
        if (one.id !== 'goods' || !receivedDate) return one;
        const purchase = { ...one.facts.purchase, receivedDate: shiftDay(receivedDate, Math.abs(byDays)) };
        return { ...one, facts: { ...one.facts, purchase } };
      }),
    });
  }

  #change({ cases = this.#cases, entries = this.#entries }): void {
    this.#cases = cases;
    this.#entries = entries;
    this.#duesOn = new Map();
  }
}
