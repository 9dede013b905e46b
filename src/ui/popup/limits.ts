/** Most characters of what the worker takes: names and numbers, and a note. Longer ones are told, never cut. */
export const MOST_SHORT_CHARACTERS = 2_000;
export const MOST_NOTE_CHARACTERS = 200_000;

/** Longer than what can be sent, in UTF-16 units as the worker counts them; spaces around it are not sent. */
export const isTooLong = (text: string, most: number): boolean => text.trim().length > most;
