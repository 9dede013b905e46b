import { useState } from 'preact/hooks';
import { ask } from '../../../platform/messaging.ts';
import { countEverything, type Everything } from '../../../storage/bin-queries.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { goTo, homeHash } from '../frame/route.ts';

/** Much takes a while to be erased. */
const WITHIN_MS = 120_000;

/** Deletes all that is kept, in two steps: the second says what will be gone. */
export function EraseData() {
  const words = useWords();
  const toast = useToast();
  const db = useDatabase();
  const [goes, setGoes] = useState<Everything>();
  const { busy, failed, save } = useSaving();
  const begin = (): Promise<boolean> => save(async () => setGoes(await countEverything(db)));
  const erase = async (): Promise<void> => {
    if (!(await save(() => ask('data.erase', {}, WITHIN_MS)))) return;
    toast({ text: words.say('settings.data.done') });
    goTo(homeHash, true);
  };
  if (!goes)
    return (
      <>
        <p class="small muted">{words.say('settings.data.lead')}</p>
        <Button icon="trash" busy={busy} onPress={() => void begin()}>
          {words.say('settings.data.start')}
        </Button>
        <SaveError code={failed} />
      </>
    );
  return (
    <div class="settings-erase" role="alert">
      <h3>{words.say('settings.data.sure')}</h3>
      <ul>
        <li>{words.say('settings.data.cases', { count: goes.cases })}</li>
        <li>{words.say('settings.data.entries', { count: goes.entries })}</li>
        <li>{words.say('settings.data.evidence', { count: goes.evidence })}</li>
        <li>{words.say('settings.data.rest')}</li>
      </ul>
      <p class="small muted">{words.say('settings.data.export')}</p>
      <div class="form-acts">
        <Button look="primary" busy={busy} onPress={() => setGoes(undefined)}>
          {words.say('bin.keep')}
        </Button>
        <Button icon="trash" busy={busy} onPress={() => void erase()}>
          {words.say('settings.data.erase')}
        </Button>
      </div>
      <SaveError code={failed} />
    </div>
  );
}
