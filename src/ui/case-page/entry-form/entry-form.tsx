import './entry-form.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryRow } from '../../../storage/rows.ts';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { EntryFields } from './entry-fields.tsx';
import { EntryFormActs } from './entry-form-acts.tsx';
import { bodyOf, type EntryProblems } from './entry-values.ts';
import { FoundInNote } from './found-in-note.tsx';
import { useEntryDraft } from './use-entry-draft.ts';
import { useKeepEntry } from './use-keep-entry.ts';

interface Props {
  readonly caseId: string;
  /** The entry that is corrected; a new one when absent. */
  readonly corrects?: EntryRow;
  readonly onDone: () => void;
}

/** Adds a note, or corrects one or the words beside a piece of evidence. What is typed is kept as a draft from the first letter on. */
export function EntryForm({ caseId, corrects, onDone }: Props) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  // As it was when the form was opened: a later wording is not written over unseen.
  const [seen] = useState(corrects);
  const { draft, isKept, isOutdated, change, drop, giveUp } = useEntryDraft(caseId, seen, onDone);
  const { busy, failed, problems, keep, discard } = useKeepEntry<EntryProblems>(
    { caseId, corrects: seen, element: form, change, drop, giveUp, onDone },
    {},
  );
  const isReady = draft !== undefined;

  // Before the browser paints: a letter typed at once must not fall beside the field.
  useLayoutEffect(() => {
    if (isReady) form.current?.querySelector('textarea')?.focus();
  }, [isReady]);
  if (!draft) return null;

  return (
    <form
      ref={form}
      class={corrects ? 'entry-form' : 'card entry-form'}
      noValidate
      onKeyDown={onEscape(corrects && !busy ? discard : undefined)}
      aria-label={words.say(corrects ? 'case.entry.editTitle' : 'case.entry.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep({ entryId: draft.entryId, hasTime: draft.when !== '' }, (base) => bodyOf(draft, base));
      }}
    >
      <EntryFields
        draft={draft}
        problems={problems}
        onChange={change}
        correcting={corrects?.content.kind}
        locked={busy}
      />
      {!corrects && draft.wasPasted && (
        <FoundInNote
          caseId={caseId}
          text={draft.text}
          agent={draft.agent}
          onAgent={(agent) => change({ agent })}
        />
      )}
      <EntryFormActs
        busy={busy}
        failed={failed}
        isKept={isKept}
        isOutdated={isOutdated}
        isCorrection={corrects !== undefined}
        saveLabel={words.say('case.entry.save')}
        onDiscard={discard}
      />
    </form>
  );
}
