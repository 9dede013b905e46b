import './entry-form.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { undoAddedEntry, undoEntryCorrection } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { EntryFields } from './entry-fields.tsx';
import { bodyOf, draftOf, type EntryProblems, emptyDraft } from './entry-values.ts';
import { useEntryDraft } from './use-entry-draft.ts';

interface Props {
  readonly caseId: string;
  /** The entry that is corrected; a new one when absent. */
  readonly corrects?: EntryRow;
  readonly onDone: () => void;
}

/** Adds a note, or corrects one or the words beside a piece of evidence. What is typed is kept as a draft from the first letter on. */
export function EntryForm({ caseId, corrects, onDone }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const form = useRef<HTMLFormElement>(null);
  const [start] = useState(() =>
    corrects ? draftOf(corrects.id, corrects) : emptyDraft(crypto.randomUUID()),
  );
  const { draft, isKept, change, drop } = useEntryDraft(caseId, start, corrects?.id);
  const [problems, setProblems] = useState<EntryProblems>({});
  // The wording that the shopper saw when the form was opened; a later one is not written over unseen.
  const [seenVersion] = useState(corrects?.version ?? 0);
  const { busy, failed, save } = useSaving();
  const isReady = draft !== undefined;

  // Before the browser paints: a letter typed at once must not fall beside the field.
  useLayoutEffect(() => {
    if (isReady) form.current?.querySelector('textarea')?.focus();
  }, [isReady]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  if (!draft) return null;

  const keep = async (): Promise<void> => {
    let isValid = false;
    // All of it is one save, from the press to the dropped draft: until then nothing can be typed.
    const saved = await save(async () => {
      const clock = await openClock();
      const read = bodyOf(draft, { nowMs: clock(), zone: localZone(), ...(corrects && { corrects }) });
      setProblems('problems' in read ? read.problems : {});
      if ('problems' in read) return;
      isValid = true;
      const { body } = read;
      if (corrects) await ask('entry.correct', { entryId: corrects.id, version: seenVersion, body });
      else await ask('entry.add', { caseId, entryId: draft.entryId, body });
      await drop().catch((thrown: unknown) => console.error(thrown));
    });
    if (!saved || !isValid) return;
    undoToast(words.say('case.entry.saved'), () =>
      corrects
        ? undoEntryCorrection(corrects.id, {
            version: seenVersion,
            body: { happenedAt: corrects.happenedAt, content: corrects.content },
          })
        : undoAddedEntry(draft.entryId),
    );
    onDone();
  };

  const discard = (): void => {
    drop().catch((thrown: unknown) => console.error(thrown));
    onDone();
  };

  return (
    <form
      ref={form}
      class={corrects ? 'entry-form' : 'card entry-form'}
      noValidate
      aria-label={words.say(corrects ? 'case.entry.editTitle' : 'case.entry.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <EntryFields
        draft={draft}
        problems={problems}
        onChange={change}
        correcting={corrects?.content.kind}
        locked={busy}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('case.entry.save')}
        </Button>
        <Button look="quiet" busy={busy} onPress={discard}>
          {words.say(corrects ? 'common.cancel' : 'case.entry.discard')}
        </Button>
        <span class={isKept ? 'entry-kept tiny muted' : 'entry-kept entry-not-kept tiny'} role="status">
          {words.say(isKept ? 'case.entry.kept' : 'case.entry.notKept')}
        </span>
      </div>
    </form>
  );
}
