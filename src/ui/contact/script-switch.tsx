import type { ContactChannel } from '../../domain/case/entry.ts';
import { isSpoken } from '../../domain/script/spoken.ts';
import { Button } from '../kit/button.tsx';
import { SaveError } from '../kit/save-error.tsx';
import { useWords } from '../kit/words-provider.tsx';
import type { ShownScript } from './use-script.ts';

interface Props {
  readonly script: ShownScript;
  readonly channel: ContactChannel;
}

/** Shows what to say, or puts it away. */
export function ScriptSwitch({ script: { isOn, show, failed }, channel }: Props) {
  const words = useWords();
  return (
    <div class="script-switch">
      <Button small icon="chat" expanded={isOn} onPress={() => show(!isOn)}>
        {words.say(isSpoken(channel) ? 'script.show' : 'script.showWritten')}
      </Button>
      <SaveError code={failed} />
    </div>
  );
}
