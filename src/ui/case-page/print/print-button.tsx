import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { runAction, useDoers } from '../keyboard/action-provider.tsx';

interface Props {
  /** Whom it is for, in the shopper's words. */
  readonly forWhom: string;
  /** Comes first: what lies over the page is to close. */
  readonly onPress: () => void;
}

/** Prints the timeline of the case on the screen. */
export function PrintButton({ forWhom, onPress }: Props) {
  const words = useWords();
  const doers = useDoers();
  return (
    <Button
      icon="page"
      onPress={() => {
        onPress();
        runAction(doers, 'printTimeline', forWhom);
      }}
    >
      {words.say('printing.print')}
    </Button>
  );
}
