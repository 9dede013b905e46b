import type { Mark } from '../../../domain/capture/mark.ts';
import { keepMarkingDraft } from '../../../platform/marking-drafts.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { askToDraw } from './ask-to-draw.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  readonly marking: Marking;
  readonly original: EvidenceRow;
  readonly pictureCount: number;
  readonly startsWith: readonly Mark[];
  readonly onStep: (does: 'undo' | 'redo') => void;
  readonly onSaved: (derivedId: string) => void;
  readonly onClose: () => void;
}

/** What is being done, how it stands, and the way out of it. */
export function EditorHead(props: Props) {
  const { marking, original, pictureCount, startsWith, onStep, onSaved, onClose } = props;
  const words = useWords();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  const { history, isKept } = marking;
  const isChanged = JSON.stringify(history.marks) !== JSON.stringify(startsWith);
  const canSave = isChanged && history.marks.length > 0;

  const draw = async (): Promise<void> => {
    const { marks } = marking.draft();
    let made: string | undefined;
    const done = await save(async () => {
      made = await askToDraw(original.id, marking.draft(), pictureCount);
      await marking.drop();
    });
    if (!done || made === undefined) return;
    const derivedId = made;
    onSaved(derivedId);
    onClose();
    undoToast(words.say('marking.saved'), () => {
      // The marks stay as a draft: what is taken back is the picture, not the work.
      const again = { derivedId: crypto.randomUUID(), marks };
      return Promise.all([
        ask('evidence.unmark', { derivedId }),
        keepMarkingDraft(again, original.caseId, original.id),
      ]);
    });
  };

  return (
    <div class="viewer-head marking-head">
      <h2 id="viewer-title">{words.say('marking.title')}</h2>
      <p class="small marking-state" role="status">
        {!isKept && words.say('marking.notKept')}
        {isKept && isChanged && `${words.say('marking.pending')} ${words.say('marking.kept')}`}
      </p>
      <div class="viewer-acts">
        <Button
          small
          look="quiet"
          iconOnly
          icon="undo"
          busy={history.past.length === 0}
          onPress={() => onStep('undo')}
        >
          {words.say('marking.undo')}
        </Button>
        <Button
          small
          look="quiet"
          iconOnly
          icon="redo"
          busy={history.future.length === 0}
          onPress={() => onStep('redo')}
        >
          {words.say('marking.redo')}
        </Button>
        {isChanged && (
          <Button small look="quiet" onPress={marking.discard}>
            {words.say('marking.discard')}
          </Button>
        )}
        <Button small onPress={onClose}>
          {words.say('marking.back')}
        </Button>
        <Button small look="primary" busy={busy || !canSave} onPress={() => void draw()}>
          {words.say(busy ? 'marking.saving' : 'marking.save')}
        </Button>
      </div>
      <SaveError code={failed} />
    </div>
  );
}
