import './sample-notice.css';
import { ask } from '../../../platform/messaging.ts';
import { holdsOwn } from '../../../storage/sample-queries.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useBinCase } from '../bin/use-bin-case.ts';
import { useDatabase } from '../frame/database-provider.tsx';
import { goTo, homeHash } from '../frame/route.ts';

interface Props {
  readonly caseId: string;
}

/**
 * Says that a case is made up, and throws it away with one press: for good while there is nothing in it to be missed, into
 * the bin when it holds something of the shopper's own.
 */
export function SampleNotice({ caseId }: Props) {
  const words = useWords();
  const toast = useToast();
  const bin = useBinCase(caseId);
  const { busy, failed, save } = useSaving();
  const db = useDatabase();
  const throwAway = async (): Promise<void> => {
    const isThrown = await save(async () => {
      // Asked at the press: who presses at once is answered as well as who waits.
      if (await holdsOwn(db, caseId)) return bin();
      await ask('case.erase', { caseId });
      toast({ text: words.say('sample.thrownAway') });
    });
    if (isThrown) goTo(homeHash, true);
  };
  return (
    <div class="sample-notice">
      <Notice tone="calm">
        <p>{words.say('sample.says')}</p>
        <Button small icon="trash" busy={busy} onPress={() => void throwAway()}>
          {words.say('sample.throwAway')}
        </Button>
        <SaveError code={failed} />
      </Notice>
    </div>
  );
}
