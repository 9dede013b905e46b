import { useState } from 'preact/hooks';
import type { LawFact, Purchase } from '../../../domain/case/purchase.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import { withFact, withUnknown } from '../../../domain/law/purchase-facts.ts';
import type { MovedRight } from '../../../domain/rights/moved-rights.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';
import { useMoved } from './use-moved.ts';

/** What the last answer did. Nothing `moved`: it changed no date. */
export interface Answered {
  readonly fact: string;
  readonly moved: readonly MovedRight[];
}

/** Saves answers about the purchase of a case, and tells what each one moved. */
export function useAnswers(row: CaseRow, today: Day) {
  const { busy, failed, correct } = useUndoableCase(row);
  const movedBy = useMoved(row.facts, today);
  const words = useWords();
  const [answered, setAnswered] = useState<Answered>();
  const { purchase } = row.facts;
  const put = async (fact: string, next: Purchase): Promise<boolean> => {
    const moved = movedBy(next);
    const saved = await correct({ ...row.facts, purchase: next }, words.say('ask.saved'), () =>
      setAnswered(undefined),
    );
    if (saved) setAnswered({ fact, moved });
    return saved;
  };
  return {
    busy,
    failed: failed satisfies ErrorCode | undefined,
    answered,
    answer: (fact: string, value: LawFact | undefined): Promise<boolean> =>
      put(fact, withFact(purchase, fact, value)),
    unknown: (fact: string): Promise<boolean> => put(fact, withUnknown(purchase, fact)),
    setTopics: (topics: readonly string[]): Promise<boolean> => {
      const { topics: _before, ...rest } = purchase;
      return put('topics', topics.length > 0 ? { ...rest, topics } : rest);
    },
  };
}
