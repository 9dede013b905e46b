import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  /** What is searched in. */
  readonly label: string;
  readonly wanted: string;
  readonly onWanted: (wanted: string) => void;
  readonly count: number;
  /** There are more than were counted. */
  readonly isMore?: boolean;
  /** Which of them is shown, from 0. */
  readonly current: number;
  readonly onCurrent: (current: number) => void;
  /** What is said while nothing is searched. */
  readonly idle?: string;
}

/** A search that goes from one place found to the next, with Enter and Shift+Enter too. */
export function FindBar({ label, wanted, onWanted, count, isMore = false, current, onCurrent, idle }: Props) {
  const words = useWords();
  const step = (by: number): void => onCurrent((current + by + count) % Math.max(1, count));
  const index = Math.min(current, count - 1) + 1;
  return (
    <div class="text-find">
      <input
        type="search"
        dir="auto"
        value={wanted}
        placeholder={label}
        aria-label={label}
        onInput={({ currentTarget }) => onWanted(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && count > 0) step(event.shiftKey ? -1 : 1);
        }}
      />
      <span class="small muted num" role="status">
        {wanted.trim() === ''
          ? idle
          : count === 0
            ? words.say('viewing.notFound')
            : words.say(isMore ? 'viewing.foundAtOfMore' : 'viewing.foundAt', { index, count })}
      </span>
      {count > 1 && (
        <>
          <Button small look="quiet" iconOnly icon="previous" onPress={() => step(-1)}>
            {words.say('viewing.findPrevious')}
          </Button>
          <Button small look="quiet" iconOnly icon="next" onPress={() => step(1)}>
            {words.say('viewing.findNext')}
          </Button>
        </>
      )}
    </div>
  );
}
