import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type ContactDraft,
  type ContactPlace,
  dropContactDraft,
  keepContactDraft,
  onContactDraft,
  readContactDraft,
} from '../../platform/contact-drafts.ts';
import { hasWords } from './contact-values.ts';

/** What is being typed, and what can be done with it. */
export interface TypedContact {
  /** Undefined until it is known whether there is a draft from before. */
  readonly draft: ContactDraft | undefined;
  /** False when the browser could not keep what was typed last. */
  readonly isKept: boolean;
  /** Changes it and keeps it at once. */
  readonly change: (change: Partial<ContactDraft>) => void;
  /** The newest draft, also between two drawings. */
  readonly newest: () => ContactDraft | undefined;
  /** Drops what is kept, and starts anew with `next` where there is one. */
  readonly drop: (next?: ContactDraft) => Promise<void>;
}

/**
 * The draft of a contact: read back from before, kept at every letter, and the same on every surface on which it is typed.
 * `start`: what it is while nothing was typed. `keepsEmpty`: one without words is kept too (a call, a correction).
 */
export function useContactDraft(place: ContactPlace, start: ContactDraft, keepsEmpty: boolean): TypedContact {
  const [draft, setDraft] = useState<ContactDraft>();
  const [isKept, setKept] = useState(true);
  const [writer] = useState(() => crypto.randomUUID());
  const newest = useRef<ContactDraft | undefined>(undefined);
  const show = (shown: ContactDraft): void => {
    newest.current = shown;
    setDraft(shown);
  };

  useEffect(() => {
    let isOver = false;
    readContactDraft(place).then(
      (kept) => !isOver && show({ ...start, ...kept }),
      (thrown: unknown) => {
        console.error(thrown);
        if (!isOver) show(start);
      },
    );
    const stop = onContactDraft(place, writer, (kept) => show({ ...start, ...kept }));
    return () => {
      isOver = true;
      stop();
    };
  }, [place]);

  return {
    draft,
    isKept,
    newest: () => newest.current,
    change(change) {
      if (!newest.current) return;
      const changed = { ...newest.current, ...change };
      show(changed);
      // The draft of a new entry is a reason to open its form next time: an empty one is none.
      const kept =
        keepsEmpty || hasWords(changed) ? keepContactDraft(place, changed, writer) : dropContactDraft(place);
      // Only the newest write tells: it holds all that was typed.
      kept.then(
        () => newest.current === changed && setKept(true),
        (thrown: unknown) => {
          console.error(thrown);
          if (newest.current === changed) setKept(false);
        },
      );
    },
    async drop(next) {
      if (next) show(next);
      await dropContactDraft(place);
    },
  };
}
