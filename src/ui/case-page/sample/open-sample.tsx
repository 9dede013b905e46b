import { useRef } from 'preact/hooks';
import { ask } from '../../../platform/messaging.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { caseHash, goTo } from '../frame/route.ts';

/** Makes the sample case, or finds the one that is there, and opens it. */
export function OpenSample() {
  const words = useWords();
  // One id for all attempts: a sample asked for twice is made once.
  const caseId = useRef(crypto.randomUUID());
  const { busy, failed, save } = useSaving();
  const open = (): Promise<boolean> =>
    save(async () => {
      const made = await ask('sample.make', { caseId: caseId.current });
      goTo(caseHash(made.caseId));
    });
  return (
    <>
      <Button icon="folder" busy={busy} onPress={() => void open()}>
        {words.say('sample.open')}
      </Button>
      <SaveError code={failed} />
    </>
  );
}
