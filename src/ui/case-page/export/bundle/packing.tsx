import { Button } from '../../../kit/button.tsx';
import { useWords } from '../../../kit/words-provider.tsx';

interface Props {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

/** How far the packing is, file by file. */
export function Packing({ done, total, onStop }: Props) {
  const words = useWords();
  return (
    <>
      <div class="export-progress">
        <p role="status">{words.say('bundle.packing')}</p>
        {total > 0 && (
          <>
            <progress value={done} max={total} aria-label={words.say('bundle.packing')} />
            <p class="small muted num">{words.say('bundle.progress', { done, total })}</p>
          </>
        )}
      </div>
      <div class="export-acts">
        <Button onPress={onStop}>{words.say('export.cancel')}</Button>
      </div>
    </>
  );
}
