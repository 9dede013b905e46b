import type { Word } from '../../../domain/law/vocabulary.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { QuestionForm } from './question-form.tsx';
import type { useAnswers } from './use-answers.ts';

interface Props {
  readonly row: CaseRow;
  readonly fact: string;
  readonly word: Word;
  readonly today: Day;
  readonly answers: ReturnType<typeof useAnswers>;
  /** Why it is asked, in sentences. */
  readonly why?: readonly string[];
  /** An answer that is known from elsewhere, to be pressed. */
  readonly offered?: string | undefined;
}

/** The question for a fact of a case's purchase that is not known, or cannot be true; its answer is saved at once. */
export function FactQuestion({ row, fact, word, today, answers, why = [], offered }: Props) {
  return (
    <QuestionForm
      key={fact}
      caseId={row.id}
      purchase={row.facts.purchase}
      fact={fact}
      word={word}
      today={today}
      busy={answers.busy}
      why={why}
      offered={offered}
      onAnswer={(value) => answers.answer(fact, value)}
      onUnknown={() => answers.unknown(fact)}
    />
  );
}
