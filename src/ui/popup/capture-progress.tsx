import './capture-progress.css';
import { useId } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { useWords } from '../kit/words-provider.tsx';
import type { LongWay } from './long-capture.ts';
import type { SavingState } from './state.ts';

interface Props {
  readonly way: LongWay;
  readonly phase: SavingState;
  readonly onStop: () => void;
}

/** A capture under way: how far it is, and the way to end it and keep what it has. */
export function CaptureProgress({ way, phase: { done, total, isStopping }, onStop }: Props) {
  const { say } = useWords();
  const id = useId();
  return (
    <div class="capture-progress">
      <p id={id}>
        <strong>{say(isStopping ? 'popup.ways.stopping' : `popup.ways.working.${way}`)}</strong>{' '}
        {done > 0 && (
          <span class="muted">
            {total === null || total < done
              ? say('popup.ways.pictures', { count: done })
              : say('popup.ways.picturesOf', { done, total })}
          </span>
        )}
      </p>
      <progress
        aria-labelledby={id}
        {...(total === null ? {} : { max: Math.max(total, done), value: done })}
      />
      <Button icon="stop" busy={isStopping} onPress={onStop}>
        {say('popup.ways.stop')}
      </Button>
      <p class="tiny muted">{say('popup.ways.goesOn')}</p>
    </div>
  );
}
