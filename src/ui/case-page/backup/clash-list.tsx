import { useState } from 'preact/hooks';
import type { CaseChoice } from '../../../domain/backup/compare-case.ts';
import type { PlannedCase } from '../../../domain/backup/restore-plan.ts';
import { Button } from '../../kit/button.tsx';
import { SelectField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ClashRow } from './clash-row.tsx';

interface Props {
  readonly cases: readonly PlannedCase[];
  readonly choiceOf: (one: PlannedCase) => CaseChoice | undefined;
  readonly onChoice: (of: readonly PlannedCase[], choice: CaseChoice) => void;
}

/** So many are drawn at once: a file may bring thousands. */
const STRETCH = 50;

/** Cases that are otherwise here than in the backup, all in the same way; where there are many, one choice does for all of them. */
export function ClashList({ cases, choiceOf, onChoice }: Props) {
  const words = useWords();
  const [shown, setShown] = useState(STRETCH);
  const left = cases.length - shown;
  const [first, ...others] = new Set(cases.map(choiceOf));
  return (
    <>
      {cases.length > STRETCH && (
        <SelectField
          label={words.say('backup.restore.whichAll')}
          value={(others.length === 0 && first) || 'none'}
          options={(['none', 'mine', 'theirs'] as const).map((value) => ({
            value,
            label: words.say(`backup.restore.choices.${value}`),
          }))}
          onValue={(value) => value !== 'none' && onChoice(cases, value)}
        />
      )}
      <ul class="backup-clash-list">
        {cases.slice(0, shown).map((one) => (
          <ClashRow
            key={one.caseId}
            one={one}
            choice={choiceOf(one)}
            onChoice={(choice) => onChoice([one], choice)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" small onPress={() => setShown(shown + STRETCH)}>
          {words.say('backup.restore.more', { count: left })}
        </Button>
      )}
    </>
  );
}
