type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** What `browser.storage.local` holds, in memory. */
export const stored = new Map<string, unknown>();
/** What `browser.storage.session` holds, in memory. */
export const session = new Map<string, unknown>();
/** Set, nothing can be written. */
export const disk = { isFull: false };

const listeners = new Set<Listener>();
// As in a browser: whoever listens hears of it after the write, and of one's own too.
const tell = (changes: Changes, area = 'local'): void => {
  queueMicrotask(() => {
    for (const heard of listeners) heard(changes, area);
  });
};

/** The storage of a browser as drafts use it: `vi.mock` the module `platform/browser.ts` with it. */
export const storage = {
  local: {
    get: async (key: string | null) =>
      structuredClone(
        key === null ? Object.fromEntries(stored) : stored.has(key) ? { [key]: stored.get(key) } : {},
      ),
    set: async (items: object) => {
      if (disk.isFull) throw new Error('full');
      for (const [key, value] of Object.entries(items)) {
        const newValue = structuredClone(value);
        tell({ [key]: { oldValue: stored.get(key), newValue } });
        stored.set(key, newValue);
      }
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) {
        if (!stored.has(key)) continue;
        tell({ [key]: { oldValue: stored.get(key) } });
        stored.delete(key);
      }
    },
    clear: async () => stored.clear(),
  },
  session: {
    get: async (key: string | null) =>
      structuredClone(
        key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {},
      ),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) {
        const newValue = structuredClone(value);
        tell({ [key]: { oldValue: session.get(key), newValue } }, 'session');
        session.set(key, newValue);
      }
    },
    remove: async (key: string) => {
      if (!session.has(key)) return;
      tell({ [key]: { oldValue: session.get(key) } }, 'session');
      session.delete(key);
    },
  },
  onChanged: {
    addListener: (heard: Listener): void => void listeners.add(heard),
    removeListener: (heard: Listener): void => void listeners.delete(heard),
  },
};
