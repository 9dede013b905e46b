import type { ActionKey } from './actions.ts';

/** Whether this is a Mac, whose keyboards have Cmd where others have Ctrl. */
const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What is written on the keys to press together. */
export function keyNames({ key, withCommand, withShift }: ActionKey): readonly string[] {
  return [
    ...(withCommand ? [isMac() ? '⌘' : 'Ctrl'] : []),
    ...(withShift ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ];
}
