import { browser } from './browser.ts';

/** What is stored beside the fields of a draft. */
interface DraftMark {
  /** Which form on which surface typed it last. */
  readonly writer?: string;
  /** The version of what is corrected, as it was seen when this was typed. */
  readonly seenVersion?: number;
}

/** A draft as it is stored: of an older version, or only what was changed, it lacks fields. */
export type StoredDraft<Draft> = Partial<Draft> & DraftMark;

/** What a form reads, keeps and drops its draft with. */
export interface DraftStore<Draft> {
  /** Another one for each place where something is typed. */
  readonly place: string;
  readonly read: () => Promise<StoredDraft<Draft> | undefined>;
  /** Needs no worker, so that it outlives the page. */
  readonly keep: (draft: StoredDraft<Draft>) => Promise<void>;
  readonly drop: () => Promise<void>;
  /**
   * Tells what others type there; undefined: it was dropped, by whomever. Gives back the way to stop listening.
   * `writer`: whose own letters are no news.
   */
  readonly hear: (writer: string, listener: (draft: StoredDraft<Draft> | undefined) => void) => () => void;
}

/** The store of the draft under a key of the browser's. */
export function draftStore<Draft>(key: string): DraftStore<Draft> {
  return {
    place: key,
    read: async () => (await browser.storage.local.get(key))[key] as StoredDraft<Draft> | undefined,
    keep: (draft) => browser.storage.local.set({ [key]: draft }),
    drop: () => browser.storage.local.remove(key),
    hear(writer, listener) {
      const heard = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
        const change = changes[key];
        if (area !== 'local' || !change) return;
        const draft = change.newValue as StoredDraft<Draft> | undefined;
        if (draft?.writer !== writer) listener(draft);
      };
      browser.storage.onChanged.addListener(heard);
      return () => browser.storage.onChanged.removeListener(heard);
    },
  };
}
