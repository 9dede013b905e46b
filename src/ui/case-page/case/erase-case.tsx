import { dropDraftsOfCase } from '../../../platform/entry-drafts.ts';
import { ask } from '../../../platform/messaging.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { goTo, homeHash } from '../frame/route.ts';
import { SaveError } from '../frame/save-error.tsx';
import { useSaving } from '../frame/use-saving.ts';

interface Props {
  readonly row: CaseRow;
}

/** Erases a case for good. Only a closed one offers it, and only on request: closing can be taken back, this cannot. */
export function EraseCase({ row }: Props) {
  const words = useWords();
  const toast = useToast();
  const { busy, failed, save } = useSaving();
  const erase = async (): Promise<void> => {
    if (!(await save(() => ask('case.erase', { caseId: row.id })))) return;
    await dropDraftsOfCase(row.id).catch((thrown: unknown) => console.error(thrown));
    toast({ text: words.say('case.erase.done') });
    goTo(homeHash, true);
  };
  return (
    <div class="case-erase">
      <Fold summary={words.say('case.erase.title')}>
        {() => (
          <>
            <p class="small muted">
              {row.entryCount === 0
                ? words.say('case.erase.saysEmpty')
                : words.say('case.erase.says', { count: row.entryCount })}
            </p>
            <Button icon="trash" busy={busy} onPress={() => void erase()}>
              {words.say('case.erase.button')}
            </Button>
            <SaveError code={failed} />
          </>
        )}
      </Fold>
    </div>
  );
}
