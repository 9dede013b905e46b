import type { CaseChoice } from '../../../domain/backup/compare-case.ts';
import type { CaseState, PlannedCase } from '../../../domain/backup/restore-plan.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { SelectField } from '../../kit/field.tsx';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { showText } from '../../kit/show-text.ts';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { spokenInstant } from '../frame/day-words.ts';
import { useNow } from '../frame/now-provider.tsx';

interface Props {
  readonly one: PlannedCase;
  readonly choice: CaseChoice | undefined;
  readonly onChoice: (choice: CaseChoice) => void;
}

const MOST_TITLE = 120;

/** A case that is otherwise here than in the backup: both states, and which one stays. */
export function ClashRow({ one, choice, onChoice }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const { mine, theirs, seen } = one;
  const isHere = seen !== null || mine !== undefined;
  const stateOf = (whose: 'mine' | 'theirs', state: CaseState | undefined) =>
    state ? (
      <Time of={momentOf(state.touchedAtMs, localZone())}>
        {words.say(`backup.restore.${whose}`, {
          entries: words.say('backup.restore.entries', { count: state.entries }),
          when: spokenInstant(words, state.touchedAtMs, nowMs),
        })}
      </Time>
    ) : (
      words.say(`backup.restore.${whose}Erased`)
    );
  const options: { value: CaseChoice | 'none'; label: string }[] = [
    ...(choice === undefined
      ? [{ value: 'none' as const, label: words.say('backup.restore.choices.none') }]
      : []),
    {
      value: 'mine',
      label: words.say(isHere ? 'backup.restore.choices.mine' : 'backup.restore.choices.skip'),
    },
    { value: 'theirs', label: words.say('backup.restore.choices.theirs') },
  ];
  return (
    <li class="backup-clash">
      <p>
        <strong>
          <IsolatedText>{showText((mine ?? theirs)?.title ?? '', MOST_TITLE)}</IsolatedText>
        </strong>
      </p>
      <p class="small muted">{isHere ? stateOf('mine', mine) : words.say('backup.restore.notHere')}</p>
      <p class="small muted">{stateOf('theirs', theirs)}</p>
      <SelectField
        label={words.say('backup.restore.which')}
        value={choice ?? 'none'}
        options={options}
        onValue={(value) => value !== 'none' && onChoice(value)}
      />
    </li>
  );
}
