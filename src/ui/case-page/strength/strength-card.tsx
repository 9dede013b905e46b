import './strength.css';
import { creativeOutcomes, dealGroupOf } from '../../../domain/strength/creative.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { creativeWords } from '../../../words/strength-words.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { StrengthLines } from './strength-lines.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

/** What speaks for a case and against it, and what else can be asked for: both one press away. */
export function StrengthCard({ row, today }: Props) {
  const words = useWords();
  const group = dealGroupOf(row.facts);
  return (
    <section class="card strength-card" aria-labelledby="strength">
      <h2 id="strength">{words.say('strength.title')}</h2>
      <Fold summary={words.say('strength.open')}>{() => <StrengthLines row={row} today={today} />}</Fold>
      <Fold summary={words.say('strength.ask.open')}>
        {() => (
          <div class="strength-ask">
            <p class="small muted">{words.say('strength.ask.lead')}</p>
            <ul>
              {creativeOutcomes(row.facts).map((outcome) => {
                const sentence = creativeWords(words, group, outcome);
                const name = words.say(`strength.outcomes.${outcome}`);
                return (
                  sentence && (
                    <li key={outcome}>
                      <div>
                        <h3>{name}</h3>
                        <p>{sentence}</p>
                      </div>
                      <CopyButton
                        text={sentence}
                        label={words.say('strength.ask.copy', { outcome: name })}
                        doneLabel={words.say('strength.ask.copied')}
                      />
                    </li>
                  )
                );
              })}
            </ul>
          </div>
        )}
      </Fold>
    </section>
  );
}
