import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { focusIfLost } from './focus-if-lost.ts';

interface Props {
  readonly onBack: () => void;
}

/** Where a row of a form was that is gone with what was typed in it: says so, with the way to bring it back. */
export function GoneRow({ onBack }: Props) {
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with the row.
  useLayoutEffect(() => focusIfLost(back.current), []);
  return (
    <p class="small muted" role="status">
      {words.say('contact.dropped')}{' '}
      <Button look="quiet" small icon="undo" buttonRef={back} onPress={onBack}>
        {words.say('common.undo')}
      </Button>
    </p>
  );
}
