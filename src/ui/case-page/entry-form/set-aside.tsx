import type { ComponentChildren } from 'preact';
import { Button } from '../../kit/button.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly onAside: () => void;
  readonly children: ComponentChildren;
}

/** Around the form of a new entry: the way out of it, by a button or Escape, on which what was typed is kept. */
export function SetAside({ onAside, children }: Props) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the form leaves it
    <div class="adding" onKeyDown={onEscape(onAside)}>
      <Button look="quiet" small icon="close" title={words.say('left.asideSays')} onPress={onAside}>
        {words.say('left.aside')}
      </Button>
      {children}
    </div>
  );
}
