import './ladder-line.css';
import './ladder-panel.css';
import type { LadderStep } from '../../../domain/case/case.ts';
import type { Entry } from '../../../domain/case/entry.ts';
import { type LadderView, ladderOf, stepsOfCase } from '../../../domain/ladder/ladder-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { LadderPanel } from './ladder-panel.tsx';

interface Props {
  readonly row: CaseRow;
  /** At least those of the kinds by which a ladder is told. */
  readonly entries: readonly Entry[];
  readonly today: Day;
  readonly isOpened: boolean;
  readonly onToggle: () => void;
  readonly onAdding: (adding: Adding) => void;
  /** Opens the form that ends the case. */
  readonly onClose: () => void;
}

const NO_EVIDENCE = new Map();

/** The ladder as a thin line: what lies behind, where the case stands, what would come next. Opened, its steps as cards. */
export function LadderLine({ row, entries, today, isOpened, onToggle, onAdding, onClose }: Props) {
  const words = useWords();
  const ladder = ladderOf(row, entries, NO_EVIDENCE, today);
  if (!ladder) return null;
  const { standing } = ladder;
  return (
    <section class="ladder" aria-labelledby="ladder">
      <div class="ladder-head">
        <h2 id="ladder" class="tiny" tabIndex={-1}>
          {words.say('ladder.title')}
        </h2>
        {standing === undefined && <span class="small muted">{words.say('ladder.notBegun')}</span>}
        {standing !== undefined && (
          <span class="ladder-standing" aria-hidden="true">
            {words.say(`ladder.steps.${standing}`)}
          </span>
        )}
        <Button look="quiet" small onPress={onToggle} expanded={isOpened} controls="ladder-panel">
          {words.say('ladder.open')}
        </Button>
      </div>
      <ol class="ladder-steps">
        {stepsOfCase(ladder).map((step) => {
          const isDone = isBehind(ladder, step);
          return (
            <li
              key={step}
              class={step === standing ? 'ladder-now' : isDone ? 'ladder-done' : ''}
              aria-current={step === standing ? 'step' : undefined}
            >
              <span class="ladder-name">{words.say(`ladder.steps.${step}`)}</span>
              {isDone && <span class="unseen">, {words.say('ladder.done')}</span>}
            </li>
          );
        })}
      </ol>
      {isOpened && (
        <LadderPanel row={row} entries={entries} today={today} onAdding={onAdding} onClose={onClose} />
      )}
    </section>
  );
}

const isBehind = ({ rungs }: LadderView, step: LadderStep): boolean =>
  rungs.some(({ rung, place }) => rung.step === step && place === 'done');
