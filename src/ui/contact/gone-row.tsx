import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { focusIfLost } from './focus-if-lost.ts';

interface Props {
  /** While the form is being saved. */
  readonly locked: boolean;
  readonly onBack: () => void;
  /** Where the row stands that was brought back: the button that was pressed is gone again. */
  readonly rowOf: () => Element | null | undefined;
}

/** Where a row of a form was that is gone with what was typed in it: says so, with the way to bring it back. */
export function GoneRow({ locked, onBack, rowOf }: Props) {
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed went with the row.
  useLayoutEffect(() => focusIfLost(back.current), []);
  const bringBack = (): void => {
    onBack();
    requestAnimationFrame(() => focusIfLost(rowOf()?.querySelector('input')));
  };
  return (
    <p class="small muted" role="status">
      {words.say('contact.dropped')}{' '}
      <Button look="quiet" small icon="undo" busy={locked} buttonRef={back} onPress={bringBack}>
        {words.say('common.undo')}
      </Button>
    </p>
  );
}
