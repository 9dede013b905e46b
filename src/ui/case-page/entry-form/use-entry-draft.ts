import { useEffect, useRef, useState } from 'preact/hooks';
import {
  dropEntryDraft,
  type EntryDraft,
  keepEntryDraft,
  readEntryDraft,
} from '../../../platform/entry-drafts.ts';
import { hasWords } from './entry-values.ts';

interface KeptDraft {
  /** Undefined until it is known whether there is a draft from before. */
  readonly draft: EntryDraft | undefined;
  /** False when the browser could not keep what was typed last. */
  readonly isKept: boolean;
  /** Changes it and keeps it at once. */
  readonly change: (change: Partial<EntryDraft>) => void;
  /** Drops what is kept. */
  readonly drop: () => Promise<void>;
}

/** The draft of an entry: read back from before, and kept at every letter. */
export function useEntryDraft(caseId: string, start: EntryDraft, entryId: string | undefined): KeptDraft {
  const [draft, setDraft] = useState<EntryDraft>();
  const [isKept, setKept] = useState(true);
  // The newest one, also between two drawings: two keys may come before the page is drawn again.
  const newest = useRef<EntryDraft | undefined>(undefined);
  const show = (shown: EntryDraft): void => {
    newest.current = shown;
    setDraft(shown);
  };

  useEffect(() => {
    readEntryDraft(caseId, entryId).then(
      (kept) => show(kept ?? start),
      (thrown: unknown) => {
        console.error(thrown);
        show(start);
      },
    );
  }, [caseId, entryId]);

  return {
    draft,
    isKept,
    change(change) {
      if (!newest.current) return;
      const changed = { ...newest.current, ...change };
      show(changed);
      // The draft of a new entry is a reason to open its form next time: an empty one is none.
      const kept =
        entryId === undefined && !hasWords(changed)
          ? dropEntryDraft(caseId)
          : keepEntryDraft(changed, caseId, entryId);
      // Only the newest write tells: it holds all that was typed.
      kept.then(
        () => newest.current === changed && setKept(true),
        (thrown: unknown) => {
          console.error(thrown);
          if (newest.current === changed) setKept(false);
        },
      );
    },
    drop: () => dropEntryDraft(caseId, entryId),
  };
}
