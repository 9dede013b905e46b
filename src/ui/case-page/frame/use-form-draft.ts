import { useEffect, useRef, useState } from 'preact/hooks';
import { dropFormDraft, type FormName, keepFormDraft, readFormDraft } from '../../../platform/form-drafts.ts';

/** Which form of which case, and of which entry where it corrects one. */
interface Place {
  readonly caseId: string;
  readonly form: FormName;
  readonly entryId?: string | undefined;
}

interface FormDraft<Draft> {
  /** Undefined until it is known whether there is a draft from before. */
  readonly draft: Draft | undefined;
  /** There was one from before: what is shown is not what is saved. */
  readonly wasLeft: boolean;
  /** False when the browser could not keep what was typed last. */
  readonly isKept: boolean;
  /** Changes it and keeps it at once. */
  readonly change: (change: Partial<Draft>) => void;
  /** Drops what is kept. */
  readonly drop: () => Promise<void>;
}

/**
 * What is typed in a form, read back from before and kept at every letter. `isEmpty` says that there is nothing in it
 * that would be missed: then nothing is kept. `changesOnly`: of a form that starts from what is saved only what was changed
 * is kept, so that an old draft brings nothing back that was saved since.
 */
export function useFormDraft<Draft extends object>(
  { caseId, form, entryId }: Place,
  start: Draft,
  isEmpty: (draft: Draft) => boolean = () => false,
  changesOnly = false,
): FormDraft<Draft> {
  const [draft, setDraft] = useState<Draft>();
  const [wasLeft, setLeft] = useState(false);
  const [isKept, setKept] = useState(true);
  // The newest one, also between two drawings: two keys may come before the page is drawn again.
  const newest = useRef<Draft | undefined>(undefined);
  const show = (shown: Draft): void => {
    newest.current = shown;
    setDraft(shown);
  };

  useEffect(() => {
    readFormDraft<Draft>(caseId, form, entryId).then(
      (kept) => {
        // What was typed before it could be read goes on.
        if (newest.current) return;
        setLeft(kept !== undefined);
        // A draft of an earlier version lacks the fields that came since.
        show(kept ? { ...start, ...kept } : start);
      },
      (thrown: unknown) => {
        console.error(thrown);
        if (!newest.current) show(start);
      },
    );
  }, [caseId, form, entryId]);

  return {
    draft,
    wasLeft,
    isKept,
    change(change) {
      const changed = { ...(newest.current ?? start), ...change };
      show(changed);
      const kept = isEmpty(changed)
        ? dropFormDraft(caseId, form, entryId)
        : keepFormDraft(changesOnly ? changesOf(changed, start) : changed, caseId, form, entryId);
      // Only the newest write tells: it holds all that was typed.
      kept.then(
        () => newest.current === changed && setKept(true),
        (thrown: unknown) => {
          console.error(thrown);
          if (newest.current === changed) setKept(false);
        },
      );
    },
    drop: () => dropFormDraft(caseId, form, entryId),
  };
}

/** The fields of a draft that are not as they were at the start. */
const changesOf = <Draft extends object>(draft: Draft, start: Draft): Partial<Draft> =>
  Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => start[field as keyof Draft] !== value),
  ) as Partial<Draft>;
