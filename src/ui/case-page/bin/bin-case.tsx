import { ask } from '../../../platform/messaging.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { goTo, homeHash } from '../frame/route.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

interface Props {
  readonly row: CaseRow;
}

/** Puts a case into the bin: at once, since it can be taken back here and for 30 days there. */
export function BinCase({ row }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  const caseId = row.id;
  const putAway = async (): Promise<void> => {
    if (!(await save(() => ask('case.bin', { caseId })))) return;
    undoToast(words.say('bin.caseBinned'), () => ask('case.restore', { caseId }));
    goTo(homeHash, true);
  };
  return (
    <div class="case-bin">
      <Button look="quiet" small icon="trash" busy={busy} onPress={() => void putAway()}>
        {words.say('bin.putCase')}
      </Button>
      <SaveError code={failed} />
    </div>
  );
}
