import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryBody } from '../../../domain/case/entry.ts';
import type { ErrorCode } from '../../../domain/errors.ts';
import { localZone, openClock } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { otherAttempt } from '../../contact/other-attempt.ts';
import type { TakeBack } from '../../contact/use-kept-draft.ts';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { undoAddedEntry, undoEntryCorrection } from '../frame/undo-correction.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';

/** What a form is read by: the time of saving, and the entry as it stands where one is corrected. */
interface ReadBase {
  readonly nowMs: number;
  readonly zone: string;
  readonly corrects?: EntryBody;
}

interface Form {
  readonly caseId: string;
  /** The entry that is corrected; a new one when absent. */
  readonly corrects: EntryRow | undefined;
  readonly element: RefObject<HTMLFormElement | null>;
  readonly change: (part: { readonly entryId: string }) => void;
  /** Drops what is kept of what was typed. */
  readonly drop: () => Promise<void>;
  /** Drops it at the shopper's wish. */
  readonly giveUp: () => Promise<TakeBack | undefined>;
  readonly onDone: () => void;
  /** What is said once it is saved, where that is not "the entry is saved". */
  readonly savedSays?: string;
}

interface KeepEntry<Problems> {
  readonly busy: boolean;
  readonly failed: ErrorCode | undefined;
  readonly problems: Problems;
  /** Reads the form and saves it under an id, or marks what is wrong and goes there. `hasTime`: the time was told. */
  readonly keep: (
    attempt: { readonly entryId: string; readonly hasTime: boolean },
    read: (base: ReadBase) => { readonly body: EntryBody } | { readonly problems: Problems },
  ) => Promise<void>;
  /** Gives up what was typed. */
  readonly discard: () => void;
}

/** How a form of an entry is saved: once, over the wording that was seen, with the way to take it back. */
export function useKeepEntry<Problems extends object>(form: Form, none: Problems): KeepEntry<Problems> {
  const { caseId, corrects, element, change, drop, giveUp, onDone, savedSays } = form;
  const words = useWords();
  const undoToast = useUndoToast();
  const giveUpDraft = useGivingUp();
  const [problems, setProblems] = useState(none);
  // The wording that the shopper saw when the form was opened; a later one is not written over unseen.
  const [seenVersion] = useState(corrects?.version ?? 0);
  const { busy, failed, save } = useSaving();
  const dropDraft = (): Promise<void> => drop().catch((thrown: unknown) => console.error(thrown));

  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  return {
    busy,
    failed,
    problems,
    async keep({ entryId, hasTime }, read) {
      let isValid = false;
      // All of it is one save, from the press to the dropped draft: until then nothing can be typed.
      const saved = await save(async () => {
        const clock = await openClock();
        const made = read({ nowMs: clock(), zone: localZone(), ...(corrects && { corrects }) });
        setProblems('problems' in made ? made.problems : none);
        if ('problems' in made) return;
        isValid = true;
        const { body } = made;
        if (corrects) await ask('entry.correct', { entryId, version: seenVersion, body });
        else {
          const attempt = { caseId, entryId, body, ...(!hasTime && { isTimeAssumed: true as const }) };
          await ask('entry.add', attempt).catch(otherAttempt(change));
        }
        await dropDraft();
      });
      if (!saved || !isValid) return;
      undoToast(savedSays ?? words.say('case.entry.saved'), () =>
        corrects
          ? undoEntryCorrection(entryId, {
              version: seenVersion,
              body: { happenedAt: corrects.happenedAt, content: corrects.content },
            })
          : undoAddedEntry(entryId),
      );
      onDone();
    },
    discard() {
      giveUpDraft(giveUp);
      onDone();
    },
  };
}
