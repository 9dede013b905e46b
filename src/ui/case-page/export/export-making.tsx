import type { MakingProgress } from '../../../report/fit-report.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  /** Absent: nothing was heard yet. */
  readonly progress: MakingProgress | undefined;
  readonly onStop: () => void;
}

/** How far the making is, appendix by appendix, and what is tried to make it small. */
export function ExportMaking({ progress, onStop }: Props) {
  const words = useWords();
  return (
    <>
      <div class="export-progress" role="status">
        <p>{words.say('export.working')}</p>
        {progress && progress.total > 0 && (
          <>
            <progress value={progress.done} max={progress.total} aria-label={words.say('export.working')} />
            <p class="small muted num">
              {words.say('export.progress', { done: progress.done, total: progress.total })}
              {progress.at > 0 &&
                ` · ${words.say('export.appendixOf', { at: progress.at, of: progress.of })}`}
              {progress.volumes > 1 &&
                ` · ${words.say('document.volume', { number: progress.volume, count: progress.volumes })}`}
            </p>
            {progress.quality !== 'as-captured' && (
              <p class="small muted">{words.say('export.shrinking', { quality: progress.quality })}</p>
            )}
          </>
        )}
      </div>
      <div class="export-acts">
        <Button onPress={onStop}>{words.say('export.cancel')}</Button>
      </div>
    </>
  );
}
