import { useMemo } from 'preact/hooks';
import type { Entry } from '../../../domain/case/entry.ts';
import { ladderOf, type RungPlace, type RungView } from '../../../domain/ladder/ladder-of.ts';
import type { Day } from '../../../domain/time/day.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import { listEvidence } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { fitWords } from '../../../words/fit-words.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { MoveOn } from './move-on.tsx';
import { RungCard } from './rung-card.tsx';

interface Props {
  readonly row: CaseRow;
  /** At least those of the kinds by which a ladder is told. */
  readonly entries: readonly Entry[];
  readonly today: Day;
  readonly onAdding: (adding: Adding) => void;
  /** Opens the form that ends the case. */
  readonly onClose: () => void;
}

const CARDS = ['now', 'next', 'beside'] as const satisfies readonly RungPlace[];

/** The steps of a case: where it stands, what comes next and what can be done beside it; the rest folded. */
export function LadderPanel({ row, entries, today, onAdding, onClose }: Props) {
  const words = useWords();
  const live = useLive(
    async (db) => {
      const shown = await listOfKinds(db, row.id, ['capture', 'file']);
      const evidence = await listEvidence(
        db,
        shown.map(({ content }) => content.evidenceId),
      );
      return { shown, facts: new Map(evidence.map(({ id, facts }) => [id, facts])) };
    },
    ['ladder', row.id],
  );
  const ladder = useMemo(
    () =>
      live.state === 'read'
        ? ladderOf(row, [...entries, ...live.value.shown], live.value.facts, today)
        : undefined,
    [row, entries, today, live],
  );
  if (!ladder) return null;
  const { standing, due } = ladder;
  const at = (place: RungPlace): readonly RungView[] => ladder.rungs.filter((view) => view.place === place);
  const isOpen = row.facts.status === 'open';
  return (
    <div class="ladder-panel" id="ladder-panel">
      <p class="small muted">{words.say('ladder.advice')}</p>
      <div class="rungs">
        {CARDS.flatMap((place) =>
          at(place).map((view) => (
            <div key={view.rung.id} class={`rung-place rung-place-${place}`}>
              <p class="tiny rung-label">{words.say(`ladder.places.${place}`)}</p>
              <RungCard
                row={row}
                view={view}
                standing={standing}
                due={due}
                today={today}
                onAdding={onAdding}
              />
            </div>
          )),
        )}
      </div>
      <div class="rung-folds">
        <RungFold row={row} views={at('done')} place="done" standing={standing} />
        <RungFold row={row} views={at('skipped')} place="skipped" standing={standing} />
        {at('later').length > 0 && (
          <Fold summary={words.say('ladder.places.later')}>
            {() => (
              <div class="rungs">
                {at('later').map((view) => (
                  <RungCard
                    key={view.rung.id}
                    row={row}
                    view={view}
                    standing={standing}
                    today={today}
                    onAdding={onAdding}
                  />
                ))}
              </div>
            )}
          </Fold>
        )}
        <RungFold row={row} views={at('not')} place="not" standing={standing} />
      </div>
      {isOpen && (
        <div>
          <Button look="quiet" small onPress={onClose}>
            {words.say('closing.enough')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FoldProps {
  readonly row: CaseRow;
  readonly views: readonly RungView[];
  readonly place: 'done' | 'skipped' | 'not';
  readonly standing: RungView['rung']['step'] | undefined;
}

/** Steps of which only the name matters, and why they are no steps of this case. */
function RungFold({ row, views, place, standing }: FoldProps) {
  const words = useWords();
  if (views.length === 0) return null;
  const isOpen = row.facts.status === 'open';
  return (
    <Fold summary={words.say(`ladder.places.${place}`)}>
      {() => (
        <ul class="rung-lines">
          {views.map((view) => (
            <li key={view.rung.id}>
              <span>{words.say(`ladder.names.${view.rung.id}`)}</span>
              {place === 'not' && (
                <span class="small muted">
                  {view.fit.fit === 'fits' ? words.say('ladder.why.other-sector') : fitWords(words, view.fit)}
                </span>
              )}
              {place !== 'not' && isOpen && !view.rung.isBeside && (
                <MoveOn row={row} view={view} standing={standing} isBack />
              )}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
