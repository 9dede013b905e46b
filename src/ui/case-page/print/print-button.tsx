import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { runAction, useDoers } from '../keyboard/action-provider.tsx';

/** Prints the timeline of the case on the screen. `onPress` comes first: what lies over the page is to close. */
export function PrintButton({ onPress }: { readonly onPress: () => void }) {
  const words = useWords();
  const doers = useDoers();
  return (
    <Button
      icon="page"
      onPress={() => {
        onPress();
        runAction(doers, 'printTimeline');
      }}
    >
      {words.say('printing.print')}
    </Button>
  );
}
