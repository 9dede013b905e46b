import { cameBack, lastClosing } from '../case/came-back.ts';
import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import type { Money } from '../case/money.ts';
import { daysBetween } from '../time/day.ts';
import { dayOfEntry } from './day-of-entry.ts';
import type { ClosingContent } from './step-content.ts';

/** What there is to say of a case that ended. */
export interface CaseEnd {
  /** Absent: it was closed without a word about how. */
  readonly outcome?: ClosingContent['outcome'];
  /** What came back: what the shopper said of it, else what the payments add up to. */
  readonly won: readonly Money[];
  /** Days from the first entry to the end; absent where there is no end or nothing before it. */
  readonly days?: number;
  readonly contacts: number;
  readonly letters: number;
  /** What was learnt, in the shopper's words. */
  readonly learnt?: string;
}

/** The end of a case by its last closing. `entries`: at least contacts, letters, payments and closings. */
export function endOf(subject: Pick<Case, 'facts'>, entries: readonly Entry[]): CaseEnd {
  const inOrder = [...entries].sort((a, b) => a.happenedAt.at.localeCompare(b.happenedAt.at));
  const last = lastClosing(entries);
  const closing = last?.content;
  const [first] = inOrder;
  const days = first && last ? daysBetween(dayOfEntry(subject, first), dayOfEntry(subject, last)) : 0;
  const count = (kind: Entry['content']['kind']): number =>
    entries.filter(({ content }) => content.kind === kind).length;
  return {
    ...(closing && { outcome: closing.outcome }),
    won: cameBack(subject, entries),
    ...(days > 0 && { days }),
    contacts: count('contact'),
    letters: count('letter'),
    ...(closing?.text && { learnt: closing.text }),
  };
}
