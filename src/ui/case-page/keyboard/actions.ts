import type { IconName } from '../../kit/icon.tsx';

/** A key, with or without Ctrl (Cmd on a Mac) and Shift. Letters are small. */
export interface ActionKey {
  readonly key: string;
  readonly withCommand?: true;
  readonly withShift?: true;
}

/** Where an action can be done: on every screen, on that of a case, on an entry of its timeline. */
export const ACTION_PLACES = ['anywhere', 'case', 'timeline'] as const;
type ActionPlace = (typeof ACTION_PLACES)[number];

interface Action {
  readonly at: ActionPlace;
  readonly keys: readonly ActionKey[];
  readonly icon: IconName;
  /** Offered by the palette while something on the screen can do it. */
  readonly isOffered: boolean;
}

/**
 * Everything that can be done by a key or from the palette: the one table by which keys are heard, the palette is filled
 * and the sheet of keys is written. Words: `keys.actions`.
 */
export const ACTIONS = {
  search: {
    at: 'anywhere',
    keys: [{ key: '/' }, { key: 'f', withCommand: true, withShift: true }],
    icon: 'search',
    isOffered: true,
  },
  palette: { at: 'anywhere', keys: [{ key: 'k', withCommand: true }], icon: 'more', isOffered: false },
  keys: { at: 'anywhere', keys: [{ key: '?' }], icon: 'keyboard', isOffered: true },
  newCase: { at: 'anywhere', keys: [{ key: 'a' }], icon: 'plus', isOffered: true },
  home: { at: 'anywhere', keys: [{ key: 'h' }], icon: 'folder', isOffered: true },
  businesses: { at: 'anywhere', keys: [], icon: 'business', isOffered: true },
  settings: { at: 'anywhere', keys: [], icon: 'settings', isOffered: true },
  bin: { at: 'anywhere', keys: [], icon: 'trash', isOffered: true },
  backup: { at: 'anywhere', keys: [], icon: 'download', isOffered: true },
  handed: { at: 'anywhere', keys: [], icon: 'check', isOffered: true },
  addContact: { at: 'case', keys: [{ key: 'c' }], icon: 'phone', isOffered: true },
  addNote: { at: 'case', keys: [{ key: 'n' }], icon: 'note', isOffered: true },
  addPromise: { at: 'case', keys: [{ key: 'p' }], icon: 'promise', isOffered: true },
  addFiles: { at: 'case', keys: [{ key: 'f' }], icon: 'clip', isOffered: true },
  addBill: { at: 'case', keys: [{ key: 'b' }], icon: 'bill', isOffered: true },
  addBenefit: { at: 'case', keys: [{ key: 'o' }], icon: 'tag', isOffered: true },
  addPayment: { at: 'case', keys: [{ key: 'm' }], icon: 'money', isOffered: true },
  addDelivery: { at: 'case', keys: [{ key: 'd' }], icon: 'truck', isOffered: true },
  addVisit: { at: 'case', keys: [{ key: 'v' }], icon: 'tools', isOffered: true },
  startCall: { at: 'case', keys: [{ key: 't' }], icon: 'clock', isOffered: true },
  writeLetter: { at: 'case', keys: [{ key: 'l' }], icon: 'letter', isOffered: true },
  exportPdf: { at: 'case', keys: [{ key: 'x' }], icon: 'export', isOffered: true },
  printTimeline: { at: 'case', keys: [{ key: 'p', withCommand: true }], icon: 'page', isOffered: true },
  closeCase: { at: 'case', keys: [], icon: 'check', isOffered: true },
  nextEntry: { at: 'timeline', keys: [{ key: 'j' }], icon: 'next', isOffered: false },
  previousEntry: { at: 'timeline', keys: [{ key: 'k' }], icon: 'previous', isOffered: false },
  openEntry: { at: 'timeline', keys: [{ key: 'Enter' }], icon: 'zoom', isOffered: false },
  editEntry: { at: 'timeline', keys: [{ key: 'e' }], icon: 'note', isOffered: false },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionId = keyof typeof ACTIONS;

export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[];

/** Its keys, whatever their number. */
export const keysOf = (id: ActionId): readonly ActionKey[] => ACTIONS[id].keys;
