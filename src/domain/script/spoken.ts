import type { ContactChannel } from '../case/entry.ts';

const SPOKEN: readonly ContactChannel[] = ['phone', 'visit'];

/** Whether a contact is spoken: its lines are read out, not copied. */
export const isSpoken = (channel: ContactChannel): boolean => SPOKEN.includes(channel);
