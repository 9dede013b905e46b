import type { CaseState } from '../../../domain/backup/restore-plan.ts';
import { Fold } from '../../kit/fold.tsx';
import { IsolatedText } from '../../kit/isolated-text.tsx';
import { showText } from '../../kit/show-text.ts';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly name: 'new' | 'same' | 'gone' | 'back' | 'comes';
  readonly states: readonly CaseState[];
}

const MOST_TITLE = 120;

/** Cases to which the same happens: how many, and which when asked. */
export function CaseGroup({ name, states }: Props) {
  const words = useWords();
  if (states.length === 0) return null;
  return (
    <Fold summary={words.say(`backup.restore.groups.${name}`, { count: states.length })}>
      {() => (
        <ul class="small">
          {states.map(({ title, entries, isBinned }, index) => (
            <li key={index}>
              <IsolatedText>{showText(title, MOST_TITLE)}</IsolatedText>
              {` · ${words.say('backup.restore.entries', { count: entries })}`}
              {isBinned && ` · ${words.say('backup.restore.inBin')}`}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
