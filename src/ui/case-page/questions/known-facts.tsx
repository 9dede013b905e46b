import './questions.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countryOf } from '../../../domain/law/country-of.ts';
import { factsOfPurchase } from '../../../domain/law/purchase-facts.ts';
import type { Day } from '../../../domain/time/day.ts';
import { listLeftQuestions } from '../../../platform/left-drafts.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { factName, factValue } from '../../../words/fact-words.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { movedWords } from './moved-words.ts';
import { QuestionForm } from './question-form.tsx';
import { useAnswers } from './use-answers.ts';

/** Facts that the card of the purchase shows and changes by itself. */
const SHOWN_ABOVE = ['price', 'kind', 'transactionDate', 'receivedDate', 'disclosureDate'];

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

/** Every further fact of the purchase that is known, each to be changed in its place. */
export function KnownFacts({ row, today }: Props) {
  const words = useWords();
  const [changing, setChanging] = useState<string>();
  const [wasLeft, setLeft] = useState(false);
  const list = useRef<HTMLDListElement>(null);
  const leave = (): void => {
    setChanging(undefined);
    setLeft(false);
    requestAnimationFrame(() =>
      focusIfLost(list.current?.querySelector(`[data-fact="${changing}"] .button`)),
    );
  };
  const answers = useAnswers(row, today);
  const { purchase } = row.facts;
  const country = countryOf(purchase.jurisdiction);
  const facts = factsOfPurchase(purchase);
  const known = Object.keys(country?.vocabulary ?? {}).filter(
    (fact) =>
      facts[fact] !== undefined && (!SHOWN_ABOVE.includes(fact) || purchase.law?.[fact] !== undefined),
  );
  // An answer that was typed and not saved is shown again by itself, and takes no focus.
  useEffect(() => {
    listLeftQuestions(row.id).then(
      (left) => {
        const fact = known.find((one) => left.includes(one));
        if (fact === undefined) return;
        setChanging(fact);
        setLeft(true);
      },
      (thrown: unknown) => console.error(thrown),
    );
  }, [row.id]);
  if (!country) return null;
  const done = (saving: Promise<boolean>): Promise<boolean> =>
    saving.then((saved) => {
      if (saved) leave();
      return saved;
    });
  const tell = answers.answered && movedWords(answers.answered.moved, country.id, today, words);
  return (
    <div class="known-facts">
      <dl class="facts" ref={list}>
        {known.map((fact) => {
          const word = country.vocabulary[fact];
          if (!word) return null;
          const name = factName(words, country.id, fact);
          if (fact === changing) {
            return (
              <div class="fact fact-changing" key={fact}>
                <dt class="unseen">{name}</dt>
                <dd>
                  <QuestionForm
                    caseId={row.id}
                    purchase={purchase}
                    fact={fact}
                    word={word}
                    today={today}
                    busy={answers.busy}
                    why={[]}
                    changing={{
                      value: facts[fact],
                      wasLeft,
                      onLeave: leave,
                      onBack: () => setChanging(fact),
                    }}
                    onAnswer={(value) => done(answers.answer(fact, value))}
                    onUnknown={() => done(answers.unknown(fact))}
                  />
                </dd>
              </div>
            );
          }
          return (
            <div class="fact" key={fact}>
              <dt>{name}</dt>
              <dd class="fact-known" data-fact={fact}>
                <Value>{factValue(words, country.id, fact, word, facts[fact])}</Value>
                <Button look="quiet" small iconOnly icon="note" onPress={() => setChanging(fact)}>
                  {words.say('ask.edit', { fact: name })}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="small" role="status">
        {tell?.join(' ')}
      </p>
      <SaveError code={answers.failed} />
    </div>
  );
}
