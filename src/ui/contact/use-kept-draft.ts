import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameValue } from '../../domain/case/same-value.ts';
import type { DraftStore, StoredDraft } from '../../platform/stored-draft.ts';

/** How a form keeps what is typed in it. */
export interface Keeping<Draft> {
  /** What it is while nothing was typed; made anew after each entry, so that the next one has an id of its own. */
  readonly fresh: () => Draft;
  /** Whether there is nothing in it that would be missed: then nothing is kept. Without it: while it is as at the start. */
  readonly isEmpty?: ((draft: Draft) => boolean) | undefined;
  /** What counts when it is compared with the start: not the ids that entries will have. */
  readonly plain?: ((draft: Draft) => unknown) | undefined;
  /** Only what was changed is kept, so that an old draft brings nothing back that was saved since. */
  readonly changesOnly?: boolean | undefined;
  /** The version of what is corrected, as it is seen now; of a correction only what was changed is kept. */
  readonly seenVersion?: number | undefined;
  /** It was saved or given up in another window. */
  readonly onDropped?: (() => void) | undefined;
}

/** What is being typed, and what can be done with it. */
export interface KeptDraft<Draft> {
  /** Undefined until it is known whether there is a draft from before. */
  readonly draft: Draft | undefined;
  /** There was one from before: what is shown is not what is saved. */
  readonly wasLeft: boolean;
  /** It was typed over an older version of what is corrected. */
  readonly isOutdated: boolean;
  /** False when the browser could not keep what was typed last. */
  readonly isKept: boolean;
  /** Changes it and keeps it at once. */
  readonly change: (change: Partial<Draft>) => void;
  /** The newest draft, also between two drawings. */
  readonly newest: () => Draft | undefined;
  /** Drops what is kept, and starts anew with `next` where there is one. */
  readonly drop: (next?: Draft) => Promise<void>;
  /** The same for what the shopper gives up: comes with the way to take that back, where there was anything to lose. */
  readonly giveUp: (next?: Draft) => Promise<TakeBack | undefined>;
}

/** Brings back what was given up. */
export type TakeBack = () => Promise<void>;

/**
 * What is typed in a form: read back from before, kept at every letter, and the same in every window in which it stands.
 * So what is saved in one window is not typed on in another under the same id.
 */
export function useKeptDraft<Draft extends object>(
  store: DraftStore<Draft>,
  keeping: Keeping<Draft>,
): KeptDraft<Draft> {
  const { changesOnly, seenVersion } = keeping;
  const [draft, setDraft] = useState<Draft>();
  const [{ wasLeft, isOutdated }, setFound] = useState({ wasLeft: false, isOutdated: false });
  const [isKept, setKept] = useState(true);
  const [writer] = useState(() => crypto.randomUUID());
  const start = useRef<Draft | undefined>(undefined);
  start.current ??= keeping.fresh();
  // The newest one, also between two drawings: two keys may come before the page is drawn again.
  const newest = useRef<Draft | undefined>(undefined);
  const isStored = useRef(false);
  const latest = useRef(keeping);
  latest.current = keeping;

  const show = (shown: Draft): void => {
    newest.current = shown;
    setDraft(shown);
  };
  const startAnew = (next: Draft): void => {
    start.current = next;
    setFound({ wasLeft: false, isOutdated: false });
    show(next);
  };
  const showKept = (kept: StoredDraft<Draft>): void => {
    isStored.current = true;
    const { writer: _writer, seenVersion: typedOver, ...typed } = kept;
    const hasWords = Object.keys(typed).length > 0;
    setFound({ wasLeft: hasWords, isOutdated: hasWords && typedOver !== latest.current.seenVersion });
    // A draft of an earlier version lacks the fields that came since.
    show({ ...startOf(start), ...typed } as Draft);
  };

  useEffect(() => {
    let isOver = false;
    start.current ??= latest.current.fresh();
    const isEarly = (): boolean => isOver || newest.current !== undefined;
    const begin = (): void => show(startOf(start));
    store.read().then(
      // What was typed before it could be read goes on.
      (kept) => !isEarly() && (kept ? showKept(kept) : begin()),
      (thrown: unknown) => {
        console.error(thrown);
        if (!isEarly()) begin();
      },
    );
    const stop = store.hear(writer, (kept) => {
      if (kept) return showKept(kept);
      // What was dropped here is no news; nor when something was typed here since.
      if (!isStored.current) return;
      store.read().then(
        (there) => {
          if (isOver || there || !isStored.current) return;
          isStored.current = false;
          startAnew(latest.current.fresh());
          latest.current.onDropped?.();
        },
        (thrown: unknown) => console.error(thrown),
      );
    });
    return () => {
      isOver = true;
      // What is typed at another place has an id of its own.
      start.current = undefined;
      newest.current = undefined;
      isStored.current = false;
      stop();
    };
  }, [store.place]);

  const keep = (changed: Draft): Promise<void> => {
    const first = startOf(start);
    const { plain = withoutId } = keeping;
    const { isEmpty = (typed: Draft) => isSameValue(plain(typed), plain(first)) } = keeping;
    if (seenVersion === undefined && isEmpty(changed)) {
      isStored.current = false;
      return store.drop();
    }
    isStored.current = true;
    const isPart = changesOnly || seenVersion !== undefined;
    const mark = { writer, ...(seenVersion !== undefined && { seenVersion }) };
    return store.keep({ ...(isPart ? changesOf(changed, first) : changed), ...mark });
  };
  return {
    draft,
    wasLeft,
    isOutdated,
    isKept,
    newest: () => newest.current,
    change(change) {
      const changed = { ...(newest.current ?? startOf(start)), ...change };
      show(changed);
      // Only the newest write tells: it holds all that was typed.
      keep(changed).then(
        () => newest.current === changed && setKept(true),
        (thrown: unknown) => {
          console.error(thrown);
          if (newest.current === changed) setKept(false);
        },
      );
    },
    async drop(next) {
      isStored.current = false;
      if (next) startAnew(next);
      await store.drop();
    },
    async giveUp(next) {
      // Asked for before it is dropped, and not waited for before the form is empty.
      const reading = store.read();
      isStored.current = false;
      if (next) startAnew(next);
      const kept = await reading;
      await store.drop();
      if (!kept) return undefined;
      // Of no writer: the form that dropped it hears of it too.
      const { writer: _writer, ...typed } = kept;
      return () => store.keep(typed as StoredDraft<Draft>);
    },
  };
}

const startOf = <Draft>(start: { readonly current: Draft | undefined }): Draft => start.current as Draft;

function withoutId(draft: object): unknown {
  const { entryId: _entryId, ...typed } = draft as { readonly entryId?: string };
  return typed;
}

/** The fields of a draft that are not as they were at the start. */
const changesOf = <Draft extends object>(draft: Draft, start: Draft): Partial<Draft> =>
  Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => !isSameValue(start[field as keyof Draft], value)),
  ) as Partial<Draft>;
