import { minorDigitsOf } from '../../../domain/case/money.ts';
import type { LawFact, Purchase } from '../../../domain/case/purchase.ts';
import { parseTypedSum } from '../../../domain/case/typed-sum.ts';
import { assessFacts } from '../../../domain/law/assess-facts.ts';
import { factsOfPurchase, withFact } from '../../../domain/law/purchase-facts.ts';
import type { Word } from '../../../domain/law/vocabulary.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';

/** What can be wrong with an answer; each has its words in `ask.wrong`. */
export type AnswerProblem =
  | 'day-missing'
  | 'day-unreadable'
  | 'day-in-future'
  | 'sum-unreadable'
  | 'number-unreadable'
  | 'time-unreadable'
  | 'does-not-fit'
  | 'choice-missing';

type ReadAnswer = { readonly value: LawFact } | { readonly problem: AnswerProblem };

/** An answer as typed, in the words of the law: whether it is one, and fits the other facts of the purchase. */
export function readAnswer(
  purchase: Purchase,
  fact: string,
  word: Word,
  typed: string,
  today: Day,
): ReadAnswer {
  const read = answerOf(word, typed.trim(), today);
  if ('problem' in read) return read;
  return fits(withFact(purchase, fact, read.value), fact, today) ? read : { problem: 'does-not-fit' };
}

function answerOf(word: Word, typed: string, today: Day): ReadAnswer {
  switch (word.type) {
    case 'flag':
    case 'word':
      if (typed === '') return { problem: 'choice-missing' };
      return { value: word.type === 'flag' ? typed === 'yes' : typed };
    case 'day': {
      if (typed === '') return { problem: 'day-missing' };
      const day = parseDay(typed);
      if (!day) return { problem: 'day-unreadable' };
      return day > today && !word.planned ? { problem: 'day-in-future' } : { value: day };
    }
    case 'sum': {
      const sum = parseTypedSum(typed, LAW_CURRENCY);
      // A sum in another currency is not what the law counts in.
      return sum?.currency === LAW_CURRENCY ? { value: sum.minor } : { problem: 'sum-unreadable' };
    }
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed) ? { value: typed } : { problem: 'time-unreadable' };
    case 'number': {
      const value = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
      return value >= word.least && value <= word.most ? { value } : { problem: 'number-unreadable' };
    }
    case 'years':
      return { problem: 'number-unreadable' };
  }
}

const LAW_CURRENCY = 'ILS';

/** Whether a fact contradicts no other; what was wrong before it is not its fault. */
function fits(purchase: Purchase, fact: string, today: Day): boolean {
  const { jurisdiction } = purchase;
  const read = assessFacts({ jurisdiction, facts: factsOfPurchase(purchase), isReal: true }, today);
  return read.ok || !read.errors.some((error) => error.fact === fact || error.other === fact);
}

/** A known value as it stands in its field. */
export function typedAnswer(word: Word, value: LawFact | undefined): string {
  if (value === undefined || value === null) return '';
  if (word.type === 'flag') return value === true ? 'yes' : 'no';
  if (word.type === 'sum') return (Number(value) / 10 ** minorDigitsOf(LAW_CURRENCY)).toFixed(2);
  return String(value);
}
