import type { BackupProgress } from '../../../backup/backup-client.ts';
import { formatBytes } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly progress: BackupProgress | undefined;
  readonly onStop: (() => void) | undefined;
}

/** How far a backup or a restore is, and the way to stop it. */
export function ProgressLine({ progress, onStop }: Props) {
  const words = useWords();
  const text = progress ? phaseWords(words, progress) : words.say('common.loading');
  return (
    <div class="backup-progress">
      <p class="small" role="status">
        {text}
      </p>
      <progress max={Math.max(1, progress?.total ?? 1)} value={progress?.done ?? 0} aria-label={text} />
      {onStop && (
        <Button small onPress={onStop}>
          {words.say('backup.make.stop')}
        </Button>
      )}
    </div>
  );
}

function phaseWords(words: Words, { phase, done, total }: BackupProgress): string {
  const sizes = { done: formatBytes(words.language, done), total: formatBytes(words.language, total) };
  switch (phase) {
    case 'unlocking':
      return words.say('backup.restore.phases.unlocking');
    case 'reading':
      return words.say('backup.restore.phases.reading', { done, total });
    case 'staging':
      return words.say('backup.restore.phases.staging', sizes);
    default:
      return words.say(`backup.make.phases.${phase}`, sizes);
  }
}
