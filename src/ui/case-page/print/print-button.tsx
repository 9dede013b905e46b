import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { type ActionAbout, runAction, useDoers } from '../keyboard/action-provider.tsx';

interface Props {
  /** Whom it is for, and what is left out and hidden in it. */
  readonly about: ActionAbout;
  /** Comes first: what lies over the page is to close. */
  readonly onPress: () => void;
}

/** Prints the timeline of the case on the screen. */
export function PrintButton({ about, onPress }: Props) {
  const words = useWords();
  const doers = useDoers();
  return (
    <Button
      icon="page"
      onPress={() => {
        onPress();
        runAction(doers, 'printTimeline', about);
      }}
    >
      {words.say('printing.print')}
    </Button>
  );
}
