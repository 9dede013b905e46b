import { useState } from 'preact/hooks';
import type { CheckedAnswer } from '../../../domain/law/answer.ts';
import { countryOf } from '../../../domain/law/country-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { factName, factQuestion, listed } from '../../../words/fact-words.ts';
import { missingOf } from '../../../words/right-words.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { FactQuestion } from '../questions/fact-question.tsx';
import type { useAnswers } from '../questions/use-answers.ts';

interface Props {
  readonly row: CaseRow;
  readonly answer: CheckedAnswer;
  readonly today: Day;
  readonly answers: ReturnType<typeof useAnswers>;
  /** The field is there at once, not only when it is wanted. */
  readonly isOpen: boolean;
}

/** What is missing to tell a right, as a question with its field; one at a time. */
export function RightAsk({ row, answer, today, answers, isOpen }: Props) {
  const words = useWords();
  const [wanted, setWanted] = useState(false);
  const { purchase } = row.facts;
  const country = countryOf(purchase.jurisdiction);
  if (!country || row.facts.status !== 'open') return null;
  const { facts, years } = missingOf(country.id, answer);
  const unknown = facts.filter((fact) => purchase.unknown?.includes(fact));
  const fact = facts.find((one) => !unknown.includes(one)) ?? unknown[0];
  const word = fact && country.vocabulary[fact];
  return (
    <>
      {years.map((year) => (
        <p key={year} class="small">
          {words.say('rights.noAmounts', { year })}
        </p>
      ))}
      {unknown.length > 0 && (
        <p class="small muted">
          {words.say('rights.unknownFact', {
            fact: listed(
              words,
              unknown.map((one) => factName(words, country.id, one)),
            ),
          })}
        </p>
      )}
      {fact && word && (isOpen || wanted) && (
        <FactQuestion row={row} fact={fact} word={word} today={today} answers={answers} />
      )}
      {fact && word && !isOpen && !wanted && (
        <Button small icon="note" onPress={() => setWanted(true)}>
          {words.say('rights.ask', { question: factQuestion(words, country.id, fact) })}
        </Button>
      )}
    </>
  );
}
