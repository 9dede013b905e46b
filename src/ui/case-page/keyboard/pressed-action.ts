import { ACTION_IDS, type ActionId, type ActionKey, keysOf } from './actions.ts';

/** What of a press of a key counts. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

const LATIN_LETTER = /^[a-z]$/i;
const LETTER_KEY = /^Key([A-Z])$/;

/**
 * What a key says, whatever the layout. A Latin letter is itself wherever it stands; on another layout (Hebrew, Arabic,
 * Russian) the place of the key counts, as it is written on the key.
 */
function saidBy({ key, code }: KeyPress): string {
  if (LATIN_LETTER.test(key)) return key.toLowerCase();
  if (key === '؟') return '?';
  if (key === '/' || key === '?') return key;
  const [, letter] = LETTER_KEY.exec(code) ?? [];
  if (letter) return letter.toLowerCase();
  // The key of the slash, which is a full stop on the Hebrew layout.
  return code === 'Slash' && key === '.' ? '/' : key;
}

const fits = (pressed: KeyPress, key: ActionKey): boolean =>
  saidBy(pressed) === key.key &&
  !pressed.altKey &&
  (pressed.ctrlKey || pressed.metaKey) === (key.withCommand ?? false) &&
  // `?` needs Shift on most layouts and says so by itself.
  (key.key === '?' || pressed.shiftKey === (key.withShift ?? false));

/** The actions that a key stands for; those of it without Ctrl only where `isPlainHeard`. */
export function pressedActions(pressed: KeyPress, isPlainHeard: boolean): readonly ActionId[] {
  if (pressed.isComposing) return [];
  return ACTION_IDS.filter((id) =>
    keysOf(id).some((key) => fits(pressed, key) && (key.withCommand || isPlainHeard)),
  );
}

const FIELDS =
  'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/** Whether letters that are pressed there are written there. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
