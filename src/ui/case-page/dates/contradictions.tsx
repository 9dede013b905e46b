import { countryOf } from '../../../domain/law/country-of.ts';
import { factsOfPurchase } from '../../../domain/law/purchase-facts.ts';
import type { CaseRights } from '../../../domain/rights/rights-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { factName, listed } from '../../../words/fact-words.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { FactQuestion } from '../questions/fact-question.tsx';
import type { useAnswers } from '../questions/use-answers.ts';

interface Props {
  readonly row: CaseRow;
  readonly rights: CaseRights;
  readonly today: Day;
  readonly answers: ReturnType<typeof useAnswers>;
}

/** Facts that cannot be true together, the first with its field; where only an entry is wrong, that it was left out. */
export function Contradictions({ row, rights, today, answers }: Props) {
  const words = useWords();
  const { purchase } = row.facts;
  const country = countryOf(purchase.jurisdiction);
  const [fact] = rights.errors;
  if (!country || fact === undefined) return null;
  const facts = listed(
    words,
    rights.errors.map((one) => factName(words, country.id, one)),
  );
  const isOfEntries = rights.answers.length > 0;
  const word = country.vocabulary[fact];
  return (
    <>
      <Notice tone="warn" small title={words.say('rights.contradicts.title')}>
        <p>{words.say(isOfEntries ? 'rights.contradicts.entries' : 'rights.contradicts.facts', { facts })}</p>
      </Notice>
      {!isOfEntries && word && (
        <FactQuestion
          row={row}
          fact={fact}
          word={word}
          today={today}
          answers={answers}
          offered={typedOf(factsOfPurchase(purchase)[fact])}
        />
      )}
    </>
  );
}

const typedOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
