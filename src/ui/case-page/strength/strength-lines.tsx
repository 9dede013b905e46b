import type { RulePlace, Side } from '../../../domain/strength/strength-line.ts';
import { strengthOf } from '../../../domain/strength/strength-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import { readWholeCase } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { sourceWords } from '../../../words/right-words.ts';
import { strengthWords } from '../../../words/strength-words.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { entryHash } from '../frame/route.ts';

const SIDES = ['for', 'both', 'against'] as const satisfies readonly Side[];
const SIGNS: Readonly<Record<Side, IconName>> = { for: 'check', both: 'info', against: 'alert' };

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

/** Every line for and against a case, with the rule or the entry that it rests on. */
export function StrengthLines({ row, today }: Props) {
  const words = useWords();
  const live = useLive((db) => readWholeCase(db, row.id), ['strength', row.id]);
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading') return <p class="small muted">{words.say('common.loading')}</p>;
  const { entries, evidence } = live.value;
  const lines = strengthOf(row, entries, new Map(evidence.map(({ id, facts }) => [id, facts])), today);
  const country = row.facts.purchase.jurisdiction;
  return (
    <div class="strength-lines">
      <p class="small muted">{words.say('strength.lead')}</p>
      {SIDES.map((side) => {
        const ofSide = lines.filter((line) => line.side === side);
        return (
          ofSide.length > 0 && (
            <section key={side} class={`strength-side strength-${side}`}>
              <h3>{words.say(`strength.sides.${side}`)}</h3>
              <ul>
                {ofSide.map((line) => {
                  const text = strengthWords(words, country, line);
                  return (
                    <li key={`${line.says} ${line.entryId} ${text}`}>
                      <Icon name={SIGNS[side]} />
                      <div>
                        <p>{text}</p>
                        {line.rule && <RuleLink rule={line.rule} />}
                        {line.entryId && (
                          <a class="small" href={entryHash(row.id, line.entryId)}>
                            {words.say('strength.toEntry')}
                          </a>
                        )}
                      </div>
                    </li>
                  );
                })}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function RuleLink({ rule }: { readonly rule: RulePlace }) {
  const words = useWords();
  return (
    <a class="strength-rule tiny" href={rule.sectionUrl} target="_blank" rel="noreferrer">
      {sourceWords(words, rule)}
      <Icon name="external" />
    </a>
  );
}
