import { useState } from 'preact/hooks';
import { ask } from '../../../platform/messaging.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';

/** Much takes a while to be erased. */
const WITHIN_MS = 120_000;

interface Props {
  readonly count: number;
}

/** Empties the bin after asking once more, saying how much goes. */
export function EmptyBin({ count }: Props) {
  const words = useWords();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { busy, failed, save } = useSaving();
  const empty = async (): Promise<void> => {
    if (await save(() => ask('bin.empty', {}, WITHIN_MS))) toast({ text: words.say('bin.erased') });
  };
  if (!asking)
    return (
      <Button look="quiet" icon="trash" onPress={() => setAsking(true)}>
        {words.say('bin.eraseAll')}
      </Button>
    );
  return (
    <div class="bin-ask">
      <p role="alert">{words.say('bin.sureAll', { count })}</p>
      <div class="form-acts">
        <Button icon="trash" busy={busy} onPress={() => void empty()}>
          {words.say('bin.eraseAll')}
        </Button>
        <Button look="quiet" busy={busy} onPress={() => setAsking(false)}>
          {words.say('bin.keep')}
        </Button>
      </div>
      <SaveError code={failed} />
    </div>
  );
}
