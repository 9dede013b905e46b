import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/messaging.ts';
import { wasMadeByPanel } from '../../platform/panel-case.ts';
import type { CaseRow } from '../../storage/rows.ts';
import { useUndoToast } from '../case-page/frame/use-undo-toast.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { SaveError } from '../kit/save-error.tsx';
import { useSaving } from '../kit/use-saving.ts';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly row: CaseRow;
  readonly windowId: number;
}

/** Says that the case was made by opening the panel, with the way to take it back while nothing is in it. */
export function MadeCase({ row, windowId }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  const [isMade, setMade] = useState(false);
  useEffect(() => {
    wasMadeByPanel(windowId, row.id).then(setMade, (thrown: unknown) => console.error(thrown));
  }, [windowId, row.id]);
  if (!isMade || row.entryCount > 0 || row.version > 1) return null;
  const unmake = (): void =>
    void save(async () => {
      const { isGone } = await ask('case.unmake', { caseId: row.id });
      if (isGone) undoToast(words.say('bin.caseBinned'), () => ask('case.restore', { caseId: row.id }));
    });
  return (
    <Notice tone="calm" small>
      <p>{words.say('panel.made')}</p>
      <Button look="quiet" small icon="undo" busy={busy} onPress={unmake}>
        {words.say('common.undo')}
      </Button>
      <SaveError code={failed} />
    </Notice>
  );
}
