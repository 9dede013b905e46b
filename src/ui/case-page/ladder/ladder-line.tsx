import './ladder-line.css';
import { useState } from 'preact/hooks';
import { LADDER_STEPS, type LadderStep } from '../../../domain/case/case.ts';
import { isBehind, standingOf } from '../../../domain/case/standing.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { countKinds } from '../../../storage/timeline-queries.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/field.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoableCase } from '../case/use-undoable-case.ts';
import { useLive } from '../frame/database-provider.tsx';

interface Props {
  readonly row: CaseRow;
}

/** The ladder as a thin line: what lies behind, where the case stands, what would come next. */
export function LadderLine({ row }: Props) {
  const words = useWords();
  const [choosing, setChoosing] = useState(false);
  const { busy, failed, correct } = useUndoableCase(row);
  const live = useLive((db) => countKinds(db, row.id, ['contact']), ['contacts', row.id]);
  const standing = standingOf(row.facts, live.state === 'read' && live.value.has('contact'));

  const move = async (step: LadderStep): Promise<void> => {
    const said = words.say('ladder.moved', { step: words.say(`ladder.steps.${step}`) });
    if (await correct({ ...row.facts, step }, said)) setChoosing(false);
  };

  return (
    <section class="ladder" aria-labelledby="ladder">
      <div class="ladder-head">
        <h2 id="ladder" class="tiny">
          {words.say('ladder.title')}
        </h2>
        {standing === undefined && <span class="small muted">{words.say('ladder.notBegun')}</span>}
        {row.facts.status === 'open' && (
          <Button look="quiet" small onPress={() => setChoosing((was) => !was)} expanded={choosing}>
            {words.say('ladder.change')}
          </Button>
        )}
      </div>
      <ol class="ladder-steps">
        {LADDER_STEPS.map((step) => (
          <li
            key={step}
            class={step === standing ? 'ladder-now' : isBehind(step, standing) ? 'ladder-done' : ''}
            aria-current={step === standing ? 'step' : undefined}
          >
            {words.say(`ladder.steps.${step}`)}
            {isBehind(step, standing) && <span class="unseen">, {words.say('ladder.done')}</span>}
          </li>
        ))}
      </ol>
      {choosing && (
        <ChoiceField
          label={words.say('ladder.ask')}
          value={standing ?? ''}
          options={LADDER_STEPS.map((step) => ({ value: step, label: words.say(`ladder.steps.${step}`) }))}
          onValue={(step) => step !== '' && void move(step)}
          readOnly={busy}
        />
      )}
      <SaveError code={failed} />
    </section>
  );
}
