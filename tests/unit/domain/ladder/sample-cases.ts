import type { Case, CaseFacts } from '../../../../src/domain/case/case.ts';
import type { Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase, type Purchase } from '../../../../src/domain/case/purchase.ts';
import type { LetterContent, LetterName } from '../../../../src/domain/letters/letter-content.ts';
import type { Day } from '../../../../src/domain/time/day.ts';

const ZONE = 'Asia/Jerusalem';

/** A case of a purchase with some facts. */
export const caseOf = (
  purchase: Partial<Purchase> = {},
  over: Partial<CaseFacts> = {},
): Pick<Case, 'facts'> => ({
  facts: { title: 'Kettle', status: 'open', hosts: [], purchase: { ...emptyPurchase, ...purchase }, ...over },
});

/** An entry of a day (at ten in the morning), named by what it is unless an id is given. */
export function entry(day: string, content: EntryContent, id = `${content.kind} ${day}`): Entry {
  const happenedAt = { at: `${day}T08:00:00.000Z`, zone: ZONE };
  return { id, caseId: 'c', version: 1, recordedAt: happenedAt, happenedAt, content };
}

export const letter = (day: string, name: LetterName, over: Partial<LetterContent> = {}): Entry =>
  entry(
    day,
    {
      kind: 'letter',
      letter: name,
      language: 'he',
      to: 'Shop',
      way: 'email',
      text: 'text',
      textHash: 'a'.repeat(64),
      ...over,
    },
    `${name} ${day}`,
  );

export const call = (day: string): Entry => entry(day, { kind: 'contact', channel: 'phone', text: 'asked' });

export const promise = (day: string, dueOn: string, state: 'open' | 'kept' | 'broken' = 'open'): Entry =>
  entry(day, { kind: 'promise', text: 'a courier', dueOn: dueOn as Day, state });

export const ils = (shekels: number) => ({ minor: shekels * 100, currency: 'ILS' });

export const day = (text: string): Day => text as Day;

/** A kettle that came, with its document, and that may be cancelled until the 3rd of December. */
export const KETTLE: Partial<Purchase> = {
  kind: 'goods',
  merchant: 'Kettles Ltd',
  orderNumber: '100',
  total: ils(400),
  transactionDate: day('2026-11-15'),
  receivedDate: day('2026-11-19'),
  disclosureDate: day('2026-11-15'),
};
